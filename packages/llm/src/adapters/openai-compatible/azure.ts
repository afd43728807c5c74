import { readObject } from '../json-fields.ts';

const azureHost = /\.(?:openai|cognitiveservices|services\.ai)\.azure\.com$/;
const bearer = 'Bearer ';

/** Whether an address is one of Azure OpenAI. */
export function isAzure(baseUrl: string): boolean {
  return azureHost.test(new URL(baseUrl).hostname);
}

/** Azure takes a key in a header of its own; what is a token of Entra ID stays where it is. */
export function moveAzureKey(init: RequestInit): RequestInit {
  const headers = new Headers(init.headers);
  const key = headers.get('authorization')?.slice(bearer.length) ?? '';
  if (key === '' || key.split('.').length === 3) return init;
  headers.delete('authorization');
  headers.set('api-key', key);
  return { ...init, headers };
}

/** Newer models there refuse `max_tokens`, and all of them know its successor. */
export function renameMaxTokens(body: Record<string, unknown>): Record<string, unknown> {
  const { max_tokens, ...rest } = readObject(body);
  return { ...rest, max_completion_tokens: max_tokens };
}
