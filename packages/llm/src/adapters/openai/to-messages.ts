import type { Message, ToolCall } from '../../model/messages.ts';
import { systemFirst } from '../order-messages.ts';
import { toArguments } from '../tool-input.ts';

/** Who gives the instructions: a model that reasons takes them from the developer. */
export type InstructionRole = 'system' | 'developer';

/** Writes a conversation as the input of the Responses interface, where calls are items of it. */
export function toInput(messages: readonly Message[], instructions: InstructionRole): unknown[] {
  return systemFirst(messages).flatMap((message) => toItems(message, instructions));
}

function toItems(message: Message, instructions: InstructionRole): unknown[] {
  switch (message.role) {
    case 'system':
      return [{ role: instructions, content: message.text }];
    case 'user':
      return [{ role: 'user', content: [{ type: 'input_text', text: message.text }] }];
    case 'assistant':
      return toAnswerItems(message.text, message.toolCalls ?? []);
    case 'tool': {
      const { toolCallId, result } = message;
      const output = JSON.stringify(result);
      return [{ type: 'function_call_output', call_id: toolCallId, output }];
    }
  }
}

function toAnswerItems(text: string, toolCalls: readonly ToolCall[]): unknown[] {
  const said = text === '' ? [] : [{ role: 'assistant', content: text }];
  return [...said, ...toolCalls.map(toCallItem)];
}

function toCallItem({ id, name, input }: ToolCall): unknown {
  const called = JSON.stringify(toArguments(input));
  return { type: 'function_call', call_id: id, name, arguments: called };
}
