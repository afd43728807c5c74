import type { FakeProviders } from '../fake-providers/index.ts';
import type { ModelEvent } from '../model/answer.ts';
import { type ProviderId, providerIds } from '../model/config.ts';
import type { LanguageModel, ModelRequest } from '../model/language-model.ts';
import { ProviderError } from '../model/provider-error.ts';
import { createLanguageModel, type LanguageModelOptions } from './create-language-model.ts';

export const adapters: readonly ProviderId[] = providerIds;

export const question: ModelRequest = {
  messages: [
    { role: 'system', text: 'Answer in short.' },
    { role: 'user', text: 'How long should I rest?' },
  ],
  maxOutputTokens: 256,
};

const places: Record<ProviderId, { model: string; path: string }> = {
  openai: { model: 'gpt-4o-mini', path: '/openai/v1' },
  gemini: { model: 'gemini-2.5-flash', path: '/gemini/v1beta' },
  perplexity: { model: 'perplexity/sonar', path: '/perplexity' },
  openai_compatible: { model: 'llama3.2', path: '/ollama/v1' },
};

/** A model on the fake server; a fault behind an exclamation mark makes it misbehave. */
export function modelOn(
  fake: FakeProviders,
  provider: ProviderId,
  options: Partial<LanguageModelOptions> & { fault?: string } = {},
): LanguageModel {
  const { fault, ...rest } = options;
  const { model, path } = places[provider];
  return createLanguageModel({
    provider,
    model: fault === undefined ? model : `${model}!${fault}`,
    apiKey: () => 'test-key',
    baseUrl: fake.url + path,
    ...rest,
  });
}

export function calling(signal: AbortSignal = new AbortController().signal) {
  return { signal };
}

/** Reads a stream to its end, or to its error, which is returned with what came before it. */
export async function readAll(
  stream: AsyncIterable<ModelEvent>,
): Promise<{ events: ModelEvent[]; error?: ProviderError }> {
  const events: ModelEvent[] = [];
  try {
    for await (const event of stream) events.push(event);
    return { events };
  } catch (error) {
    return { events, error: asProviderError(error) };
  }
}

/** What a promise came to: a value, or the error that it failed with. */
export async function settle<Value>(
  promise: Promise<Value>,
): Promise<{ value: Value; error?: undefined } | { value?: undefined; error: ProviderError }> {
  try {
    return { value: await promise };
  } catch (error) {
    return { error: asProviderError(error) };
  }
}

function asProviderError(error: unknown): ProviderError {
  if (error instanceof ProviderError) return error;
  throw new Error('something else than a ProviderError was thrown', { cause: error });
}
