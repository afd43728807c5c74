import type { ModelAnswer } from '../model/answer.ts';
import type { ModelRequest } from '../model/language-model.ts';
import { ProviderError } from '../model/provider-error.ts';
import { attemptModel } from './attempt-model.ts';
import type { CallRun, Candidate } from './call-run.ts';
import { type CallSignal, openSignal } from './call-signal.ts';
import { endsTheCall, nobodyToAsk, openQueue } from './fallback-rules.ts';
import { toProviderError } from './provider-failure.ts';

type Outcome =
  | { kind: 'late' }
  | { kind: 'answered'; asked: Asked; answer: ModelAnswer }
  | { kind: 'failed'; asked: Asked; error: ProviderError };

interface Asked {
  candidate: Candidate;
  own: CallSignal;
  outcome: Promise<Outcome>;
}

/**
 * The first good answer of the candidates, asked one after the other. With `hedgeAfterMs` a second
 * one is asked beside a slow first; whoever loses is cancelled, and paid for what it may cost.
 */
export async function firstAnswer(
  run: CallRun,
  request: ModelRequest,
  signal: AbortSignal,
): Promise<{ answer: ModelAnswer; candidate: Candidate }> {
  const queue = openQueue(run.candidates);
  const running = new Set<Asked>();
  let hedgeAfterMs = run.deps.hedgeAfterMs;
  let last: ProviderError | undefined;
  for (;;) {
    if (running.size === 0) {
      const candidate = queue.next();
      if (!candidate) throw last ?? nobodyToAsk();
      running.add(ask({ run, candidate, request, signal }));
    }
    const outcome = await nextOutcome(running, hedgeAfterMs);
    if (outcome.kind === 'late') {
      hedgeAfterMs = undefined;
      const second = queue.next();
      if (second) running.add(ask({ run, candidate: second, request, signal }));
      continue;
    }
    running.delete(outcome.asked);
    if (outcome.kind === 'answered') {
      await cancel(running);
      return { answer: outcome.answer, candidate: outcome.asked.candidate };
    }
    last = outcome.error;
    run.journal.failures.push(last);
    if (endsTheCall(last)) {
      await cancel(running);
      throw last;
    }
    queue.noteFailure(outcome.asked.candidate, last);
  }
}

function ask(input: {
  run: CallRun;
  candidate: Candidate;
  request: ModelRequest;
  signal: AbortSignal;
}): Asked {
  const { run, candidate, request, signal } = input;
  const own = openSignal({ outer: signal });
  const asked: Asked = { candidate, own, outcome: settleOutcome() };
  return asked;

  async function settleOutcome(): Promise<Outcome> {
    try {
      const model = attemptModel(run, candidate);
      const answer = await model.generate(request, { signal: own.signal });
      return { kind: 'answered', asked, answer };
    } catch (error) {
      return { kind: 'failed', asked, error: toProviderError(error) };
    } finally {
      own.close();
    }
  }
}

async function nextOutcome(running: Set<Asked>, lateAfterMs: number | undefined): Promise<Outcome> {
  const outcomes = [...running].map(({ outcome }) => outcome);
  if (lateAfterMs === undefined) return Promise.race(outcomes);
  const { promise: late, resolve } = Promise.withResolvers<Outcome>();
  const timer = setTimeout(() => resolve({ kind: 'late' }), lateAfterMs);
  try {
    return await Promise.race([...outcomes, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Waited for, so that what the losers cost is part of the call's cost. */
async function cancel(running: ReadonlySet<Asked>): Promise<void> {
  if (running.size === 0) return;
  const reason = new ProviderError('aborted', 'Another candidate answered first.');
  for (const { own } of running) own.abort(reason);
  await Promise.all([...running].map(({ outcome }) => outcome));
}
