import type {
  LanguageModelV4Message,
  LanguageModelV4Prompt,
  LanguageModelV4ToolResultPart,
} from '@ai-sdk/provider';
import type { Message } from '../../model/messages.ts';
import { toArguments } from '../tool-input.ts';

type AssistantMessage = Extract<Message, { role: 'assistant' }>;
type ToolMessage = Extract<Message, { role: 'tool' }>;

/** A conversation in the words of the provider packages: system first, results of one turn together. */
export function toPrompt(messages: readonly Message[]): LanguageModelV4Prompt {
  const prompt = messages.filter(({ role }) => role === 'system').map(toPromptMessage);
  for (const message of messages) {
    const last = prompt.at(-1);
    if (message.role === 'system') continue;
    if (message.role === 'tool' && last?.role === 'tool') last.content.push(toToolResult(message));
    else prompt.push(toPromptMessage(message));
  }
  return prompt;
}

function toPromptMessage(message: Message): LanguageModelV4Message {
  switch (message.role) {
    case 'system':
      return { role: 'system', content: message.text };
    case 'user':
      return { role: 'user', content: [{ type: 'text', text: message.text }] };
    case 'assistant':
      return toAssistantMessage(message);
    case 'tool':
      return { role: 'tool', content: [toToolResult(message)] };
  }
}

function toAssistantMessage({ text, toolCalls = [] }: AssistantMessage): LanguageModelV4Message {
  const calls = toolCalls.map(({ id, name, input }) => ({
    type: 'tool-call' as const,
    toolCallId: id,
    toolName: name,
    input: toArguments(input),
  }));
  const said = text === '' ? [] : [{ type: 'text' as const, text }];
  return { role: 'assistant', content: [...said, ...calls] };
}

function toToolResult({
  toolCallId,
  toolName,
  result,
}: ToolMessage): LanguageModelV4ToolResultPart {
  return { type: 'tool-result', toolCallId, toolName, output: { type: 'json', value: result } };
}
