import type { ModelEvent } from '../model/answer.ts';
import type { LanguageModel } from '../model/language-model.ts';
import { NotSentError } from '../model/not-sent-error.ts';
import { ProviderError } from '../model/provider-error.ts';
import { abortReason, type CallSignal, openRacer, openSignal, raceSignal } from './call-signal.ts';

/** When a silent provider is given up. The deadline of the whole call is not among them. */
export interface TimeLimits {
  /** Between two pieces of a stream, and before the first. */
  idleMs: number;
  /** For an answer that is not streamed. */
  answerMs: number;
}

/**
 * Ends a call that stalls, and one whose signal aborts, even when the model ignores its signal.
 * The time in which the reader of a stream does something else does not count.
 */
export function withTimeLimits(model: LanguageModel, limits: TimeLimits): LanguageModel {
  return {
    generate: async (request, { signal }) => {
      const own = openStallSignal(signal, limits.answerMs);
      try {
        return await raceSignal(model.generate(request, { signal: own.signal }), own.signal);
      } catch (error) {
        throw own.signal.aborted ? abortReason(own.signal) : error;
      } finally {
        own.close();
      }
    },
    stream: async function* (request, { signal }) {
      const own = openStallSignal(signal, limits.idleMs);
      const racer = openRacer(own.signal);
      const events = model.stream(request, { signal: own.signal })[Symbol.asyncIterator]();
      let isOver = false;
      try {
        for (;;) {
          own.restartTimer();
          const next = await racer.race(events.next());
          own.pauseTimer();
          isOver = next.done === true;
          if (next.done) return;
          yield next.value;
        }
      } catch (error) {
        throw own.signal.aborted ? abortReason(own.signal) : error;
      } finally {
        racer.close();
        own.close();
        if (!isOver) leave(events, own);
      }
    },
  };
}

function openStallSignal(outer: AbortSignal, afterMs: number): CallSignal {
  if (outer.aborted) throw new NotSentError(abortReason(outer));
  const late = () => new ProviderError('retryable', `The provider was silent for ${afterMs} ms.`);
  return openSignal({ outer, afterMs, late });
}

/** Made once: it is told to nobody but the model. */
const readerHasGone = new ProviderError('aborted', 'Nobody reads on.');

/**
 * Not waited for: the signal closes the upstream connection at once, and a model that hangs while it
 * tidies up must not hold the caller.
 */
function leave(events: AsyncIterator<ModelEvent>, own: CallSignal): void {
  own.abort(readerHasGone);
  events.return?.().catch(() => undefined);
}
