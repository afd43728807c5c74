import type { ModelRequest } from '../../model/language-model.ts';
import { createResponsesReader } from '../openai/from-response.ts';
import { toOpenAiSchema } from '../openai/to-schema.ts';
import { createResponsesWriter } from '../openai/write-request.ts';
import type { ProviderWire, WireSettings } from '../provider-wire.ts';
import { toAddress } from '../wire-address.ts';
import { bearer, createHeaders } from '../wire-headers.ts';

const defaultBaseUrl = 'https://api.perplexity.ai';
const defaultPath = '/v1/responses';

/** Perplexity's Agent API, which speaks the Responses wire of OpenAI. */
export function createPerplexityWire(settings: WireSettings): ProviderWire {
  const { model, baseUrl = defaultBaseUrl, path = defaultPath } = settings;
  const address = toAddress(baseUrl + path);
  const write = createResponsesWriter(model);
  return {
    addressOf: () => address,
    headersFor: createHeaders(bearer),
    writeRequest: (request, isStream) =>
      JSON.stringify({ ...write(request, isStream), response_format: toResponseFormat(request) }),
    readerFor: createResponsesReader,
  };
}

/** Its reference names `response_format`, where the Responses interface has `text.format`. */
function toResponseFormat({ responseSchema }: ModelRequest): unknown {
  if (!responseSchema) return undefined;
  const { name, schema } = responseSchema;
  return { type: 'json_schema', json_schema: { name, schema: toOpenAiSchema(schema) } };
}
