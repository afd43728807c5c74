import type { StopReason } from '../answer-draft.ts';

const stopReasons = new Map<string, StopReason>([
  ['length', 'length'],
  ['max_tokens', 'length'],
  ['tool_calls', 'tool_calls'],
  ['function_call', 'tool_calls'],
  ['content_filter', 'content_filter'],
  ['error', 'unusable'],
  ['abort', 'unusable'],
  ['cancelled', 'unusable'],
  ['insufficient_system_resource', 'unusable'],
]);

/**
 * Why a chat completion ended; absent while it has not. Servers have words of their own for an
 * ordinary end (`eos_token`, `end_turn`), so what is not known is one.
 */
export function mapStopReason(finishReason: unknown): StopReason | undefined {
  if (typeof finishReason !== 'string' || finishReason === '') return undefined;
  return stopReasons.get(finishReason) ?? 'stop';
}
