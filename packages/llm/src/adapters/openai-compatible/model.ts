import { createOpenAICompatible } from '@ai-sdk/openai-compatible';
import type { ProviderWire, WireSettings } from '../provider-wire.ts';
import { isStrictSchema } from '../strict-schema.ts';
import { createWatchedFetch } from '../watched-fetch.ts';
import { isAzure, moveAzureKey, renameMaxTokens } from './azure.ts';
import { readChatSignal } from './read-signal.ts';

const providerName = 'compatible';

/**
 * Any server that speaks chat completions: Ollama, vLLM, LM Studio, Azure OpenAI. What the base
 * address asks for (`?api-version=…`) is asked for in each request.
 */
export function createCompatibleWire(settings: WireSettings): ProviderWire {
  const { model, apiKey, baseUrl, path, fetch } = settings;
  if (baseUrl === undefined) throw new TypeError('An OpenAI-compatible server needs a baseUrl.');
  const [address = '', query = ''] = baseUrl.split('?');
  const azure = isAzure(baseUrl);
  const watched = createWatchedFetch(fetch, {
    ...(path && { address: address + path }),
    ...(azure && { change: moveAzureKey }),
  });
  const provider = createOpenAICompatible({
    name: providerName,
    baseURL: address,
    apiKey,
    queryParams: Object.fromEntries(new URLSearchParams(query)),
    fetch: watched.fetch,
    includeUsage: true,
    supportsStructuredOutputs: true,
    ...(azure && { transformRequestBody: renameMaxTokens }),
  });
  return {
    model: provider.chatModel(model),
    watched,
    readSignal: readChatSignal,
    toProviderOptions: ({ responseSchema }) => ({
      [providerName]: { strictJsonSchema: isStrictSchema(responseSchema?.schema) },
    }),
  };
}
