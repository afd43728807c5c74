import type { LanguageModel } from '../model/language-model.ts';
import type { AttemptRecord } from '../model/ports.ts';
import { type Attempt, type CallRun, recordBase } from './call-run.ts';
import { RefusedError } from './refused-error.ts';
import { type CallEnd, watchModel } from './watch-model.ts';

/** Records the attempt when it is over and paid, refused ones too. */
export function withRecord(model: LanguageModel, run: CallRun, attempt: Attempt): LanguageModel {
  const { records, now } = run.deps;
  return watchModel(model, (_request, _signal, mode) => {
    const at = now();
    let firstByteMs: number | undefined;
    return {
      onEvent: () => {
        firstByteMs ??= now() - at;
      },
      onEnd: (end) => {
        const { number, config, costNanoUsd, usage, priceVersion } = attempt;
        const { provider, model: name } = config;
        records.record({
          ...recordBase(run),
          ...{ attempt: number, at, provider, model: name, usage, costNanoUsd, priceVersion },
          ...{ firstByteMs, totalMs: now() - at, outcome: recordOutcome(end) },
          isStream: mode === 'stream',
          cache: 'none',
        });
      },
    };
  });
}

function recordOutcome(end: CallEnd): AttemptRecord['outcome'] {
  if (end.kind !== 'failed') return 'ok';
  if (!(end.error instanceof RefusedError)) return end.error.kind;
  return end.error.refusal === 'breaker' ? 'refused_breaker' : 'refused_budget';
}
