import { countTokens, type FakeAnswer } from './answer.ts';
import { sampleJson } from './json-sample.ts';
import type { FakeRequest } from './wire-format.ts';

const maxEchoCharacters = 200;
const charactersPerToken = 4;

/** The part of an answer that has words; usage and faults come later. */
export type PlainAnswer = Pick<FakeAnswer, 'chunks' | 'toolCalls' | 'finishReason'>;

/**
 * The same answer to the same call: a call of the tool that is forced, JSON that
 * conforms to the schema that is asked for, or else a short text in Markdown.
 * It never grows beyond the tokens that the call allows.
 */
export function answerByDefault(request: FakeRequest): PlainAnswer {
  const { forcedTool, answerSchema } = request;
  if (forcedTool) {
    const input = sampleJson(forcedTool.inputSchema);
    const call = { id: 'call_fake_1', name: forcedTool.name, input };
    return { chunks: [], toolCalls: [call], finishReason: 'tool_calls' };
  }
  const text = answerSchema ? JSON.stringify(sampleOrEmpty(answerSchema)) : writeText(request);
  return limitTokens(text, request.maxOutputTokens);
}

function sampleOrEmpty(schema: Record<string, unknown>): unknown {
  return Object.keys(schema).length === 0 ? {} : sampleJson(schema);
}

function limitTokens(text: string, maxOutputTokens = Number.POSITIVE_INFINITY): PlainAnswer {
  const fits = countTokens(text) <= maxOutputTokens;
  const kept = fits ? text : text.slice(0, maxOutputTokens * charactersPerToken);
  return { chunks: cutText(kept), toolCalls: [], finishReason: fits ? 'stop' : 'length' };
}

/** A text in pieces of a few words that add up to it. */
export function cutText(text: string): string[] {
  return text.match(/^\s+|(?:\S+\s*){1,4}/g) ?? [];
}

function writeText(request: FakeRequest): string {
  const question = request.messages.findLast(({ role }) => role === 'user')?.text ?? '';
  const characters = request.messages.reduce((sum, { text }) => sum + text.length, 0);
  const tools = request.tools.map(({ name }) => `\`${name}\``).join(', ');
  return [
    `(fake ${request.model}) You asked: “${question.slice(0, maxEchoCharacters)}”`,
    'This answer comes from a stand-in for the provider. Nothing left this machine and nothing was charged.',
    [
      `- **Provider:** ${request.provider}, in the format \`${request.wire}\``,
      `- **Prompt:** ${request.messages.length} messages, ${characters} characters`,
      `- **Tools offered:** ${tools === '' ? 'none' : tools}`,
    ].join('\n'),
    `Ask for the model \`${request.model}!server_error\` to see what happens when this one fails.`,
  ].join('\n\n');
}
