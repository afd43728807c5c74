import type { Message, ToolCall } from '../../model/messages.ts';
import { systemFirst } from '../order-messages.ts';
import { toArguments } from '../tool-input.ts';

/** Writes a conversation as messages of chat completions. */
export function toMessages(messages: readonly Message[]): unknown[] {
  return systemFirst(messages).map(toMessage);
}

function toMessage(message: Message): unknown {
  switch (message.role) {
    case 'system':
    case 'user':
      return { role: message.role, content: message.text };
    case 'assistant':
      return toAssistantMessage(message.text, message.toolCalls ?? []);
    case 'tool': {
      const { toolCallId, result } = message;
      return { role: 'tool', tool_call_id: toolCallId, content: JSON.stringify(result) };
    }
  }
}

function toAssistantMessage(text: string, toolCalls: readonly ToolCall[]): unknown {
  if (toolCalls.length === 0) return { role: 'assistant', content: text };
  return { role: 'assistant', content: text || null, tool_calls: toolCalls.map(toCall) };
}

function toCall({ id, name, input }: ToolCall): unknown {
  return {
    id,
    type: 'function',
    function: { name, arguments: JSON.stringify(toArguments(input)) },
  };
}
