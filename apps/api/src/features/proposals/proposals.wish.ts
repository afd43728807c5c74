import type { Plan, PlanDay } from '@vigor/contract';
import type { ProposedChange } from '../../db/schema/proposals.ts';
import type { MemberFacts } from '../facts/facts.service.ts';

/**
 * What a coach would like to change, before it is looked at whether that is possible. Ids come
 * from models and members: they are looked up in the member's own plan, never trusted.
 */
export type ProposalWish =
  | { kind: 'swap'; exerciseId: string; replacementId?: string; dayId?: string }
  | { kind: 'shorten'; minutes: number; dayId?: string }
  | { kind: 'deload' };

type PlanFacts = Pick<MemberFacts, 'plan' | 'next'>;

export type PlaceOfSwap = { plan: Plan; day: PlanDay; exerciseId: string };

/** Where in the plan a swap is meant: the named day, else the next session, else any that has it. */
export function placeOfSwap(
  { exerciseId, dayId }: Extract<ProposalWish, { kind: 'swap' }>,
  { plan, next }: PlanFacts,
): PlaceOfSwap | undefined {
  if (!plan) return undefined;
  const days = plan.days.filter((day) =>
    day.exercises.some((one) => one.exerciseId === exerciseId),
  );
  const named = dayId ?? next?.planDay.id;
  const day = days.find(({ id }) => id === named) ?? (dayId === undefined ? days[0] : undefined);
  return day && { plan, day, exerciseId };
}

/** The change that a wish stands for; a swap has been placed already. */
export function changeOf(
  wish: Exclude<ProposalWish, { kind: 'swap' }>,
  { plan, next }: PlanFacts,
): ProposedChange | undefined {
  if (!plan) return undefined;
  if (wish.kind === 'deload') return { kind: 'deload', week: easyWeekOf(plan) };
  const dayId = wish.dayId ?? next?.planDay.id ?? plan.days[0]?.id;
  const minutes = Math.round(wish.minutes);
  return dayId === undefined ? undefined : { kind: 'shorten', dayId, minutes };
}

/** This week, or the next one when this is an easy week. */
function easyWeekOf({ currentWeek, weeks, weekKinds }: Plan): number {
  return weekKinds[currentWeek - 1] === 'build' ? currentWeek : Math.min(currentWeek + 1, weeks);
}
