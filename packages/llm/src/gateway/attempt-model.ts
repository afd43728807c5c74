import { trace } from '@opentelemetry/api';
import type { LanguageModel } from '../model/language-model.ts';
import { withSpan } from '../telemetry/otel.ts';
import { type CallRun, type Candidate, openAttempt } from './call-run.ts';
import { breakerKey, withBreaker } from './with-breaker.ts';
import { withBudget } from './with-budget.ts';
import { withCompleteAnswers } from './with-complete-answers.ts';
import { withRecord } from './with-record.ts';
import { withTimeLimits } from './with-time-limits.ts';

/** Does nothing until a product registers an SDK of OpenTelemetry. */
const globalTracer = trace.getTracer('@vigor/llm');

/** One attempt at one candidate: recorded, admitted by the breaker, paid for and bounded in time. */
export function attemptModel(run: CallRun, candidate: Candidate): LanguageModel {
  const { deps } = run;
  const attempt = openAttempt(run, candidate.config);
  const bounded = withTimeLimits(candidate.model, deps.timeLimits);
  const complete = withCompleteAnswers(bounded);
  const traced = withSpan(complete, deps.tracer ?? globalTracer, candidate.config);
  const paid = withBudget(traced, run, attempt);
  const guarded = withBreaker(paid, {
    breaker: deps.breaker,
    key: breakerKey(candidate.config),
    onPortError: deps.onPortError,
  });
  return withRecord(guarded, run, attempt);
}
