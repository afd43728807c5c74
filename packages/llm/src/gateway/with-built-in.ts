import type { ModelEvent } from '../model/answer.ts';
import type { LanguageModel } from '../model/language-model.ts';
import { type CallRun, recordBase } from './call-run.ts';
import { abortReason } from './call-signal.ts';
import { fallbackReasonOf } from './fallback-rules.ts';
import { toProviderError } from './provider-failure.ts';

/** What an answer says of itself when no provider gave it. */
export const builtInOrigin = { provider: 'fallback', model: 'built-in' } as const;

/**
 * Answers with the product's own words when no provider can or may. Only a caller who went away
 * gets an error, and a stream that had begun, because its text cannot be taken back.
 */
export function withBuiltIn(model: LanguageModel, run: CallRun): LanguageModel {
  return {
    generate: async (request, options) => {
      try {
        return await model.generate(request, options);
      } catch (error) {
        if (hasCallerGone(run, error)) throw abortReason(run.signal);
        return { text: await answerBuiltIn(run, false), toolCalls: [], finishReason: 'stop' };
      }
    },
    stream: async function* (request, options): AsyncGenerator<ModelEvent> {
      let hasBegun = false;
      try {
        for await (const event of model.stream(request, options)) {
          hasBegun = true;
          yield event;
        }
        return;
      } catch (error) {
        if (hasCallerGone(run, error)) throw abortReason(run.signal);
        if (hasBegun) throw error;
      }
      yield { kind: 'delta', text: await answerBuiltIn(run, true) };
      yield { kind: 'finish', finishReason: 'stop' };
    },
  };
}

function hasCallerGone({ signal }: CallRun, error: unknown): boolean {
  const isAborted = signal.aborted && abortReason(signal).kind === 'aborted';
  return isAborted || toProviderError(error).kind === 'aborted';
}

async function answerBuiltIn(run: CallRun, isStream: boolean): Promise<string> {
  const { now, records } = run.deps;
  const at = now();
  const { text } = await run.call.builtIn();
  run.journal.answerer = {
    ...builtInOrigin,
    isFallback: true,
    fallbackReason: fallbackReasonOf(run),
    cache: 'none',
  };
  run.journal.lastAttempt += 1;
  records.record({
    ...recordBase(run),
    ...builtInOrigin,
    ...{ attempt: run.journal.lastAttempt, at, costNanoUsd: 0, totalMs: now() - at },
    ...{ outcome: 'ok', isStream, cache: 'none' },
  });
  return text;
}
