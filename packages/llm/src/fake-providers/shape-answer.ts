import { countTokens, type FakeAnswer, type FakeUsage } from './answer.ts';
import { answerByDefault, cutText, type PlainAnswer } from './default-answer.ts';
import type { FaultKind } from './faults.ts';
import type { ScriptStep } from './script.ts';
import type { FakeRequest } from './wire-format.ts';

const hugeChunkCount = 2_048;
const hugeChunk = 'word '.repeat(102).padEnd(512, '.');
const refusal = 'I’m sorry, but I can’t help with that.';
const otherLanguageText = '申し訳ありませんが、この質問には日本語でお答えします。';
const reasoningTokens = 640;
const noTokens: FakeUsage = {
  inputTokens: 0,
  cachedTokens: 0,
  outputTokens: 0,
  reasoningTokens: 0,
};

/** What is answered to a call: the script's words, else the default, changed by the fault. */
export function shapeAnswer(request: FakeRequest, step: ScriptStep): FakeAnswer {
  const { fault } = step;
  const plain = fault === 'content_policy' ? emptyAnswer : shapeWords(request, step);
  const counted = { ...countUsage(request, plain), ...step.usage };
  const usage = shapeUsage(counted, fault, request.maxOutputTokens);
  const answer = { ...plain, usage, refusal: fault === 'content_policy' ? refusal : undefined };
  return fault === 'end_without_finish' ? { ...answer, finishReason: undefined } : answer;
}

const emptyAnswer: PlainAnswer = { chunks: [], toolCalls: [], finishReason: 'stop' };

function shapeWords(request: FakeRequest, step: ScriptStep): PlainAnswer {
  const words = wordsOfFault(step.fault) ?? wordsOfStep(step) ?? answerByDefault(request);
  return { ...words, finishReason: step.finishReason ?? words.finishReason };
}

function wordsOfFault(fault: FaultKind | undefined): PlainAnswer | undefined {
  if (fault === 'huge_answer') {
    return { ...emptyAnswer, chunks: new Array<string>(hugeChunkCount).fill(hugeChunk) };
  }
  if (fault === 'other_language') return { ...emptyAnswer, chunks: cutSentence(otherLanguageText) };
  if (fault !== 'unknown_tool_call') return undefined;
  const call = { id: 'call_fake_unknown', name: 'launch_rocket', input: { countdownSeconds: 10 } };
  return { chunks: [], toolCalls: [call], finishReason: 'tool_calls' };
}

/** Japanese has no spaces to cut at. */
function cutSentence(text: string): string[] {
  return text.match(/.{1,4}/gu) ?? [];
}

function wordsOfStep(step: ScriptStep): PlainAnswer | undefined {
  const { text, chunks, toolCalls = [] } = step;
  if (text === undefined && chunks === undefined && toolCalls.length === 0) return undefined;
  const finishReason = toolCalls.length > 0 ? 'tool_calls' : 'stop';
  return { chunks: chunks ?? cutText(text ?? ''), toolCalls, finishReason };
}

function countUsage(request: FakeRequest, answer: PlainAnswer): FakeUsage {
  const prompt = request.messages.map(({ text }) => text).join('');
  const calls = answer.toolCalls.map(({ input }) => JSON.stringify(input)).join('');
  const outputTokens = countTokens(answer.chunks.join('') + calls);
  return { ...noTokens, inputTokens: countTokens(prompt), outputTokens };
}

function shapeUsage(
  usage: FakeUsage,
  fault: FaultKind | undefined,
  maxOutputTokens = Number.POSITIVE_INFINITY,
): FakeUsage | undefined {
  switch (fault) {
    case 'no_usage':
      return undefined;
    case 'zero_usage':
      return noTokens;
    case 'cached_usage':
      return { ...usage, cachedTokens: usage.cachedTokens || Math.ceil(usage.inputTokens / 2) };
    case 'reasoning_usage':
      return {
        ...usage,
        reasoningTokens: usage.reasoningTokens || reasoningThatFits(usage, maxOutputTokens),
      };
    default:
      return usage;
  }
}

/** Reasoning counts against the tokens that the call allows. */
function reasoningThatFits({ outputTokens }: FakeUsage, maxOutputTokens: number): number {
  return Math.max(0, Math.min(reasoningTokens, maxOutputTokens - outputTokens));
}
