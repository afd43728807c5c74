import type { Citation } from '@vigor/contract';
import type { MemberFacts } from '../facts/facts.service.ts';
import type { ProposalWish } from '../proposals/proposals.service.ts';
import { textOf } from './answers/built-in-coach.compose.ts';
import { answerOtherLanguage } from './answers/built-in-coach.other-language.ts';
import type { Confidence, Reply } from './answers/built-in-coach.reply.ts';
import type { Exchange } from './built-in-coach.follow-ups.ts';
import { answerQuestions } from './built-in-coach.questions.ts';
import { otherLanguageOf } from './understanding/built-in-coach.language.ts';

interface BuiltInQuestion {
  message: string;
  facts: MemberFacts;
  /** Oldest first, without the message itself. */
  history: readonly Exchange[];
  /** The member's; answers are in English, and say so in German and Spanish. */
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
export function answerBuiltIn(question: BuiltInQuestion): BuiltInAnswer {
  const { message, facts, history, locale } = question;
  const language = otherLanguageOf(message, locale);
  if (language) {
    const style = facts.profile.coachStyle;
    return toAnswer('other_language', answerOtherLanguage({ message, language, style }));
  }
  const { intent, reply } = answerQuestions(message, history, facts);
  return toAnswer(intent, reply);
}

function toAnswer(intent: string, reply: Reply): BuiltInAnswer {
  return {
    text: textOf(reply),
    citations: [...(reply.citations ?? [])],
    wishes: [...(reply.wishes ?? [])],
    intent,
    confidence: reply.confidence,
  };
}
