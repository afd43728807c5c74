import type { FakeAnswer, FakeFinishReason, FakeUsage } from './answer.ts';
import { readGeminiRequest } from './gemini-request.ts';
import type { WireError } from './wire-errors.ts';
import {
  type FakeRequest,
  type Frame,
  type FrameRole,
  frameOf,
  type WireFormat,
} from './wire-format.ts';

export const geminiWire: WireFormat = {
  readRequest: readGeminiRequest,
  writeBody,
  writeFrames,
  writeError,
  writeErrorFrame: (error) => frameOf('meta', writeError(error)),
};

function writeBody(request: FakeRequest, answer: FakeAnswer): unknown {
  if (answer.refusal !== undefined) return blockedPrompt(request, answer);
  const text = answer.chunks.join('');
  const parts = [...(text === '' ? [] : [{ text }]), ...callParts(answer)];
  return part(request, { parts, finishReason: answer.finishReason, usage: answer.usage });
}

/** Gemini refuses a prompt with a feedback and no candidate. */
function blockedPrompt(request: FakeRequest, answer: FakeAnswer) {
  return {
    promptFeedback: { blockReason: 'PROHIBITED_CONTENT', safetyRatings: [] },
    ...(answer.usage && { usageMetadata: writeUsage({ ...answer.usage, outputTokens: 0 }) }),
    modelVersion: request.model,
    responseId: 'fake',
  };
}

function callParts(answer: FakeAnswer) {
  return answer.toolCalls.map(({ id, name, input }) => ({
    functionCall: { id, name, args: input },
  }));
}

interface Part {
  parts: unknown[];
  finishReason: FakeFinishReason | undefined;
  usage: FakeUsage | undefined;
}

function part(request: FakeRequest, { parts, finishReason, usage }: Part) {
  const ending = finishReason === undefined ? {} : { finishReason: finishReasons[finishReason] };
  return {
    candidates: [{ content: { role: 'model', parts }, ...ending, index: 0 }],
    ...(usage && { usageMetadata: writeUsage(usage) }),
    modelVersion: request.model,
    responseId: 'fake',
  };
}

const finishReasons: Record<FakeFinishReason, string> = {
  stop: 'STOP',
  tool_calls: 'STOP',
  length: 'MAX_TOKENS',
  content_filter: 'SAFETY',
};

function writeUsage(usage: FakeUsage) {
  return {
    promptTokenCount: usage.inputTokens,
    candidatesTokenCount: usage.outputTokens,
    totalTokenCount: usage.inputTokens + usage.outputTokens + usage.reasoningTokens,
    ...(usage.cachedTokens > 0 && { cachedContentTokenCount: usage.cachedTokens }),
    ...(usage.reasoningTokens > 0 && { thoughtsTokenCount: usage.reasoningTokens }),
  };
}

/** Every event carries the usage so far, as the real interface does it. */
function writeFrames(request: FakeRequest, answer: FakeAnswer): Frame[] {
  if (answer.refusal !== undefined) return [frameOf('finish', blockedPrompt(request, answer))];
  const pieces = [...answer.chunks.map((text) => ({ text })), ...callParts(answer)];
  const frame = (role: FrameRole, parts: unknown[], share: number) => {
    const finishReason = role === 'finish' ? answer.finishReason : undefined;
    const usage = usageSoFar(answer.usage, share);
    return frameOf(role, part(request, { parts, finishReason, usage }));
  };
  return [
    ...pieces.map((piece, index) => frame('content', [piece], (index + 1) / pieces.length)),
    frame('finish', [{ text: '' }], 1),
  ];
}

function usageSoFar(usage: FakeUsage | undefined, share: number): FakeUsage | undefined {
  return usage && { ...usage, outputTokens: Math.ceil(usage.outputTokens * share) };
}

function writeError(error: WireError): unknown {
  const reason = error.geminiReason;
  return {
    error: {
      code: error.geminiHttpStatus ?? error.status,
      message: error.message,
      status: error.geminiStatus,
      ...(reason && {
        details: [{ '@type': 'type.googleapis.com/google.rpc.ErrorInfo', reason }],
      }),
    },
  };
}
