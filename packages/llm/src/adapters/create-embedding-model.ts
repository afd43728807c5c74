import type { Embedding, EmbeddingSource } from '../cache/semantic-cache.ts';
import type { CallOptions } from '../model/language-model.ts';
import { ProviderError } from '../model/provider-error.ts';
import { parseJson, readCount, readList, readObject } from './json-fields.ts';
import { judgeCall } from './judge-call.ts';
import { type ApiKey, createKeySource } from './key-source.ts';
import { isAzure, moveAzureKey } from './openai-compatible/azure.ts';
import { raceAbort } from './race-abort.ts';
import { createWatchedFetch, type WatchedFetch } from './watched-fetch.ts';
import { openWireCall, type WireCall } from './wire-call.ts';
import { readWireError } from './wire-error.ts';
import type { WireSignal } from './wire-signal.ts';

export interface EmbeddingModelOptions {
  provider: 'openai' | 'openai_compatible';
  /** Exact id that the provider knows. */
  model: string;
  /** Asked before each call. An empty key is taken by `openai_compatible` only. */
  apiKey: ApiKey;
  /** Up to and without `/embeddings`; OpenAI's own by default. */
  baseUrl?: string;
  /** How long the vector is to be, where the model lets one choose. */
  dimensions?: number;
  /** For the whole call; 10 s by default. */
  timeoutMs?: number;
  fetch?: typeof globalThis.fetch;
}

const defaultBaseUrl = 'https://api.openai.com/v1';
const defaultTimeoutMs = 10_000;
const largestBodyBytes = 1_048_576;

/**
 * Turns a text into a vector at OpenAI or any server with its interface. It tries once, and
 * fails with `ProviderError` only.
 */
export function createEmbeddingModel(options: EmbeddingModelOptions): EmbeddingSource {
  const { provider, apiKey, fetch = globalThis.fetch } = options;
  const readKey = createKeySource(apiKey, provider === 'openai_compatible');
  const baseUrl = (options.baseUrl ?? defaultBaseUrl).replace(/\/+$/, '');
  const watched = createWatchedFetch(fetch, isAzure(baseUrl) ? { change: moveAzureKey } : {});
  return {
    embed: (text, callOptions) => embed({ options, baseUrl, readKey, watched, text, callOptions }),
  };
}

interface EmbeddingCall {
  options: EmbeddingModelOptions;
  baseUrl: string;
  readKey: () => Promise<string>;
  watched: WatchedFetch;
  text: string;
  callOptions: CallOptions;
}

async function embed(embedding: EmbeddingCall): Promise<Embedding> {
  const { callOptions, options, watched } = embedding;
  const ms = options.timeoutMs ?? defaultTimeoutMs;
  const limits = { headersMs: ms, idleMs: ms, bodyBytes: largestBodyBytes };
  const callerSignal = callOptions.signal;
  const call = openWireCall({ callerSignal, isStream: false, limits, readSignal });
  watched.watch(call);
  const judge = (isEmpty: boolean) => judgeCall({ call, callerSignal, hasBegun: false, isEmpty });
  try {
    const found = await raceAbort(askForVector(embedding, call), callerSignal);
    const failure = judge(found.vector.length === 0);
    if (failure) throw failure;
    return found;
  } catch (error) {
    if (error instanceof ProviderError && !call.isSent) throw error;
    throw judge(true) ?? new ProviderError('retryable', 'The answer could not be read.');
  } finally {
    call.close();
  }
}

async function askForVector(embedding: EmbeddingCall, call: WireCall): Promise<Embedding> {
  const { options, baseUrl, readKey, watched, text } = embedding;
  const { model, dimensions } = options;
  const key = await readKey();
  const response = await watched.fetch(`${baseUrl}/embeddings`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(key !== '' && { authorization: `Bearer ${key}` }),
    },
    body: JSON.stringify({ model, input: text, encoding_format: 'float', dimensions }),
    signal: call.signal,
  });
  const body = parseJson(await response.text());
  return { vector: readVector(body), inputTokens: readInputTokens(body) };
}

function readSignal(body: unknown): WireSignal {
  const error = readWireError(body);
  if (error) return { error };
  return readVector(body).length > 0 ? { stopReason: 'stop' } : {};
}

/** Zero is what some servers report that do not count. */
function readInputTokens(body: unknown): number | undefined {
  return readCount(readObject(readObject(body).usage).prompt_tokens) || undefined;
}

/** A vector with a number missing is none. */
function readVector(body: unknown): number[] {
  const values = readList(readObject(readList(readObject(body).data)[0]).embedding);
  const numbers = values.filter((value) => typeof value === 'number' && Number.isFinite(value));
  return numbers.length === values.length ? numbers.map(Number) : [];
}
