import type { DailyMessage } from '@vigor/contract';
import { daysBetween } from '@vigor/training';
import type { MemberFacts } from '../../facts/facts.service.ts';
import { plainName } from '../motivation.plain-name.ts';
import type { DailyCode } from './motivation.daily-codes.ts';
import { anySession, dailyActions as label } from './motivation.daily-texts.en.ts';

/** What a message is about: one sentence of fact, and one thing to do. */
export interface DailyMoment {
  code: DailyCode;
  fact: string;
  action?: DailyMessage['action'];
  /** Where a name of the member's own is in `fact`: it must not leave Vigor. */
  own?: { name: string; factWithoutName: string };
}

/** Stands for a name of the member's own where a model reads the sentence. */
export const namePlaceholder = 'THE_SESSION';

/** Editorial: a pause between two sessions that is more than a week’s rhythm. */
export const gapDays = 7;
const secondsPerMinute = 60;
/** A message about a session is for the same day or the next. */
const freshDays = 1;

export const seeProgress = { kind: 'open_progress', label: label.progress } as const;

export function aboutNext(
  code: DailyCode,
  { planDay }: NonNullable<MemberFacts['next']>,
  say: (name: string, minutes: number) => string,
): DailyMoment {
  const minutes = wholeMinutes(planDay.estimatedSeconds);
  return {
    code,
    ...sayWithName(planDay.name, (name) => say(name, minutes)),
    action: { kind: 'start_session', label: label.start, id: planDay.id },
  };
}

export function sayWithName(
  ownName: string,
  say: (name: string) => string,
): Pick<DailyMoment, 'fact' | 'own'> {
  const name = plainName(ownName);
  if (!name) return { fact: say(anySession) };
  return { fact: say(name), own: { name, factWithoutName: say(namePlaceholder) } };
}

export function isFresh(day: string, today: string): boolean {
  const days = daysBetween(day, today);
  return days >= 0 && days <= freshDays;
}

export function wholeMinutes(seconds: number): number {
  return Math.round(seconds / secondsPerMinute);
}
