import type { FakeAnswer, FakeFinishReason, FakeUsage } from './answer.ts';
import { readList, readNumber, readObject, readText } from './read-json.ts';
import { writeOpenAiError } from './wire-errors.ts';
import {
  type CallTarget,
  type FakeRequest,
  type FakeTool,
  type Frame,
  frameOf,
  type WireFormat,
} from './wire-format.ts';

const createdAtSeconds = 1_767_225_600;

export const openAiChatWire: WireFormat = {
  readRequest,
  writeBody,
  writeFrames,
  writeError: writeOpenAiError,
  writeErrorFrame: (error) => frameOf('meta', writeOpenAiError(error)),
};

function readRequest(target: CallTarget, body: Record<string, unknown>): FakeRequest {
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

function writeBody(request: FakeRequest, answer: FakeAnswer): unknown {
  const text = answer.chunks.join('');
  const toolCalls = writeToolCalls(answer);
  return {
    ...envelope(request, 'chat.completion'),
    choices: [
      {
        index: 0,
        message: {
          role: 'assistant',
          content: text === '' ? null : text,
          refusal: answer.refusal ?? null,
          ...(toolCalls.length > 0 && { tool_calls: toolCalls }),
        },
        logprobs: null,
        finish_reason: writeFinishReason(answer.finishReason),
      },
    ],
    ...(answer.usage && { usage: writeUsage(answer.usage) }),
  };
}

function envelope(request: FakeRequest, object: string) {
  return { id: 'chatcmpl-fake', object, created: createdAtSeconds, model: request.model };
}

function writeToolCalls(answer: FakeAnswer) {
  return answer.toolCalls.map(({ id, name, input }) => ({
    id,
    type: 'function',
    function: { name, arguments: JSON.stringify(input) },
  }));
}

/** A refusal ends with `stop`, as the real interface does it. */
function writeFinishReason(reason: FakeFinishReason | undefined): FakeFinishReason | null {
  return reason ?? null;
}

function writeUsage(usage: FakeUsage) {
  const completion = usage.outputTokens + usage.reasoningTokens;
  return {
    prompt_tokens: usage.inputTokens,
    completion_tokens: completion,
    total_tokens: usage.inputTokens + completion,
    prompt_tokens_details: { cached_tokens: usage.cachedTokens },
    completion_tokens_details: { reasoning_tokens: usage.reasoningTokens },
  };
}

function writeFrames(request: FakeRequest, answer: FakeAnswer): Frame[] {
  const chunk = (delta: unknown, finish: FakeFinishReason | null = null) => ({
    ...envelope(request, 'chat.completion.chunk'),
    choices: [{ index: 0, delta, logprobs: null, finish_reason: finish }],
  });
  const usage = request.wantsUsage ? answer.usage : undefined;
  return [
    frameOf('meta', chunk({ role: 'assistant', content: '', refusal: null })),
    ...answer.chunks.map((content) => frameOf('content', chunk({ content }))),
    ...(answer.refusal === undefined
      ? []
      : [frameOf('content', chunk({ refusal: answer.refusal }))]),
    ...writeToolCalls(answer).flatMap((call, index) => [
      frameOf('content', chunk({ tool_calls: [startOfToolCall(call, index)] })),
      ...inHalves(call.function.arguments).map((part) =>
        frameOf('content', chunk({ tool_calls: [{ index, function: { arguments: part } }] })),
      ),
    ]),
    frameOf('finish', chunk({}, writeFinishReason(answer.finishReason))),
    ...(usage
      ? [
          frameOf('usage', {
            ...envelope(request, 'chat.completion.chunk'),
            choices: [],
            usage: writeUsage(usage),
          }),
        ]
      : []),
    { role: 'done', text: 'data: [DONE]\n\n' },
  ];
}

function startOfToolCall(call: ReturnType<typeof writeToolCalls>[number], index: number) {
  return { index, ...call, function: { name: call.function.name, arguments: '' } };
}

function inHalves(text: string): string[] {
  const middle = Math.ceil(text.length / 2);
  return [text.slice(0, middle), text.slice(middle)];
}
