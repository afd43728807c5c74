import type { ModelAnswer } from '../model/answer.ts';
import type { GatewayCall } from '../model/gateway.ts';
import type { ModelRequest } from '../model/language-model.ts';

/** Above it a caller wants another answer each time. Absent is the provider's default, and cached. */
const highestTemperature = 0.3;

/** Whether an answer to this request may come from the cache, or go there. */
export function mayLookUp(call: GatewayCall, request: ModelRequest): boolean {
  const isSteady = (request.temperature ?? 0) <= highestTemperature;
  return call.cache !== undefined && call.route !== 'only_built_in' && isSteady;
}

/** Only what a model said to its end: no tool calls, nothing cut, nothing empty. */
export function mayKeep(answer: ModelAnswer): boolean {
  const isWhole = answer.finishReason === 'stop' && answer.toolCalls.length === 0;
  return isWhole && answer.text.trim() !== '';
}
