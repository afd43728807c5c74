import { createHash } from 'node:crypto';
import type { GatewayCall } from '../model/gateway.ts';
import type { ModelRequest } from '../model/language-model.ts';

export interface CacheKeyInput {
  call: Pick<GatewayCall, 'tenant' | 'feature' | 'cache'>;
  /** Configurations that may answer, first choice first: another list is another question. */
  candidateIds: readonly string[];
  request: ModelRequest;
}

/**
 * Name of an answer in the cache: who may read it, who may have written it, and everything that
 * was asked. A shared answer has no tenant in its name, an own one always has.
 */
export function cacheKey(input: CacheKeyInput): string {
  return digest([...scopeOf(input), ...questionOf(input.request), input.request.messages]);
}

/**
 * Name of the group in which an answer to a similar last message may be used: the same as the
 * key, but for the last message, of which only the numbers count. "5 kg" and "50 kg" lie next to
 * each other as vectors, and ask for different answers. `undefined` when the last message is not
 * the member's.
 */
export function semanticQuestion(
  input: CacheKeyInput,
): { namespace: string; text: string } | undefined {
  const { messages } = input.request;
  const last = messages.at(-1);
  if (last?.role !== 'user') return undefined;
  const namespace = digest([
    ...scopeOf(input),
    ...questionOf(input.request),
    messages.slice(0, -1),
    last.text.match(numbers) ?? [],
  ]);
  return { namespace, text: last.text };
}

function scopeOf({ call, candidateIds }: CacheKeyInput): unknown[] {
  const reader = call.cache?.scope === 'shared' ? ['shared'] : ['own', call.tenant];
  return [reader, call.feature, candidateIds];
}

function questionOf(request: ModelRequest): unknown[] {
  const { maxOutputTokens, temperature, tools, responseSchema } = request;
  return [maxOutputTokens, temperature ?? null, tools ?? [], responseSchema ?? null];
}

const numbers = /\p{Nd}+(?:[.,:/]\p{Nd}+)*/gu;

/** JSON of a list cannot be shifted: no two different lists have the same text. */
function digest(parts: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url');
}
