import type { Citation } from '@vigor/contract';
import type { Context } from '../../../context.ts';
import { answerBuiltIn } from '../../built-in-coach/built-in-coach.service.ts';
import type { MemberFacts } from '../../facts/facts.service.ts';
import { createProposal, type ProposalWish } from '../../proposals/proposals.service.ts';
import type { ComposedAnswer } from './coach.answer.ts';
import type { History } from './coach.history.service.ts';

/** The answer of the built-in coach, made when it is first needed. */
export interface BuiltIn {
  /** Its text alone, for a gateway that finds no provider. */
  text(): string;
  /** Shows it, and makes the offers that belong to it. */
  answer(usage?: ComposedAnswer['usage']): Promise<ComposedAnswer>;
}

export interface PrepareBuiltInInput {
  message: string;
  answerId: string;
  facts: MemberFacts;
  history: History;
  onText(text: string): void;
}

interface Made {
  text: string;
  citations: Citation[];
  wishes: readonly ProposalWish[];
}

const noUsage = { inputTokens: 0, outputTokens: 0, costUsd: 0 };

export function prepareBuiltIn(ctx: Context, input: PrepareBuiltInInput): BuiltIn {
  const { message, answerId, facts, history, onText } = input;
  const { locale } = facts.profile;
  let made: Made | undefined;

  function make(): Made {
    if (made) return made;
    const answer = answerBuiltIn({ message, facts, history: history.said, locale });
    made = answer;
    return answer;
  }

  return {
    text: () => make().text,
    async answer(usage = noUsage) {
      const { text, citations, wishes } = make();
      onText(text);
      for (const wish of wishes) await createProposal(ctx, { wish, facts, messageId: answerId });
      const origin = { provider: 'fallback', model: 'built-in', isFallback: true };
      return { text, status: 'done', citations, ...origin, usage };
    },
  };
}
