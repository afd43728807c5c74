import type { Usage } from '../../model/answer.ts';
import { readCount, readList, readObject } from '../json-fields.ts';
import { normaliseUsage } from '../read-usage.ts';
import { readWireError } from '../wire-error.ts';
import type { WireSignal } from '../wire-signal.ts';
import { mapStopReason } from './map-stop-reason.ts';

const terminalEvents: unknown[] = ['response.completed', 'response.incomplete'];

/** Reads the Responses wire: one event of its stream, or a whole response. */
export function readResponsesSignal(event: unknown): WireSignal {
  const error = readWireError(event);
  if (error) return { error, usage: readUsage(readObject(readObject(event).response).usage) };
  const body = readObject(event);
  if (body.object === 'response') return readResponse(body);
  if (terminalEvents.includes(body.type)) return readTerminalEvent(body);
  return { isRefusal: body.type === 'response.refusal.delta' };
}

function readTerminalEvent({ type, response }: Record<string, unknown>): WireSignal {
  const status = type === 'response.completed' ? 'completed' : 'incomplete';
  return readResponse({ ...readObject(response), status });
}

function readResponse(response: Record<string, unknown>): WireSignal {
  const parts = readList(response.output).flatMap((item) => readList(readObject(item).content));
  return {
    stopReason: mapStopReason(response),
    usage: readUsage(response.usage),
    isRefusal: parts.some((part) => readObject(part).type === 'refusal'),
  };
}

/** Perplexity names the cached tokens differently; both are a part of the input. */
function readUsage(value: unknown): Usage | undefined {
  const usage = readObject(value);
  const inputTokens = readCount(usage.input_tokens);
  const outputTokens = readCount(usage.output_tokens);
  if (inputTokens === undefined || outputTokens === undefined) return undefined;
  const input = readObject(usage.input_tokens_details);
  const output = readObject(usage.output_tokens_details);
  return normaliseUsage({
    inputTokens,
    cachedInputTokens:
      readCount(input.cached_tokens) ?? readCount(input.cache_read_input_tokens) ?? 0,
    outputTokens,
    reasoningTokens: readCount(output.reasoning_tokens) ?? 0,
  });
}
