import type { MemberFacts } from '../../facts/facts.service.ts';
import type { NumberedPassage } from '../text/coach.output.ts';

/** What tools work on: one member, one answer. */
export interface ToolScope {
  facts: MemberFacts;
  answerId: string;
  /** Grows by what is found. */
  passages: NumberedPassage[];
}
