import type { Message } from '../model/messages.ts';
import { estimateMessageTokens } from './estimate-tokens.ts';

export interface ConversationInput {
  /** Oldest first. */
  messages: readonly Message[];
  /** Tokens that the result may have, by `estimatePromptTokens`. */
  budgetTokens: number;
  /** What was said before, in short; put before the first turn that is kept. */
  summary?: string;
}

export interface FittedConversation {
  messages: Message[];
  /** Turns that fell out, oldest first: to be rolled into the next summary. */
  dropped: Message[];
  tokens: number;
}

/**
 * The newest part of a conversation within a token budget. System messages and the newest turn
 * always stay, so a budget smaller than those is passed. Turns fall out oldest first and whole:
 * what a member asks, the calls of tools, their results and the answer go together.
 */
export function fitConversation(input: ConversationInput): FittedConversation {
  const { messages, budgetTokens, summary } = input;
  const system = messages.filter(({ role }) => role === 'system');
  const opening: Message[] = summary ? [...system, summaryMessage(summary)] : system;
  const turns = splitIntoTurns(messages.filter(({ role }) => role !== 'system'));
  let tokens = countTokens(opening);
  let firstKept = turns.length;
  while (firstKept > 0) {
    const turnTokens = countTokens(turns[firstKept - 1] ?? []);
    const isNewest = firstKept === turns.length;
    if (!isNewest && tokens + turnTokens > budgetTokens) break;
    tokens += turnTokens;
    firstKept -= 1;
  }
  return {
    messages: [...opening, ...turns.slice(firstKept).flat()],
    dropped: turns.slice(0, firstKept).flat(),
    tokens,
  };
}

function summaryMessage(summary: string): Message {
  return { role: 'system', text: `Summary of the conversation so far:\n${summary}` };
}

/** A turn begins with what a member says. Whatever comes before the first such message is one too. */
function splitIntoTurns(messages: readonly Message[]): Message[][] {
  const turns: Message[][] = [];
  for (const message of messages) {
    const current = turns.at(-1);
    if (!current || message.role === 'user') turns.push([message]);
    else current.push(message);
  }
  return turns;
}

function countTokens(messages: readonly Message[]): number {
  return messages.reduce((sum, message) => sum + estimateMessageTokens(message), 0);
}
