import type { ModelRequest } from '../../model/language-model.ts';
import type { ToolDefinition } from '../../model/messages.ts';
import { rememberByObject } from '../remember.ts';
import { isStrictSchema } from '../strict-schema.ts';
import { nameJsonTool } from './json-tool.ts';
import { toContents } from './to-messages.ts';
import { toGeminiSchema } from './to-schema.ts';

/** Writes a request to Gemini, which names the model and the way of answering in its address. */
export function writeGeminiRequest(model: string, request: ModelRequest): string {
  const { messages, maxOutputTokens, temperature, responseSchema } = request;
  const jsonTool = nameJsonTool(model, request);
  const schema = jsonTool === undefined ? responseSchema?.schema : undefined;
  return JSON.stringify({
    generationConfig: {
      maxOutputTokens,
      temperature,
      responseMimeType: schema && 'application/json',
      responseJsonSchema: schema && toGeminiSchema(schema),
    },
    ...toContents(model, messages),
    ...toTools(request, jsonTool),
  });
}

/** With a tool for the answer one tool must be called: that, or one of the others first. */
function toTools({ tools = [], responseSchema }: ModelRequest, jsonTool: string | undefined) {
  if (tools.length === 0) return {};
  const functionDeclarations: unknown[] = tools.map(toDeclaration);
  const validated = tools.some(isStrictTool)
    ? { functionCallingConfig: { mode: 'VALIDATED' } }
    : undefined;
  if (jsonTool === undefined || !responseSchema) {
    return { tools: [{ functionDeclarations }], toolConfig: validated };
  }
  functionDeclarations.push(toJsonDeclaration(jsonTool, responseSchema));
  return {
    tools: [{ functionDeclarations }],
    toolConfig: { functionCallingConfig: { mode: 'ANY' } },
  };
}

const isStrictTool = rememberByObject((tool: ToolDefinition) => isStrictSchema(tool.inputSchema));

const toDeclaration = rememberByObject(({ name, description, inputSchema }: ToolDefinition) => ({
  ...{ name, description },
  parametersJsonSchema: inputSchema,
}));

function toJsonDeclaration(
  name: string,
  { schema }: NonNullable<ModelRequest['responseSchema']>,
): unknown {
  return { name, description: 'Respond with a JSON object.', parametersJsonSchema: schema };
}
