import { createOpenAI } from '@ai-sdk/openai';
import { readResponsesSignal } from '../openai/read-signal.ts';
import type { ProviderWire, WireSettings } from '../provider-wire.ts';
import { isStrictSchema } from '../strict-schema.ts';
import { createWatchedFetch } from '../watched-fetch.ts';
import { addResponseFormat } from './response-format.ts';

const defaultBaseUrl = 'https://api.perplexity.ai';
const defaultPath = '/v1/responses';

/** Perplexity's Agent API, which speaks the Responses wire of OpenAI. */
export function createPerplexityWire(settings: WireSettings): ProviderWire {
  const { model, apiKey, baseUrl = defaultBaseUrl, path = defaultPath, fetch } = settings;
  const address = baseUrl + path;
  const watched = createWatchedFetch(fetch, { address, change: addResponseFormat });
  const provider = createOpenAI({ baseURL: baseUrl, apiKey, fetch: watched.fetch });
  return {
    model: provider.responses(model),
    watched,
    readSignal: readResponsesSignal,
    toProviderOptions: ({ responseSchema }) => ({
      openai: { strictJsonSchema: isStrictSchema(responseSchema?.schema) },
    }),
  };
}
