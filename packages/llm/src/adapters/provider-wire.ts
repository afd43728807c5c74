import type { LanguageModelV4, LanguageModelV4CallOptions } from '@ai-sdk/provider';
import type { ModelRequest } from '../model/language-model.ts';
import type { WireFetch } from './http-fetch.ts';
import type { WatchedFetch } from './watched-fetch.ts';
import type { ReadSignal } from './wire-signal.ts';

/** One provider: who writes its requests, and who reads what its wire says beside the text. */
export interface ProviderWire {
  model: LanguageModelV4;
  watched: WatchedFetch;
  readSignal: ReadSignal;
  /** Options that only this provider knows. */
  toProviderOptions?: (request: ModelRequest) => LanguageModelV4CallOptions['providerOptions'];
}

/** What every provider's wire is made of. */
export interface WireSettings {
  model: string;
  /** The key, checked; empty where none is needed. */
  apiKey: () => Promise<string>;
  /** Without a slash at its end. */
  baseUrl?: string;
  path?: string;
  fetch: WireFetch;
}
