import type { ProviderWire, WireSettings } from '../provider-wire.ts';
import { toAddress } from '../wire-address.ts';
import { createHeaders } from '../wire-headers.ts';
import { createGeminiReader } from './from-response.ts';
import { nameJsonTool } from './json-tool.ts';
import { writeGeminiRequest } from './write-request.ts';

const defaultBaseUrl = 'https://generativelanguage.googleapis.com/v1beta';

/** Google Gemini. Its key goes into a header, never into the address. */
export function createGeminiWire({ model, baseUrl = defaultBaseUrl }: WireSettings): ProviderWire {
  const place = `${baseUrl}/${model.includes('/') ? model : `models/${model}`}`;
  const whole = toAddress(`${place}:generateContent`);
  const streamed = toAddress(`${place}:streamGenerateContent?alt=sse`);
  return {
    addressOf: (isStream) => (isStream ? streamed : whole),
    headersFor: createHeaders((key) => ['x-goog-api-key', key]),
    writeRequest: (request) => writeGeminiRequest(model, request),
    readerFor: (request) => createGeminiReader(nameJsonTool(model, request)),
  };
}
