import fc from 'fast-check';
import type { FakeAnswer, FakeToolCall } from '../../fake-providers/answer.ts';
import { wireFormats } from '../../fake-providers/call-target.ts';
import type { Wire } from '../../fake-providers/wire-format.ts';
import type { ProviderId } from '../../model/config.ts';
import type { ModelRequest } from '../../model/language-model.ts';

const wires: Record<ProviderId, Wire> = {
  openai: 'openai-responses',
  gemini: 'gemini',
  perplexity: 'openai-responses',
  openai_compatible: 'openai-chat',
};

const word = fc.stringMatching(/^[a-z]{1,8}$/);
const toolCall: fc.Arbitrary<FakeToolCall> = fc.record({
  id: word,
  name: word,
  input: fc.dictionary(word, fc.oneof(fc.string({ unit: 'grapheme' }), fc.integer()), {
    maxKeys: 3,
  }),
});

/** Any answer that a fake provider can write, with something in it. */
export const fakeAnswer: fc.Arbitrary<FakeAnswer> = fc
  .record({
    chunks: fc.array(fc.string({ unit: 'grapheme', minLength: 1 }), { maxLength: 5 }),
    toolCalls: fc.uniqueArray(toolCall, { maxLength: 3, selector: ({ id }) => id }),
    isCut: fc.boolean(),
  })
  .filter(({ chunks, toolCalls }) => chunks.length + toolCalls.length > 0)
  .map(({ chunks, toolCalls, isCut }) => {
    const ended = toolCalls.length > 0 ? 'tool_calls' : 'stop';
    const usage = { inputTokens: 9, cachedTokens: 0, outputTokens: 5, reasoningTokens: 0 };
    const finishReason = isCut ? 'length' : ended;
    return { chunks, toolCalls, usage, finishReason, refusal: undefined };
  });

/** The bytes of an answer, as that provider would write them. */
export function writeAnswer(provider: ProviderId, answer: FakeAnswer, isStream: boolean): Buffer {
  const wire = wires[provider];
  const format = wireFormats[wire];
  const target = { provider, wire, model: 'any', isStream };
  const body = { stream: isStream, stream_options: { include_usage: true } };
  const request = format.readRequest(target, body);
  if (!isStream) return Buffer.from(JSON.stringify(format.writeBody(request, answer)));
  return Buffer.from(
    format
      .writeFrames(request, answer)
      .map(({ text }) => text)
      .join(''),
  );
}

/** Cuts bytes at places that may lie behind their end, and then begin anew. */
export function cutBytes(bytes: Buffer, cuts: readonly number[]): Buffer[] {
  const places = cuts.map((cut) => cut % (bytes.length + 1));
  const ends = [...places.toSorted((a, b) => a - b), bytes.length];
  return ends.map((end, at) => bytes.subarray(ends[at - 1] ?? 0, end));
}

/** Evenly spread, so that many a cut lies inside of a character. */
export const cuts: fc.Arbitrary<number[]> = fc.array(fc.noBias(fc.nat({ max: 100_000 })), {
  maxLength: 40,
});

export const anyRequest: ModelRequest = {
  messages: [{ role: 'user', text: 'Hi' }],
  maxOutputTokens: 4_096,
};
