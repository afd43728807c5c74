import { createGoogle } from '@ai-sdk/google';
import type { ProviderWire, WireSettings } from '../provider-wire.ts';
import { createWatchedFetch } from '../watched-fetch.ts';
import { readGeminiSignal } from './read-signal.ts';

const defaultBaseUrl = 'https://generativelanguage.googleapis.com/v1beta';

/** Google Gemini. Its key goes into a header, never into the address. */
export function createGeminiWire(settings: WireSettings): ProviderWire {
  const { model, apiKey, baseUrl = defaultBaseUrl, fetch } = settings;
  const watched = createWatchedFetch(fetch);
  const provider = createGoogle({ baseURL: baseUrl, apiKey, fetch: watched.fetch });
  return { model: provider(model), watched, readSignal: readGeminiSignal };
}
