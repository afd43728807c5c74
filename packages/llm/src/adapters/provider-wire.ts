import type { ModelRequest } from '../model/language-model.ts';
import type { ReadEvent } from './answer-draft.ts';
import type { WireAddress } from './wire-address.ts';

/** One provider: where its calls go, how they are written, and how its answers are read. */
export interface ProviderWire {
  addressOf(isStream: boolean): WireAddress;
  /** Names and values in turn; the key is empty where none is needed. */
  headersFor(key: string): string[];
  writeRequest(request: ModelRequest, isStream: boolean): string;
  /** Reads an event of a stream and a whole body alike. */
  readerFor(request: ModelRequest): ReadEvent;
}

/** What every provider's wire is made of. */
export interface WireSettings {
  model: string;
  /** Without a slash at its end. */
  baseUrl?: string;
  path?: string;
}
