import type { Message } from '../model/messages.ts';

/**
 * English text has about four characters to a token, German about three and a half; what a
 * budget must never pass is counted by an upper bound instead.
 */
const charactersPerToken = 4;
/** Role and separators, as chat formats add them to each message. */
const tokensPerMessage = 4;

/** Tokens of a message, roughly: for choosing and trimming, not for money. */
export function estimateMessageTokens(message: Message): number {
  return tokensPerMessage + Math.ceil(charactersOf(message) / charactersPerToken);
}

/** Tokens of all messages, roughly. */
export function estimatePromptTokens(messages: readonly Message[]): number {
  return messages.reduce((sum, message) => sum + estimateMessageTokens(message), 0);
}

function charactersOf(message: Message): number {
  if (message.role === 'tool') return message.toolName.length + jsonLength(message.result);
  if (message.role !== 'assistant') return message.text.length;
  const calls = message.toolCalls ?? [];
  return calls.reduce(
    (sum, call) => sum + call.name.length + jsonLength(call.input),
    message.text.length,
  );
}

function jsonLength(value: unknown): number {
  return JSON.stringify(value)?.length ?? 0;
}
