import type { Embedding, EmbeddingSource } from '../cache/semantic-cache.ts';
import type { CallOptions } from '../model/language-model.ts';
import type { AnswerDraft } from './answer-draft.ts';
import { httpSend } from './http-send.ts';
import { readCount, readList, readObject } from './json-fields.ts';
import { judgeCall } from './judge-call.ts';
import { type ApiKey, createKeySource, type KeySource } from './key-source.ts';
import { azureKey, isAzure } from './openai-compatible/azure.ts';
import { sendCall } from './send-call.ts';
import type { Send } from './transport.ts';
import { toAddress, type WireAddress } from './wire-address.ts';
import { WireCall, type WireLimits } from './wire-call.ts';
import { readWireError } from './wire-error.ts';
import { bearer, createHeaders } from './wire-headers.ts';

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
  /** Instead of the package’s own way over HTTP. */
  send?: Send;
}

const defaultBaseUrl = 'https://api.openai.com/v1';
const defaultTimeoutMs = 10_000;
const largestBodyBytes = 1_048_576;

/**
 * Turns a text into a vector at OpenAI or any server with its interface. It tries once, and
 * fails with `ProviderError` only.
 */
export function createEmbeddingModel(options: EmbeddingModelOptions): EmbeddingSource {
  const { provider, apiKey, send = httpSend, timeoutMs: ms = defaultTimeoutMs } = options;
  const baseUrl = (options.baseUrl ?? defaultBaseUrl).replace(/\/+$/, '');
  const model: EmbeddingWire = {
    options,
    send,
    address: toAddress(`${baseUrl}/embeddings`),
    readKey: createKeySource(apiKey, provider === 'openai_compatible'),
    headersFor: createHeaders(isAzure(baseUrl) ? azureKey : bearer),
    limits: { headersMs: ms, idleMs: ms, bodyBytes: largestBodyBytes },
  };
  return { embed: (text, callOptions) => embed(model, text, callOptions) };
}

interface EmbeddingWire {
  options: EmbeddingModelOptions;
  send: Send;
  address: WireAddress;
  readKey: KeySource;
  headersFor: (key: string) => string[];
  limits: WireLimits;
}

async function embed(
  model: EmbeddingWire,
  text: string,
  { signal: callerSignal }: CallOptions,
): Promise<Embedding> {
  const { send, readKey, limits } = model;
  const found: Embedding = { vector: [] };
  const readEvent = (body: unknown, draft: AnswerDraft) => readEmbedding(body, draft, found);
  const call = new WireCall({ callerSignal, isStream: false, limits, readEvent });
  try {
    await sendCall(call, { send, readKey, write: (key) => writeRequest(model, key, text) });
    await call.untilMore();
    const failure = judgeCall(call);
    if (failure) throw failure;
    return found;
  } finally {
    call.close();
  }
}

function writeRequest({ options, address, headersFor }: EmbeddingWire, key: string, text: string) {
  const { model, dimensions } = options;
  const body = { model, input: text, encoding_format: 'float', dimensions };
  return { ...address, headers: headersFor(key), body: JSON.stringify(body) };
}

function readEmbedding(body: unknown, draft: AnswerDraft, found: Embedding): void {
  const error = readWireError(body);
  if (error) draft.fail(error);
  const { data, usage } = readObject(body);
  const vector = readVector(readObject(readList(data)[0]).embedding);
  if (vector.length === 0) return;
  Object.assign(found, { vector, inputTokens: readTokens(usage) });
  draft.deliver();
  draft.end('stop', undefined);
}

/** Zero is what some servers report that do not count. */
function readTokens(usage: unknown): number | undefined {
  return readCount(readObject(usage).prompt_tokens) || undefined;
}

/** A vector with a number missing is none. */
function readVector(value: unknown): number[] {
  const values = readList(value);
  const numbers = values.filter((each) => typeof each === 'number' && Number.isFinite(each));
  return numbers.length === values.length ? numbers.map(Number) : [];
}
