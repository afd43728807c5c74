import { readList, readNumber, readObject, readText } from './read-json.ts';
import type { CallTarget, FakeRequest, FakeTool } from './wire-format.ts';

/** Reads the content of a message as text or as parts, as both are allowed. */
export function readChatRequest(target: CallTarget, body: Record<string, unknown>): FakeRequest {
  const tools = readList(body.tools).map((tool) => readTool(readObject(readObject(tool).function)));
  return {
    provider: target.provider,
    wire: target.wire,
    model: readText(body.model) ?? '',
    isStream: body.stream === true,
    wantsUsage: readObject(body.stream_options).include_usage === true,
    messages: readList(body.messages).map((item) => {
      const message = readObject(item);
      return { role: readText(message.role) ?? '', text: readContent(message.content) };
    }),
    answerSchema: readAnswerSchema(readObject(body.response_format)),
    tools,
    forcedTool: readForcedTool(body.tool_choice, tools),
    maxOutputTokens: readNumber(body.max_completion_tokens) ?? readNumber(body.max_tokens),
  };
}

function readTool(tool: Record<string, unknown>): FakeTool {
  return { name: readText(tool.name) ?? '', inputSchema: readObject(tool.parameters) };
}

function readContent(content: unknown): string {
  const plain = readText(content);
  if (plain !== undefined) return plain;
  return readList(content)
    .map((part) => readText(readObject(part).text) ?? '')
    .join('');
}

function readAnswerSchema(format: Record<string, unknown>) {
  if (format.type === 'json_schema') return readObject(readObject(format.json_schema).schema);
  return format.type === 'json_object' ? {} : undefined;
}

function readForcedTool(choice: unknown, tools: FakeTool[]): FakeTool | undefined {
  if (choice === 'required') return tools[0];
  const name = readText(readObject(readObject(choice).function).name);
  return tools.find((tool) => tool.name === name);
}
