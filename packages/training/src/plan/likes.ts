import type { Exercise } from '../model/exercise.ts';
import type { SlotRole } from '../model/plan.ts';
import type { PlanContext } from './plan-context.ts';
import { type Slot, slotTemplates } from './slot-templates.ts';
import type { DayFocus } from './split.ts';

export interface LikedPlace {
  exercise: Exercise;
  slot: Slot;
}

/** Where liked exercises go before anything else is chosen. */
export interface LikeClaims {
  /** Exercises that take a slot of the day's own template. */
  claimed: ReadonlyMap<DayFocus, ReadonlyMap<Slot, Exercise>>;
  /** Exercises that take the place of the least important one. */
  extra: ReadonlyMap<DayFocus, readonly LikedPlace[]>;
}

/**
 * Gives every liked exercise that the member may do a place in one kind of day. Liked mobility and
 * locomotion belong to the warm-up, the cool-down and the cardio, not here.
 *
 * @param limit exercises of a session
 */
export function claimLikes(
  focuses: readonly DayFocus[],
  limit: number,
  context: PlanContext,
): LikeClaims {
  const claimed = new Map(focuses.map((focus) => [focus, new Map<Slot, Exercise>()]));
  const extra = new Map(focuses.map((focus) => [focus, [] as LikedPlace[]]));
  const days = focuses.filter((focus) => slotTemplates[focus].length > 0);
  for (const exercise of likedExercises(context)) {
    if (claimSlot(exercise, days, limit, claimed)) continue;
    const day = quietestDay(days, claimed, extra);
    if (day !== undefined) extra.get(day)?.push({ exercise, slot: ownSlot(exercise) });
  }
  return { claimed, extra };
}

function likedExercises({ input, allowedById }: PlanContext): Exercise[] {
  return [...new Set(input.likes)]
    .flatMap((id) => allowedById.get(id) ?? [])
    .filter(({ pattern }) => pattern !== 'mobility' && pattern !== 'locomotion');
}

function claimSlot(
  exercise: Exercise,
  days: readonly DayFocus[],
  limit: number,
  claimed: ReadonlyMap<DayFocus, Map<Slot, Exercise>>,
): boolean {
  for (const day of days) {
    const taken = claimed.get(day);
    const slot = slotTemplates[day]
      .slice(0, limit)
      .find((one) => one.patterns[0] === exercise.pattern && accepts(one, exercise));
    if (slot === undefined || taken === undefined || taken.has(slot)) continue;
    taken.set(slot, exercise);
    return true;
  }
  return false;
}

function accepts(slot: Slot, exercise: Exercise): boolean {
  const needsCompound = slot.role === 'main' || slot.role === 'accessory';
  return !needsCompound || exercise.mechanic === 'compound';
}

function quietestDay(
  days: readonly DayFocus[],
  claimed: ReadonlyMap<DayFocus, ReadonlyMap<Slot, Exercise>>,
  extra: ReadonlyMap<DayFocus, readonly LikedPlace[]>,
): DayFocus | undefined {
  const likesOn = (day: DayFocus) => (claimed.get(day)?.size ?? 0) + (extra.get(day)?.length ?? 0);
  return days.toSorted((one, other) => likesOn(one) - likesOn(other))[0];
}

function ownSlot(exercise: Exercise): Slot {
  return { role: roleOf(exercise), patterns: [exercise.pattern], muscles: exercise.primary };
}

function roleOf({ pattern, mechanic }: Exercise): SlotRole {
  if (pattern === 'power') return 'power';
  if (pattern === 'carry') return 'carry';
  if (pattern.startsWith('core_')) return 'core';
  return mechanic === 'isolation' || pattern.startsWith('isolation_') ? 'isolation' : 'accessory';
}
