import { readList, readNumber, readObject, readText } from './read-json.ts';
import type { CallTarget, FakeMessage, FakeRequest, FakeTool } from './wire-format.ts';

/** Reads an input of one text as well as one of items. */
export function readResponsesRequest(
  target: CallTarget,
  body: Record<string, unknown>,
): FakeRequest {
  const tools = readList(body.tools).map(readObject).filter(isFunctionTool).map(readTool);
  return {
    provider: target.provider,
    wire: target.wire,
    model: readText(body.model) ?? '',
    isStream: body.stream === true,
    wantsUsage: true,
    messages: readMessages(body),
    answerSchema: readAnswerSchema(readObject(readObject(body.text).format)),
    tools,
    forcedTool: readForcedTool(body.tool_choice, tools),
    maxOutputTokens: readNumber(body.max_output_tokens),
  };
}

function isFunctionTool(tool: Record<string, unknown>): boolean {
  return tool.type === 'function';
}

function readTool(tool: Record<string, unknown>): FakeTool {
  return { name: readText(tool.name) ?? '', inputSchema: readObject(tool.parameters) };
}

function readMessages(body: Record<string, unknown>): FakeMessage[] {
  const instructions = readText(body.instructions);
  const question = readText(body.input);
  return [
    ...(instructions === undefined ? [] : [{ role: 'system', text: instructions }]),
    ...(question === undefined ? [] : [{ role: 'user', text: question }]),
    ...readList(body.input).map((item) => readMessage(readObject(item))),
  ];
}

function readMessage(item: Record<string, unknown>): FakeMessage {
  const parts = readList(item.content).map((part) => readText(readObject(part).text) ?? '');
  const text = readText(item.content) ?? readText(item.output) ?? parts.join('');
  return { role: readText(item.role) ?? 'tool', text };
}

function readAnswerSchema(format: Record<string, unknown>) {
  if (format.type === 'json_schema') return readObject(format.schema);
  return format.type === 'json_object' ? {} : undefined;
}

function readForcedTool(choice: unknown, tools: FakeTool[]): FakeTool | undefined {
  if (choice === 'required') return tools[0];
  const name = readText(readObject(choice).name);
  return tools.find((tool) => tool.name === name);
}
