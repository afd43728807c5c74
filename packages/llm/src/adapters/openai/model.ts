import { createOpenAI } from '@ai-sdk/openai';
import type { ProviderWire, WireSettings } from '../provider-wire.ts';
import { isStrictSchema } from '../strict-schema.ts';
import { createWatchedFetch } from '../watched-fetch.ts';
import { readResponsesSignal } from './read-signal.ts';

const defaultBaseUrl = 'https://api.openai.com/v1';

/** OpenAI through its Responses interface. Nothing of a call is stored there. */
export function createOpenAiWire(settings: WireSettings): ProviderWire {
  const { model, apiKey, baseUrl = defaultBaseUrl, path, fetch } = settings;
  const watched = createWatchedFetch(fetch, path ? { address: baseUrl + path } : {});
  const provider = createOpenAI({ baseURL: baseUrl, apiKey, fetch: watched.fetch });
  return {
    model: provider.responses(model),
    watched,
    readSignal: readResponsesSignal,
    toProviderOptions: ({ responseSchema }) => ({
      openai: { store: false, strictJsonSchema: isStrictSchema(responseSchema?.schema) },
    }),
  };
}
