import type { ModelRequest } from '../../model/language-model.ts';
import type { ToolDefinition } from '../../model/messages.ts';
import { rememberByObject } from '../remember.ts';
import { isStrictSchema } from '../strict-schema.ts';
import { isReasoningModel } from './reasoning-models.ts';
import { toInput } from './to-messages.ts';
import { toOpenAiSchema } from './to-schema.ts';

/** Writes the fields of a request to the Responses interface, from what is asked of a model. */
export function createResponsesWriter(model: string) {
  const isReasoning = isReasoningModel(model);
  return (request: ModelRequest, isStream: boolean) => {
    const { messages, maxOutputTokens, temperature, tools, responseSchema } = request;
    return {
      model,
      input: toInput(messages, isReasoning ? 'developer' : 'system'),
      max_output_tokens: maxOutputTokens,
      temperature: isReasoning ? undefined : temperature,
      text: responseSchema && { format: toFormat(responseSchema) },
      tools: tools && tools.length > 0 ? tools.map(toTool) : undefined,
      stream: isStream || undefined,
    };
  };
}

const toTool = rememberByObject(({ name, description, inputSchema }: ToolDefinition) => ({
  ...{ type: 'function', name, description },
  parameters: toOpenAiSchema(inputSchema),
  strict: isStrictSchema(inputSchema),
}));

const toFormat = rememberByObject(
  ({ name, schema }: NonNullable<ModelRequest['responseSchema']>) => ({
    ...{ type: 'json_schema', name },
    strict: isStrictSchema(schema),
    schema: toOpenAiSchema(schema),
  }),
);
