import type { ProviderId } from '../model/config.ts';
import type { LanguageModel } from '../model/language-model.ts';
import { createGeminiWire } from './gemini/model.ts';
import { httpSend } from './http-send.ts';
import { type ApiKey, createKeySource } from './key-source.ts';
import { createOpenAiWire } from './openai/model.ts';
import { createCompatibleWire } from './openai-compatible/model.ts';
import { createPerplexityWire } from './perplexity/model.ts';
import type { ProviderWire, WireSettings } from './provider-wire.ts';
import type { Send } from './transport.ts';
import { createWireLanguageModel } from './wire-language-model.ts';

export interface LanguageModelOptions {
  provider: ProviderId;
  /** Exact id that the provider knows. */
  model: string;
  /** Asked before each call. An empty key is taken by `openai_compatible` only. */
  apiKey: ApiKey;
  /** Needed for `openai_compatible`; elsewhere the provider's own address is the default. */
  baseUrl?: string;
  /** Path behind `baseUrl` where calls go; Gemini has none. Perplexity: `/v1/responses`. */
  path?: string;
  /** Until the headers of a stream; 10 s by default. */
  connectTimeoutMs?: number;
  /** Until the headers of a whole answer, which come when it is written; 60 s by default. */
  answerTimeoutMs?: number;
  /** Between two pieces of an answer; 15 s by default. */
  idleTimeoutMs?: number;
  /** Instead of the package’s own way over HTTP. */
  send?: Send;
}

const defaultConnectMs = 10_000;
const defaultAnswerMs = 60_000;
const defaultIdleMs = 15_000;

/** Perplexity and OpenAI share a wire, but neither an address nor a form of schemas. */
const wires: Record<ProviderId, (settings: WireSettings) => ProviderWire> = {
  openai: createOpenAiWire,
  gemini: createGeminiWire,
  perplexity: createPerplexityWire,
  openai_compatible: createCompatibleWire,
};

/**
 * A model of one provider. It tries once and never again by itself, and fails with
 * `ProviderError` only; a missing or refused key is `auth`.
 */
export function createLanguageModel(options: LanguageModelOptions): LanguageModel {
  const { provider, model, apiKey, baseUrl, path, send = httpSend } = options;
  const wire = wires[provider]({
    model,
    ...(baseUrl && { baseUrl: baseUrl.replace(/\/+$/, '') }),
    ...(path && { path }),
  });
  const readKey = createKeySource(apiKey, provider === 'openai_compatible');
  const timeouts = {
    connectMs: options.connectTimeoutMs ?? defaultConnectMs,
    answerMs: options.answerTimeoutMs ?? defaultAnswerMs,
    idleMs: options.idleTimeoutMs ?? defaultIdleMs,
  };
  return createWireLanguageModel({ wire, readKey, send, timeouts });
}
