import type { Citation } from '@vigor/contract';
import type { MemberFacts } from '../facts/facts.service.ts';
import type { ProposalWish } from '../proposals/proposals.service.ts';
import { composeReply, textOf } from './answers/built-in-coach.compose.ts';
import type { Confidence } from './answers/built-in-coach.reply.ts';
import { type Exchange, resolveQuestion } from './built-in-coach.follow-ups.ts';

interface BuiltInQuestion {
  message: string;
  facts: MemberFacts;
  /** Oldest first, without the message itself. */
  history: readonly Exchange[];
  /** English is all there is so far. */
  locale: string;
}

export interface BuiltInAnswer {
  /** Markdown; [1] marks the first citation. */
  text: string;
  citations: Citation[];
  wishes: ProposalWish[];
  intent: string;
  confidence: Confidence;
}

/**
 * Answers from the member's own figures and the knowledge base, without any model. The same
 * question, facts and history give the same answer. Red flags are looked for before this is asked.
 */
export function answerBuiltIn({ message, facts, history }: BuiltInQuestion): BuiltInAnswer {
  const question = resolveQuestion(message, history, facts);
  const reply = composeReply(question, facts);
  return {
    text: textOf(reply),
    citations: [...(reply.citations ?? [])],
    wishes: [...(reply.wishes ?? [])],
    intent: question.intent,
    confidence: reply.confidence,
  };
}
