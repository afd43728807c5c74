import { balancePull } from './balance-pull.ts';
import type { DraftDay, DraftUnit } from './draft.ts';
import { hipToKnee, kneePatterns, pullPatterns, pushPatterns } from './pattern-coverage.ts';
import type { PlanContext } from './plan-context.ts';
import { valueOfNextSet } from './set-value.ts';
import {
  addSet,
  emptyWeekLoad,
  patternSums,
  refusalOf,
  secondsOfNextSet,
  type WeekLoad,
} from './week-load.ts';

export interface Allocation {
  days: readonly DraftDay[];
  load: WeekLoad;
  /** Time alone kept a muscle from its target. */
  isTimeBound: boolean;
}

const usualOpeningSets = 2;
const mainOpeningSets = 3;
const mainOpeningFromMinutes = 30;

/**
 * Gives out sets. First every unit is opened in order of importance with the sets that make it worth
 * its set-up; then, one at a time, the set goes where it covers most of what muscles and patterns
 * lack for each second. Caps, weekly maxima and the minutes are never passed.
 */
export function allocateSets(days: readonly DraftDay[], context: PlanContext): Allocation {
  const load = emptyWeekLoad(days);
  openUnits(days, load, context);
  balancePull(days, load, context);
  let isTimeBound = false;
  for (;;) {
    const best = bestAddition(days, load, context);
    isTimeBound ||= best.isTimeBound;
    if (best.unit === undefined || best.day === undefined) break;
    addSet(load, best.day, best.unit);
  }
  return { days, load, isTimeBound };
}

function openUnits(days: readonly DraftDay[], load: WeekLoad, context: PlanContext): void {
  const order = days
    .flatMap((day) => day.units.map((unit) => ({ day, unit })))
    .toSorted((one, other) => one.unit.rank - other.unit.rank);
  for (const { day, unit } of order) {
    const isLiked = unit.items.some((item) => item.isLiked);
    const isNeeded =
      unit.rank === 0 || isLiked || valueOfNextSet(unit, load, context, days.length) > 0;
    if (isNeeded) open(day, unit, load, context);
  }
}

/** Opens a unit with as many of its first sets as fit, or not at all. */
function open(day: DraftDay, unit: DraftUnit, load: WeekLoad, context: PlanContext): void {
  const wanted = Math.min(unit.setsMax, openingSets(unit, context));
  while (unit.sets < wanted && refusalOf(load, day, unit, context) === undefined) {
    addSet(load, day, unit);
  }
  if (unit.sets >= unit.setsMin) return;
  while (unit.sets > 0) addSet(load, day, unit, -1);
}

function openingSets(unit: DraftUnit, { input, goal, isCircuit }: PlanContext): number {
  if (unit.setsMin === 1 || isCircuit) return unit.setsMin;
  const isLong = input.minutesPerSession >= mainOpeningFromMinutes && goal !== 'mobility';
  const isMain = unit.items.some((item) => item.role === 'main');
  return isMain && isLong ? mainOpeningSets : usualOpeningSets;
}

interface Addition {
  day?: DraftDay;
  unit?: DraftUnit;
  isTimeBound: boolean;
}

function bestAddition(days: readonly DraftDay[], load: WeekLoad, context: PlanContext): Addition {
  let best: Addition = { isTimeBound: false };
  let bestRate = 0;
  let isTimeBound = false;
  for (const day of days) {
    for (const unit of day.units) {
      if (unit.sets === 0 || unbalances(unit, load, context)) continue;
      const value = valueOfNextSet(unit, load, context, days.length);
      if (value <= 0) continue;
      const refusal = refusalOf(load, day, unit, context);
      isTimeBound ||= refusal === 'time';
      const rate = value / secondsOfNextSet(unit);
      if (refusal !== undefined || rate <= bestRate) continue;
      best = { day, unit, isTimeBound: false };
      bestRate = rate;
    }
  }
  return { ...best, isTimeBound };
}

/** Whether one more set would tip pull to push, or hip to knee, out of their ratios. */
function unbalances(unit: DraftUnit, load: WeekLoad, { constraints }: PlanContext): boolean {
  const sums = patternSums(load);
  const gain = (patterns: readonly string[]) =>
    unit.items.filter((item) => patterns.includes(item.exercise.pattern)).length;
  const push = gain(pushPatterns);
  const pull = gain(pullPatterns);
  if (push > 0 && sums.pull + pull < constraints.pullToPushMin * (sums.push + push)) return true;
  const knee = gain(kneePatterns);
  const hip = gain(['hinge']);
  return knee > 0 && hip === 0 && sums.hip < hipToKnee.min * (sums.knee + knee);
}
