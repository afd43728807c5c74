import type { ModelRequest } from '../model/language-model.ts';
import type { Message } from '../model/messages.ts';
import { asciiJsonLength, utf8Length } from './text-length.ts';

/** Role, separators and end marks that chat formats put around a message: 3 to 8 in practice. */
const tokensPerMessage = 16;
/** Words around a tool's definition or call, such as a type declaration. */
const tokensPerTool = 64;
/** What a provider adds to a request: the opening of the answer, how to call tools, how to write JSON. */
const tokensPerRequest = 256;
/** Some servers write schemas into the prompt with indentation. */
const indentation = 2;

/**
 * Upper bound of the tokens that a request is counted as.
 *
 * Every tokenizer of today's models works on the UTF-8 bytes (byte-level BPE), or falls back to them
 * for what its vocabulary lacks (SentencePiece): each token stands for at least one byte of the text,
 * so there are never more tokens than bytes. What is sent as JSON may be written with `\uXXXX` and
 * indentation on the way, so its longest form counts. Fixed amounts cover what chat formats add.
 * Typically three to five times the real number.
 */
export function boundInputTokens(
  request: Pick<ModelRequest, 'messages' | 'tools' | 'responseSchema'>,
): number {
  const { messages, tools = [], responseSchema } = request;
  return (
    tokensPerRequest +
    sum(messages.map(boundMessage)) +
    sum(tools.map((tool) => tokensPerTool + boundJson(tool))) +
    (responseSchema ? boundJson(responseSchema) : 0)
  );
}

function boundMessage(message: Message): number {
  if (message.role === 'tool') {
    const names = utf8Length(message.toolName) + utf8Length(message.toolCallId);
    return tokensPerMessage + names + boundJson(message.result);
  }
  const calls = message.role === 'assistant' ? (message.toolCalls ?? []) : [];
  return (
    tokensPerMessage +
    utf8Length(message.text) +
    sum(calls.map((call) => tokensPerTool + boundJson(call)))
  );
}

function boundJson(value: object | string | number | boolean | null): number {
  return indentation * asciiJsonLength(value);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
