import { readList, readNumber, readObject, readText } from './read-json.ts';
import type { CallTarget, FakeMessage, FakeRequest, FakeTool } from './wire-format.ts';

/** Gemini names the model and the way of answering in the address. */
export function readGeminiRequest(target: CallTarget, body: Record<string, unknown>): FakeRequest {
  const settings = readObject(body.generationConfig);
  const tools = readList(body.tools)
    .flatMap((group) => readList(readObject(group).functionDeclarations))
    .map((tool) => readTool(readObject(tool)));
  return {
    provider: target.provider,
    wire: target.wire,
    model: target.model ?? '',
    isStream: target.isStream,
    wantsUsage: true,
    messages: readMessages(body),
    answerSchema: readAnswerSchema(settings),
    tools,
    forcedTool: readForcedTool(readObject(body.toolConfig), tools),
    maxOutputTokens: readNumber(settings.maxOutputTokens),
  };
}

function readTool(tool: Record<string, unknown>): FakeTool {
  const inputSchema = readObject(tool.parametersJsonSchema ?? tool.parameters);
  return { name: readText(tool.name) ?? '', inputSchema };
}

function readMessages(body: Record<string, unknown>): FakeMessage[] {
  const system = body.systemInstruction === undefined ? [] : [body.systemInstruction];
  return [
    ...system.map((content) => ({ role: 'system', text: readParts(content) })),
    ...readList(body.contents).map((content) => ({
      role: readText(readObject(content).role) ?? 'user',
      text: readParts(content),
    })),
  ];
}

function readParts(content: unknown): string {
  return readList(readObject(content).parts)
    .map((part) => readText(readObject(part).text) ?? '')
    .join('');
}

function readAnswerSchema(settings: Record<string, unknown>) {
  const schema = settings.responseJsonSchema ?? settings.responseSchema;
  if (schema !== undefined) return readObject(schema);
  return settings.responseMimeType === 'application/json' ? {} : undefined;
}

function readForcedTool(toolConfig: Record<string, unknown>, tools: FakeTool[]) {
  const calling = readObject(toolConfig.functionCallingConfig);
  if (calling.mode !== 'ANY') return undefined;
  const allowed = readList(calling.allowedFunctionNames);
  return tools.find((tool) => allowed.length === 0 || allowed.includes(tool.name));
}
