import type { FakeAnswer, FakeUsage } from './answer.ts';
import { outputItems, writeItemFrames } from './openai-responses-items.ts';
import { readResponsesRequest } from './openai-responses-request.ts';
import { type WireError, writeOpenAiError } from './wire-errors.ts';
import { type FakeRequest, type Frame, frameOf, type WireFormat } from './wire-format.ts';

const createdAtSeconds = 1_767_225_600;
const perplexityUsdPerToken = 2e-7;

export const openAiResponsesWire: WireFormat = {
  readRequest: readResponsesRequest,
  writeBody,
  writeFrames,
  writeError: writeOpenAiError,
  writeErrorFrame,
};

function writeBody(request: FakeRequest, answer: FakeAnswer): unknown {
  return { ...envelope(request), ...ending(request, answer) };
}

function envelope(request: FakeRequest) {
  return {
    id: 'resp_fake',
    object: 'response',
    created_at: createdAtSeconds,
    model: request.model,
    status: 'in_progress',
    error: null,
    incomplete_details: null,
    output: [],
  };
}

function ending(request: FakeRequest, answer: FakeAnswer) {
  const reason = incompleteReason(answer);
  return {
    status: statusOf(answer),
    incomplete_details: reason === undefined ? null : { reason },
    output: outputItems(answer),
    ...(answer.usage && { usage: writeUsage(request, answer.usage) }),
  };
}

function statusOf(answer: FakeAnswer): 'in_progress' | 'incomplete' | 'completed' {
  if (answer.finishReason === undefined) return 'in_progress';
  return incompleteReason(answer) === undefined ? 'completed' : 'incomplete';
}

function incompleteReason(answer: FakeAnswer): string | undefined {
  if (answer.finishReason === 'length') return 'max_output_tokens';
  return answer.finishReason === 'content_filter' ? 'content_filter' : undefined;
}

function writeUsage(request: FakeRequest, usage: FakeUsage) {
  const output = usage.outputTokens + usage.reasoningTokens;
  return {
    input_tokens: usage.inputTokens,
    input_tokens_details: { cached_tokens: usage.cachedTokens },
    output_tokens: output,
    output_tokens_details: { reasoning_tokens: usage.reasoningTokens },
    total_tokens: usage.inputTokens + output,
    ...(request.provider === 'perplexity' && { cost: writeCost(usage.inputTokens, output) }),
  };
}

/** Perplexity adds what it charged, in dollars, to the usage. */
function writeCost(inputTokens: number, outputTokens: number) {
  const input_cost = inputTokens * perplexityUsdPerToken;
  const output_cost = outputTokens * perplexityUsdPerToken;
  return { currency: 'USD', input_cost, output_cost, total_cost: input_cost + output_cost };
}

function writeFrames(request: FakeRequest, answer: FakeAnswer): Frame[] {
  const response = envelope(request);
  const type = statusOf(answer) === 'incomplete' ? 'response.incomplete' : 'response.completed';
  const events: [Frame['role'], Record<string, unknown>][] = [
    ['meta', { type: 'response.created', response }],
    ['meta', { type: 'response.in_progress', response }],
    ...writeItemFrames(answer),
    ['finish', { type, response: { ...response, ...ending(request, answer) } }],
  ];
  return events.map(([role, event], sequence_number) =>
    frameOf(role, { ...event, sequence_number }, String(event.type)),
  );
}

function writeErrorFrame(error: WireError): Frame {
  const { message, openAiCode } = error;
  const code = openAiCode ?? error.openAiType;
  return frameOf(
    'meta',
    { type: 'error', sequence_number: 0, code, message, param: null },
    'error',
  );
}
