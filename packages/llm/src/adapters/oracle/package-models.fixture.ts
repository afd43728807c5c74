import { createGoogle } from '@ai-sdk/google';
import { createOpenAI } from '@ai-sdk/openai';
import { createOpenAICompatible } from '@ai-sdk/openai-compatible';
import type { JSONSchema7, LanguageModelV4, LanguageModelV4CallOptions } from '@ai-sdk/provider';
import type { ProviderId } from '../../model/config.ts';
import type { JsonObject } from '../../model/json.ts';
import type { ModelRequest } from '../../model/language-model.ts';
import { isStrictSchema } from '../strict-schema.ts';
import { toPrompt } from './package-prompt.fixture.ts';

/** Where a model is, and who carries what it is asked. */
export interface PackageModel {
  provider: ProviderId;
  model: string;
  baseUrl: string;
  fetch: typeof globalThis.fetch;
}

export const apiKey = 'test-key';
const compatibleName = 'compatible';

/** The same model through the provider packages, which many products use. */
export function packageModel({ provider, model, baseUrl, fetch }: PackageModel): LanguageModelV4 {
  const settings = { baseURL: baseUrl, apiKey, fetch };
  switch (provider) {
    case 'gemini':
      return createGoogle(settings)(model);
    case 'openai':
    case 'perplexity':
      return createOpenAI(settings).responses(model);
    case 'openai_compatible':
      return createOpenAICompatible({
        ...settings,
        name: compatibleName,
        includeUsage: true,
        supportsStructuredOutputs: true,
      }).chatModel(model);
  }
}

/** What is asked of a model, in the words of the provider packages. */
export function toCallOptions(
  provider: ProviderId,
  request: ModelRequest,
): LanguageModelV4CallOptions {
  const { messages, maxOutputTokens, temperature, tools, responseSchema } = request;
  return {
    prompt: toPrompt(messages),
    maxOutputTokens,
    ...(temperature !== undefined && { temperature }),
    ...(tools && tools.length > 0 && { tools: tools.map(toFunctionTool) }),
    ...(responseSchema && { responseFormat: toResponseFormat(responseSchema) }),
    providerOptions: toProviderOptions(provider, request),
  };
}

/** Nothing is stored at OpenAI, and a schema is strict where it may be. */
function toProviderOptions(
  provider: ProviderId,
  { responseSchema }: ModelRequest,
): LanguageModelV4CallOptions['providerOptions'] {
  const strictJsonSchema = isStrictSchema(responseSchema?.schema);
  switch (provider) {
    case 'gemini':
      return {};
    case 'openai':
      return { openai: { store: false, strictJsonSchema } };
    case 'perplexity':
      return { openai: { strictJsonSchema } };
    case 'openai_compatible':
      return { [compatibleName]: { strictJsonSchema } };
  }
}

function toFunctionTool(tool: NonNullable<ModelRequest['tools']>[number]) {
  const { name, description, inputSchema } = tool;
  const strict = isStrictSchema(inputSchema);
  const type = 'function' as const;
  return { type, name, description, inputSchema: asJsonSchema(inputSchema), strict };
}

function toResponseFormat({ name, schema }: NonNullable<ModelRequest['responseSchema']>) {
  return { type: 'json' as const, name, schema: asJsonSchema(schema) };
}

/**
 * The provider packages type a schema as JSON schema of draft 7 and pass it on as it is; ours is
 * any JSON, so no check is lost by the cast.
 */
function asJsonSchema(schema: JsonObject): JSONSchema7 {
  return schema as JSONSchema7;
}
