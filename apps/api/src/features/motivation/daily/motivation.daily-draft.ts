import type { DailyMessage } from '@vigor/contract';
import type { MemberFacts } from '../../facts/facts.service.ts';
import type { DailyMoment } from './motivation.daily-moment.ts';
import { findDailyMoment } from './motivation.daily-moments.ts';
import { dailySteps } from './motivation.daily-texts.en.ts';

/** A whole message from the member's own facts, made without any model. */
export interface DailyDraft {
  text: string;
  reasonCode: DailyMoment['code'];
  action?: DailyMessage['action'];
  /** The text without any word of the member's own. */
  textWithoutName: string;
  ownName?: string;
}

/** Two sentences: what is, and what it is worth or what comes next. Any facts give one. */
export function draftDailyMessage(facts: MemberFacts): DailyDraft {
  const { code, fact, action, own } = findDailyMoment(facts);
  const step = dailySteps[code][facts.profile.coachStyle];
  return {
    text: `${capitalised(fact)} ${step}`,
    reasonCode: code,
    action,
    textWithoutName: `${capitalised(own?.factWithoutName ?? fact)} ${step}`,
    ownName: own?.name,
  };
}

/** A sentence may begin with a name that does not. */
function capitalised(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
