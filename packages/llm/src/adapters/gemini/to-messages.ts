import type { JsonValue } from '../../model/json.ts';
import type { Message, ToolCall } from '../../model/messages.ts';
import { toArguments } from '../tool-input.ts';
import { isGemini3, isGemma } from './model-generation.ts';

interface Content {
  role: 'user' | 'model';
  parts: unknown[];
}

/**
 * Instead of the signature of a thought, which the gateway's words have no place for: a model
 * that wants one takes a call with this (Gemini API, Thought signatures, "FAQs").
 */
const noSignature = 'skip_thought_signature_validator';

/** Writes a conversation as Gemini's contents; what the system says stands beside them. */
export function toContents(model: string, messages: readonly Message[]) {
  const said = messages.filter(({ role }) => role === 'system').map(toTextPart);
  const contents = writeTurns(messages, isGemini3(model) ? noSignature : undefined);
  if (said.length === 0) return { contents };
  if (!isGemma(model)) return { contents, systemInstruction: { parts: said } };
  const [first] = contents;
  const text = `${said.map((part) => part.text).join('\n\n')}\n\n`;
  if (first?.role === 'user') first.parts.unshift({ text });
  return { contents };
}

function toTextPart(message: Message): { text: string } {
  return { text: 'text' in message ? message.text : '' };
}

/** Results of tools that were called together are one turn: it wants as many as there were calls. */
function writeTurns(messages: readonly Message[], thoughtSignature: string | undefined) {
  const contents: Content[] = [];
  let results: Content | undefined;
  for (const message of messages) {
    if (message.role === 'system') continue;
    if (message.role === 'tool' && results) {
      results.parts.push(toResultPart(message));
      continue;
    }
    const content = toContent(message, thoughtSignature);
    results = message.role === 'tool' ? content : undefined;
    contents.push(content);
  }
  return contents;
}

function toContent(
  message: Exclude<Message, { role: 'system' }>,
  thoughtSignature: string | undefined,
): Content {
  switch (message.role) {
    case 'user':
      return { role: 'user', parts: [{ text: message.text }] };
    case 'tool':
      return { role: 'user', parts: [toResultPart(message)] };
    case 'assistant': {
      const { text, toolCalls = [] } = message;
      const calls = toolCalls.map((call) => toCallPart(call, thoughtSignature));
      return { role: 'model', parts: text === '' ? calls : [{ text }, ...calls] };
    }
  }
}

function toCallPart({ id, name, input }: ToolCall, thoughtSignature: string | undefined): unknown {
  return { functionCall: { id, name, args: toArguments(input) }, thoughtSignature };
}

function toResultPart(message: Extract<Message, { role: 'tool' }>): unknown {
  const { toolCallId: id, toolName: name, result } = message;
  return { functionResponse: { id, name, response: { name, content: toResult(result) } } };
}

/** What holds a reference is taken for a schema, and refused, unless it is a text. */
function toResult(result: JsonValue): JsonValue {
  return holdsReference(result) ? JSON.stringify(result) : result;
}

function holdsReference(value: JsonValue | undefined): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (Array.isArray(value)) return value.some(holdsReference);
  return Object.entries(value).some(([name, inner]) => name === '$ref' || holdsReference(inner));
}
