import type { Citation } from '@vigor/contract';
import type { Exercise } from '@vigor/training';
import type { MemberFacts } from '../../facts/facts.service.ts';
import type { ProposalWish } from '../../proposals/proposals.service.ts';
import type { Texts } from '../texts/built-in-coach.texts.en.ts';
import type { Mentions } from '../understanding/built-in-coach.mentions.ts';
import type { Figures } from './built-in-coach.figures.ts';

export type Confidence = 'high' | 'medium' | 'low';

/** One question at the end, and what a “yes” to it asks. */
interface Choice {
  text: string;
  message: string;
}

/** What is known when an answer is written. */
export interface Turn {
  /** As it was meant, follow-ups resolved. */
  message: string;
  facts: MemberFacts;
  mentions: Mentions;
  /** Of all that share the name, the one this member does. */
  exercises: readonly Exercise[];
  texts: Texts;
  figures: Figures;
}

export interface Reply {
  /** Paragraphs; empty ones are left out. */
  parts: readonly (string | undefined)[];
  citations?: readonly Citation[];
  wishes?: readonly ProposalWish[];
  choice?: Choice;
  confidence: Confidence;
}

export type Composer = (turn: Turn) => Reply;
