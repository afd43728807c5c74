import type { Weekday } from '../model/plan.ts';

const daysInWeek = 7;
/** More than any number of moves. */
const costOfClash = 100;

/**
 * The weekdays for sessions that have the fewest pairs of days in a row which both work the same
 * muscles hard, and among those the fewest moves; the first found among equals.
 *
 * @param sessions the muscles each session works hard, in their order
 * @param current where they are now
 * @param available at least as many as sessions
 */
export function cheapestWeekdays(
  sessions: readonly ReadonlySet<string>[],
  current: readonly Weekday[],
  available: readonly Weekday[],
): Weekday[] {
  let best: { weekdays: Weekday[]; cost: number } | undefined;
  const chosen: Weekday[] = [];
  const search = (): void => {
    if (chosen.length === sessions.length) {
      const moves = chosen.filter((weekday, index) => weekday !== current[index]).length;
      const cost = clashes(sessions, chosen) * costOfClash + moves;
      if (best === undefined || cost < best.cost) best = { weekdays: [...chosen], cost };
      return;
    }
    for (const weekday of available) {
      if (chosen.includes(weekday)) continue;
      chosen.push(weekday);
      search();
      chosen.pop();
    }
  };
  search();
  return best?.weekdays ?? [...current];
}

/** Pairs of sessions on days in a row, Sunday before Monday, that share a muscle. */
export function clashes(
  sessions: readonly ReadonlySet<string>[],
  weekdays: readonly Weekday[],
): number {
  let count = 0;
  for (const [index, session] of sessions.entries()) {
    for (const [other, next] of sessions.entries()) {
      const isNextDay = (weekdays[other] ?? 0) === ((weekdays[index] ?? 0) % daysInWeek) + 1;
      if (isNextDay && [...session].some((muscle) => next.has(muscle))) count += 1;
    }
  }
  return count;
}
