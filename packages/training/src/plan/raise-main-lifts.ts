import type { Goal } from '../model/taxonomy.ts';
import { preparePulls } from './balance-pull.ts';
import type { DraftDay } from './draft.ts';
import { byRank } from './open-place.ts';
import type { PlanContext } from './plan-context.ts';
import { addRound, refusalOf, type WeekLoad } from './week-load.ts';

/** Main lifts start with more sets where they are the point and there is time. */
const mainOpenings: readonly { fromMinutes: number; sets: Partial<Record<Goal, number>> }[] = [
  { fromMinutes: 60, sets: { strength: 4, hypertrophy: 3, fat_loss: 3 } },
  { fromMinutes: 30, sets: { strength: 3, hypertrophy: 3, fat_loss: 3 } },
];

/**
 * Gives open main lifts the sets they should at least have, one after the other, where time and caps
 * allow; a press that would outdo the pulls waits for one more pull.
 */
export function raiseMainLifts(
  days: readonly DraftDay[],
  load: WeekLoad,
  context: PlanContext,
): void {
  const { input, goal, isCircuit } = context;
  const row = mainOpenings.find(({ fromMinutes }) => input.minutesPerSession >= fromMinutes);
  const wanted = isCircuit ? 0 : (row?.sets[goal] ?? 0);
  const mains = byRank(days).filter(({ unit }) => unit.items.some(({ role }) => role === 'main'));
  for (let sets = 1; sets < wanted; sets++) {
    for (const { day, unit } of mains) {
      if (unit.sets !== sets || refusalOf(load, day, unit, context) !== undefined) continue;
      if (!preparePulls({ day, unit, sets: 1 }, days, load, context)) continue;
      if (refusalOf(load, day, unit, context) === undefined) addRound(load, day, unit, context);
    }
  }
}
