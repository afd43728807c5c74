import type { ModelEvent } from '../model/answer.ts';
import type { GatewayEvent } from '../model/gateway.ts';
import { ProviderError } from '../model/provider-error.ts';
import { type CallRun, originOf } from './call-run.ts';
import { abortReason } from './call-signal.ts';

/**
 * A model's events as the gateway's: `start` just before the first piece, `usage` and `done` at
 * the end, or `error`. What the product's own `builtIn` throws is passed on.
 */
export async function* toGatewayEvents(
  run: CallRun,
  events: AsyncIterable<ModelEvent>,
): AsyncGenerator<GatewayEvent> {
  let hasStarted = false;
  try {
    for await (const event of endWithSignal(run, events)) {
      if (!hasStarted) yield { kind: 'start', origin: originOf(run) };
      hasStarted = true;
      if (event.kind !== 'finish') {
        yield event;
        continue;
      }
      yield* usageEvents(run);
      const { costNanoUsd } = run.journal;
      yield { kind: 'done', finishReason: event.finishReason, origin: originOf(run), costNanoUsd };
      return;
    }
  } catch (error) {
    if (!(error instanceof ProviderError)) throw error;
    yield* errorEvents(run, error);
    return;
  }
  yield* errorEvents(run, abortReason(run.signal));
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

function* usageEvents(run: CallRun): Generator<GatewayEvent> {
  const { usage, costNanoUsd, isEstimated } = run.journal;
  if (usage) yield { kind: 'usage', usage, costNanoUsd, isEstimated };
}

function* errorEvents(run: CallRun, error: ProviderError): Generator<GatewayEvent> {
  yield* usageEvents(run);
  yield { kind: 'error', error: error.kind, requestId: run.call.requestId };
}
