import { embeddingsWire } from './embeddings.wire.ts';
import { geminiWire } from './gemini.wire.ts';
import { openAiChatWire } from './openai-chat.wire.ts';
import { openAiResponsesWire } from './openai-responses.wire.ts';
import type { CallTarget, Wire, WireFormat } from './wire-format.ts';

export const wireFormats: Record<Wire, WireFormat> = {
  'openai-chat': openAiChatWire,
  'openai-responses': openAiResponsesWire,
  gemini: geminiWire,
  embeddings: embeddingsWire,
};

const geminiPath = /\/models\/(?<model>[^/]+):(?<method>generateContent|streamGenerateContent)$/;
const defaultProviders: Record<Wire, string> = {
  'openai-chat': 'openai',
  'openai-responses': 'openai',
  gemini: 'gemini',
  embeddings: 'openai',
};

/**
 * What a path asks for, or `undefined` where no wire format knows it. Only the
 * end of the path counts, so any base address works; a first segment before the
 * version names the provider: `/perplexity/v1/responses`.
 */
export function readCallTarget(path: string): CallTarget | undefined {
  const gemini = geminiPath.exec(path);
  const wire = gemini ? 'gemini' : wireOfPath(path);
  if (wire === undefined) return undefined;
  return {
    provider: readProvider(path) ?? defaultProviders[wire],
    wire,
    model: gemini?.groups && decodeURIComponent(gemini.groups.model ?? ''),
    isStream: gemini?.groups?.method === 'streamGenerateContent',
  };
}

const interfaceSegment = /^(?:v\d.*|chat|responses|agent|models|embeddings)$/;

function readProvider(path: string): string | undefined {
  const first = path.split('/')[1];
  return first === undefined || interfaceSegment.test(first) ? undefined : first;
}

function wireOfPath(path: string): Wire | undefined {
  if (path.endsWith('/chat/completions')) return 'openai-chat';
  if (path.endsWith('/responses') || path.endsWith('/agent')) return 'openai-responses';
  return path.endsWith('/embeddings') ? 'embeddings' : undefined;
}
