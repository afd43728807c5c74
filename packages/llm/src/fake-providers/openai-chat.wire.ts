import type { FakeAnswer, FakeFinishReason, FakeUsage } from './answer.ts';
import { readChatRequest } from './openai-chat-request.ts';
import { writeOpenAiError } from './wire-errors.ts';
import {
  type FakeRequest,
  type Frame,
  type FrameRole,
  frameOf,
  type WireFormat,
} from './wire-format.ts';

const createdAtSeconds = 1_767_225_600;

export const openAiChatWire: WireFormat = {
  readRequest: readChatRequest,
  writeBody,
  writeFrames,
  writeError: writeOpenAiError,
  writeErrorFrame: (error) => frameOf('meta', writeOpenAiError(error)),
};

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
        finish_reason: answer.finishReason ?? null,
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
  const deltas = [
    ...answer.chunks.map((content) => ({ content })),
    ...(answer.refusal === undefined ? [] : [{ refusal: answer.refusal }]),
    ...writeToolCalls(answer).flatMap(toolCallDeltas),
  ];
  return [
    chunkFrame(request, 'meta', { delta: { role: 'assistant', content: '', refusal: null } }),
    ...deltas.map((delta) => chunkFrame(request, 'content', { delta })),
    chunkFrame(request, 'finish', { delta: {}, finishReason: answer.finishReason }),
    ...usageFrames(request, answer.usage),
    { role: 'done', text: 'data: [DONE]\n\n' },
  ];
}

interface Choice {
  delta: unknown;
  finishReason?: FakeFinishReason;
}

function chunkFrame(request: FakeRequest, role: FrameRole, { delta, finishReason }: Choice): Frame {
  return frameOf(role, {
    ...envelope(request, 'chat.completion.chunk'),
    choices: [{ index: 0, delta, logprobs: null, finish_reason: finishReason ?? null }],
  });
}

/** The name comes first, then the arguments in two pieces. */
function toolCallDeltas(call: ReturnType<typeof writeToolCalls>[number], index: number) {
  const { name, arguments: input } = call.function;
  const middle = Math.ceil(input.length / 2);
  return [
    { index, ...call, function: { name, arguments: '' } },
    { index, function: { arguments: input.slice(0, middle) } },
    { index, function: { arguments: input.slice(middle) } },
  ].map((delta) => ({ tool_calls: [delta] }));
}

function usageFrames(request: FakeRequest, usage: FakeUsage | undefined): Frame[] {
  if (!request.wantsUsage || !usage) return [];
  const chunk = envelope(request, 'chat.completion.chunk');
  return [frameOf('usage', { ...chunk, choices: [], usage: writeUsage(usage) })];
}
