import type { JSONSchema7, LanguageModelV4CallOptions } from '@ai-sdk/provider';
import type { JsonObject } from '../model/json.ts';
import type { ModelRequest } from '../model/language-model.ts';
import { isStrictSchema } from './strict-schema.ts';
import { toPrompt } from './to-prompt.ts';

/** Translates a request for the provider packages; what only one provider knows is not here. */
export function toCallOptions(request: ModelRequest): LanguageModelV4CallOptions {
  const { messages, maxOutputTokens, temperature, tools, responseSchema } = request;
  return {
    prompt: toPrompt(messages),
    maxOutputTokens,
    ...(temperature !== undefined && { temperature }),
    ...(tools && tools.length > 0 && { tools: tools.map(toFunctionTool) }),
    ...(responseSchema && { responseFormat: toResponseFormat(responseSchema) }),
  };
}

function toFunctionTool({
  name,
  description,
  inputSchema,
}: NonNullable<ModelRequest['tools']>[number]) {
  const strict = isStrictSchema(inputSchema);
  return {
    type: 'function' as const,
    name,
    description,
    inputSchema: asJsonSchema(inputSchema),
    strict,
  };
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
