import { withCache } from '../cache/with-cache.ts';
import type { FinishReason, ModelEvent } from '../model/answer.ts';
import type { GatewayEvent, GatewayRequest } from '../model/gateway.ts';
import { ProviderError } from '../model/provider-error.ts';
import { answeringModel } from './answering-model.ts';
import { type CallRun, originOf, type RunDeps } from './call-run.ts';
import { abortReason } from './call-signal.ts';
import { modelRequestOf, openRun } from './open-run.ts';

/**
 * A streamed answer: `start` just before the first piece, `usage` and `done` at the end, or
 * `error`. What the product's own `builtIn` throws is passed on.
 */
export async function* streamText(
  deps: RunDeps,
  request: GatewayRequest,
): AsyncGenerator<GatewayEvent> {
  const { run, close } = await openRun(deps, request);
  const model = withCache(answeringModel(run), run);
  const events = model.stream(modelRequestOf(request), { signal: run.signal });
  let hasStarted = false;
  try {
    for await (const event of endWithSignal(run, events)) {
      if (!hasStarted) yield { kind: 'start', origin: originOf(run) };
      hasStarted = true;
      if (event.kind === 'finish') {
        yield* finalEvents(run, event.finishReason);
        return;
      }
      yield event;
    }
    yield* errorEvents(run, abortReason(run.signal));
  } catch (error) {
    if (!(error instanceof ProviderError)) throw error;
    yield* errorEvents(run, error);
  } finally {
    close();
  }
}

/**
 * The same events. When the call is over while the reader does something else, perhaps for ever,
 * the source is left at once, so that nothing stays held for a reader who does not come back.
 */
async function* endWithSignal(
  run: CallRun,
  source: AsyncIterable<ModelEvent>,
): AsyncGenerator<ModelEvent> {
  const events = source[Symbol.asyncIterator]();
  let isReading = false;
  const leave = () => {
    if (!isReading && !run.journal.answerer?.isFallback) void events.return?.();
  };
  run.signal.addEventListener('abort', leave, { once: true });
  try {
    for (;;) {
      isReading = true;
      const next = await events.next();
      isReading = false;
      if (next.done) return;
      yield next.value;
    }
  } finally {
    run.signal.removeEventListener('abort', leave);
    await events.return?.();
  }
}

function* finalEvents(run: CallRun, finishReason: FinishReason): Generator<GatewayEvent> {
  yield* usageEvents(run);
  const { costNanoUsd } = run.journal;
  yield { kind: 'done', finishReason, origin: originOf(run), costNanoUsd };
}

function* usageEvents(run: CallRun): Generator<GatewayEvent> {
  const { usage, costNanoUsd, isEstimated } = run.journal;
  if (usage) yield { kind: 'usage', usage, costNanoUsd, isEstimated };
}

function* errorEvents(run: CallRun, error: ProviderError): Generator<GatewayEvent> {
  yield* usageEvents(run);
  yield { kind: 'error', error: error.kind, requestId: run.call.requestId };
}
