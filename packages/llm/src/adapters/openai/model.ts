import type { ProviderWire, WireSettings } from '../provider-wire.ts';
import { toAddress } from '../wire-address.ts';
import { bearer, createHeaders } from '../wire-headers.ts';
import { createResponsesReader } from './from-response.ts';
import { isReasoningModel } from './reasoning-models.ts';
import { createResponsesWriter } from './write-request.ts';

const defaultBaseUrl = 'https://api.openai.com/v1';
const defaultPath = '/responses';

/** OpenAI through its Responses interface. Nothing of a call is stored there. */
export function createOpenAiWire(settings: WireSettings): ProviderWire {
  const { model, baseUrl = defaultBaseUrl, path = defaultPath } = settings;
  const address = toAddress(baseUrl + path);
  const write = createResponsesWriter(model);
  // What is not stored could not be reasoned on, unless the thoughts come along, encrypted.
  const include = isReasoningModel(model) ? ['reasoning.encrypted_content'] : undefined;
  return {
    addressOf: () => address,
    headersFor: createHeaders(bearer),
    writeRequest: (request, isStream) =>
      JSON.stringify({ ...write(request, isStream), store: false, include }),
    readerFor: createResponsesReader,
  };
}
