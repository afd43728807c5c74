import { createLanguageModel, type LanguageModel, type ModelConfig } from '@vigor/llm';
import type { LlmEnv } from '../../../env-llm.ts';
import type { ProviderKeys } from './llm.provider-keys.ts';

/** What a model is called by, wherever it is listed. */
export type ModelName = Pick<ModelConfig, 'provider' | 'model'>;

export interface ProviderModels {
  hasKey(model: ModelName): boolean;
  /** `undefined` where nobody may be asked. */
  modelFor(model: ModelName): LanguageModel | undefined;
}

/** The adapters of the models that this installation may ask, each made once. */
export function createProviderModels(env: LlmEnv, keys: ProviderKeys): ProviderModels {
  const { connectMs, idleMs, answerMs } = env.timeouts;
  const made = new Map<string, LanguageModel>();
  const hasKey = ({ provider }: ModelName) => {
    if (env.mode !== 'auto' && env.mode !== provider) return false;
    // A server of one's own often has no key, but it always has an address.
    if (provider === 'openai_compatible') return env.providers[provider].baseUrl !== undefined;
    return keys.latest(provider) !== undefined;
  };
  return {
    hasKey,
    modelFor: ({ provider, model }) => {
      if (!hasKey({ provider, model })) return undefined;
      const name = `${provider}/${model}`;
      const { baseUrl, path } = env.providers[provider];
      const known =
        made.get(name) ??
        createLanguageModel({
          ...{ provider, model, apiKey: () => keys.get(provider) },
          ...{ baseUrl, path },
          ...{ connectTimeoutMs: connectMs, idleTimeoutMs: idleMs, answerTimeoutMs: answerMs },
        });
      made.set(name, known);
      return known;
    },
  };
}
