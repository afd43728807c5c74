import type { Usage } from '../../model/answer.ts';
import { readCount, readList, readObject, readText } from '../json-fields.ts';
import { normaliseUsage } from '../read-usage.ts';
import { readWireError } from '../wire-error.ts';
import type { WireSignal } from '../wire-signal.ts';
import { mapStopReason } from './map-stop-reason.ts';

/** Reads the chat completions wire: one event of its stream, or a whole completion. */
export function readChatSignal(event: unknown): WireSignal {
  const error = readWireError(event);
  if (error) return { error };
  const body = readObject(event);
  const choice = readObject(readList(body.choices)[0]);
  const message = readObject(choice.message ?? choice.delta);
  return {
    stopReason: mapStopReason(choice.finish_reason),
    usage: readUsage(readObject(body.usage)),
    isRefusal: readText(message.refusal) !== undefined,
  };
}

/** Some servers leave reasoning out of the completion's count; then the total tells. */
function readUsage(usage: Record<string, unknown>): Usage | undefined {
  const inputTokens = readCount(usage.prompt_tokens);
  const completionTokens = readCount(usage.completion_tokens);
  if (inputTokens === undefined || completionTokens === undefined) return undefined;
  const input = readObject(usage.prompt_tokens_details);
  const output = readObject(usage.completion_tokens_details);
  return normaliseUsage({
    inputTokens,
    cachedInputTokens: readCount(input.cached_tokens) ?? 0,
    outputTokens: Math.max(completionTokens, (readCount(usage.total_tokens) ?? 0) - inputTokens),
    reasoningTokens: readCount(output.reasoning_tokens) ?? 0,
  });
}
