import type { ProviderWire, WireSettings } from '../provider-wire.ts';
import { toAddress } from '../wire-address.ts';
import { bearer, createHeaders } from '../wire-headers.ts';
import { azureKey, isAzure } from './azure.ts';
import { readChatEvent } from './from-response.ts';
import { type ChatDialect, writeChatRequest } from './write-request.ts';

const defaultPath = '/chat/completions';

/**
 * Any server that speaks chat completions: Ollama, vLLM, LM Studio, Azure OpenAI. What the base
 * address asks for (`?api-version=…`) is asked for in each request.
 */
export function createCompatibleWire({ model, baseUrl, path }: WireSettings): ProviderWire {
  if (baseUrl === undefined) throw new TypeError('An OpenAI-compatible server needs a baseUrl.');
  const isOnAzure = isAzure(baseUrl);
  const address = toAddress(withPath(baseUrl, path ?? defaultPath));
  // Newer models on Azure refuse `max_tokens`, and all of them know its successor.
  const bound = isOnAzure ? 'max_completion_tokens' : 'max_tokens';
  const dialect: ChatDialect = { model, bound };
  return {
    addressOf: () => address,
    headersFor: createHeaders(isOnAzure ? azureKey : bearer),
    writeRequest: (request, isStream) => writeChatRequest(dialect, request, isStream),
    readerFor: () => readChatEvent,
  };
}

function withPath(baseUrl: string, path: string): string {
  const [base = '', query] = baseUrl.split('?');
  return `${base.replace(/\/+$/, '')}${path}${query ? `?${query}` : ''}`;
}
