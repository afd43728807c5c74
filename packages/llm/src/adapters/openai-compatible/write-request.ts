import type { ModelRequest } from '../../model/language-model.ts';
import type { ToolDefinition } from '../../model/messages.ts';
import { rememberByObject } from '../remember.ts';
import { isStrictSchema } from '../strict-schema.ts';
import { toMessages } from './to-messages.ts';

export interface ChatDialect {
  model: string;
  /** What the server calls the bound on what may be written. */
  bound: 'max_tokens' | 'max_completion_tokens';
}

/** Writes a request for a chat completion. The usage of a stream comes only if it is asked for. */
export function writeChatRequest(
  { model, bound }: ChatDialect,
  request: ModelRequest,
  isStream: boolean,
): string {
  const { messages, maxOutputTokens, temperature, tools, responseSchema } = request;
  return JSON.stringify({
    model,
    [bound]: maxOutputTokens,
    temperature,
    messages: toMessages(messages),
    tools: tools && tools.length > 0 ? tools.map(toTool) : undefined,
    response_format: responseSchema && toResponseFormat(responseSchema),
    stream: isStream || undefined,
    stream_options: isStream ? { include_usage: true } : undefined,
  });
}

const toTool = rememberByObject(({ name, description, inputSchema }: ToolDefinition) => {
  const strict = isStrictSchema(inputSchema);
  return { type: 'function', function: { name, description, parameters: inputSchema, strict } };
});

const toResponseFormat = rememberByObject(
  ({ name, schema }: NonNullable<ModelRequest['responseSchema']>) => ({
    type: 'json_schema',
    json_schema: { name, schema, strict: isStrictSchema(schema) },
  }),
);
