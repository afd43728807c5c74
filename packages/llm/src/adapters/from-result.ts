import type { LanguageModelV4Content, LanguageModelV4ToolCall } from '@ai-sdk/provider';
import type { FinishReason, ModelAnswer } from '../model/answer.ts';
import type { JsonValue } from '../model/json.ts';
import type { ToolCall } from '../model/messages.ts';
import { usageOfAnswer } from './read-usage.ts';
import type { WireCall } from './wire-call.ts';

/** The text and the tool calls of a whole answer, without what the provider did by itself. */
export function readContent(content: readonly LanguageModelV4Content[]) {
  const text = content.map((part) => (part.type === 'text' ? part.text : '')).join('');
  const calls = content.filter((part) => part.type === 'tool-call');
  return { text, toolCalls: calls.filter(isForUs).map(readToolCall) };
}

/** How an answer ended that was judged to be good, and what it cost. */
export function readEnding(
  call: WireCall,
  answer: { hasContent: boolean; hasToolCalls: boolean },
): Pick<ModelAnswer, 'finishReason' | 'usage'> {
  const usage = usageOfAnswer(call.usage, answer.hasContent);
  return { finishReason: readFinish(call, answer.hasToolCalls), ...(usage && { usage }) };
}

/** Gemini and some servers say `stop` where they call a tool. */
function readFinish({ stopReason }: WireCall, hasToolCalls: boolean): FinishReason {
  if (stopReason === 'length') return 'length';
  return hasToolCalls ? 'tool_calls' : 'stop';
}

export function isForUs(toolCall: LanguageModelV4ToolCall): boolean {
  return toolCall.providerExecuted !== true;
}

/** What is not JSON stays as the text that it is: whoever runs the tool parses its input anyway. */
export function readToolCall({ toolCallId, toolName, input }: LanguageModelV4ToolCall): ToolCall {
  return { id: toolCallId, name: toolName, input: parseInput(input) };
}

function parseInput(input: string): JsonValue {
  if (input.trim() === '') return {};
  try {
    const value: JsonValue = JSON.parse(input);
    return value;
  } catch {
    return input;
  }
}
