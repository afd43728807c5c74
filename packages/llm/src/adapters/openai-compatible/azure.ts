import { bearer } from '../wire-headers.ts';

const azureHost = /\.(?:openai|cognitiveservices|services\.ai)\.azure\.com$/;
/** A token of Entra ID has three parts. */
const entraToken = /^[^.]*\.[^.]*\.[^.]*$/;

/** Whether an address is one of Azure OpenAI. */
export function isAzure(baseUrl: string): boolean {
  return azureHost.test(new URL(baseUrl).hostname);
}

/** Azure takes a key in a header of its own; a token of Entra ID goes where others have it. */
export function azureKey(key: string): string[] {
  return key === '' || entraToken.test(key) ? bearer(key) : ['api-key', key];
}
