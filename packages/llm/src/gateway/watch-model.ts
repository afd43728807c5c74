import type { ModelAnswer, ModelEvent } from '../model/answer.ts';
import type { LanguageModel, ModelRequest } from '../model/language-model.ts';
import { ProviderError } from '../model/provider-error.ts';
import { toProviderError } from './provider-failure.ts';

export type FinishEvent = Extract<ModelEvent, { kind: 'finish' }>;

/** How a call ended. Leaving a stream's loop is a failure of kind `aborted` or `deadline`. */
export type CallEnd =
  | { kind: 'answered'; answer: ModelAnswer }
  | { kind: 'finished'; finish: FinishEvent }
  | { kind: 'failed'; error: ProviderError };

/** What a wrapper does with one call. */
export interface Watch {
  /** Asked instead of the original. */
  request?: ModelRequest;
  onEvent?(event: ModelEvent): void;
  /** Exactly once, whatever happened; the caller gets its answer or error afterwards. */
  onEnd(end: CallEnd): void | Promise<void>;
}

export type WatchMode = 'generate' | 'stream';

export type BeginWatch = (
  request: ModelRequest,
  signal: AbortSignal,
  mode: WatchMode,
) => Watch | Promise<Watch>;

/**
 * Wraps a model so that every call is begun and ended once, also when its stream is left in the
 * middle. `begin` may refuse the call by throwing.
 */
export function watchModel(model: LanguageModel, begin: BeginWatch): LanguageModel {
  return {
    generate: (request, { signal }) => watchAnswer({ model, begin, request, signal }),
    stream: (request, { signal }) => watchEvents({ model, begin, request, signal }),
  };
}

interface WatchedCall {
  model: LanguageModel;
  begin: BeginWatch;
  request: ModelRequest;
  signal: AbortSignal;
}

async function watchAnswer({ model, begin, request, signal }: WatchedCall): Promise<ModelAnswer> {
  const watch = await begin(request, signal, 'generate');
  let answer: ModelAnswer;
  try {
    answer = await model.generate(watch.request ?? request, { signal });
  } catch (error) {
    const failure = toProviderError(error);
    await watch.onEnd({ kind: 'failed', error: failure });
    throw failure;
  }
  await watch.onEnd({ kind: 'answered', answer });
  return answer;
}

async function* watchEvents(call: WatchedCall): AsyncGenerator<ModelEvent> {
  const { model, begin, request, signal } = call;
  const watch = await begin(request, signal, 'stream');
  let end: CallEnd | undefined;
  let hasBegun = false;
  try {
    for await (const event of model.stream(watch.request ?? request, { signal })) {
      hasBegun = true;
      watch.onEvent?.(event);
      if (event.kind === 'finish') {
        end = { kind: 'finished', finish: event };
        await watch.onEnd(end);
      }
      yield event;
    }
  } catch (error) {
    const failure = toProviderError(error);
    if (!end) {
      end = { kind: 'failed', error: failure };
      await watch.onEnd(end);
    }
    throw failure;
  } finally {
    if (!end) await watch.onEnd({ kind: 'failed', error: leftError(signal, hasBegun) });
  }
}

/** Why a stream was left: the signal's reason, or the consumer of its own accord. */
function leftError(signal: AbortSignal, hasBegun: boolean): ProviderError {
  const kind = signal.reason instanceof ProviderError ? signal.reason.kind : 'aborted';
  return new ProviderError(kind, 'The stream was left before its end.', { hasBegun });
}
