import type { JsonObject, JsonValue } from '../model/json.ts';
import type { ToolCall } from '../model/messages.ts';
import type { WrittenToolCall } from './answer-draft.ts';

/** What is not JSON stays as the text that it is: whoever runs the tool parses its input anyway. */
export function toToolCall({ id, name, input }: WrittenToolCall): ToolCall {
  return { id, name, input: parseInput(input) };
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

/** Arguments are an object on every wire; what a model wrote instead of one goes inside one. */
export function toArguments(input: JsonValue): JsonObject {
  const isObject = typeof input === 'object' && input !== null && !Array.isArray(input);
  return isObject ? input : { input };
}
