import { createEmbeddingModel, createMemorySemanticStore, type SemanticCache } from '@vigor/llm';
import type { LlmEnv } from '../../../env-llm.ts';
import type { Clock } from '../../../lib/clock.ts';
import type { ProviderKeys } from './llm.provider-keys.ts';

/** Rather the model itself than an embedding that keeps everybody waiting. */
const timeoutMs = 1_500;
/** Careful: what differs a little more gets an answer of its own. */
const threshold = 0.95;

/** Finds answers to questions that mean the same, where an embedding model is set and may be asked. */
export function createSemanticAnswers(input: {
  env: LlmEnv;
  keys: ProviderKeys;
  clock: Clock;
}): SemanticCache | undefined {
  const { env, keys, clock } = input;
  const { embedding: pricedAs, mode } = env;
  if (!pricedAs || (mode !== 'auto' && mode !== pricedAs.provider)) return undefined;
  const { provider, model } = pricedAs;
  const { baseUrl } = env.providers[provider];
  const apiKey = () => keys.get(provider);
  return {
    embedding: createEmbeddingModel({ provider, model, apiKey, baseUrl, timeoutMs }),
    ...{ pricedAs, threshold },
    store: createMemorySemanticStore({ now: () => clock.now().getTime() }),
  };
}
