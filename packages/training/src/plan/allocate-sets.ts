import { balancePull } from './balance-pull.ts';
import type { DraftDay, DraftUnit } from './draft.ts';
import { countStrengthDays, openEssentials, openOthers, raiseMainLifts } from './open-units.ts';
import type { PlanContext } from './plan-context.ts';
import { type Aim, valueOfNextSet } from './set-value.ts';
import { unbalances } from './unbalances.ts';
import { addSet, emptyWeekLoad, refusalOf, secondsOfNextSet, type WeekLoad } from './week-load.ts';

export interface Allocation {
  days: readonly DraftDay[];
  load: WeekLoad;
  /** Time alone kept a muscle from its target. */
  isTimeBound: boolean;
}

/**
 * Gives out sets. First what a short week is about is opened and large muscles are brought to their
 * minimum. Then all else is opened, and one at a time the set goes where it covers most of what
 * muscles and patterns lack for each second. Caps, weekly maxima and the minutes are never passed.
 */
export function allocateSets(days: readonly DraftDay[], context: PlanContext): Allocation {
  const load = emptyWeekLoad(days);
  const isShort = openEssentials(days, load, context);
  balancePull(days, load, context);
  raiseMainLifts(days, load, context);
  addSets(days, 'minimum', load, context);
  openOthers(days, load, context);
  balancePull(days, load, context);
  const isTight = addSets(days, 'target', load, context);
  return { days, load, isTimeBound: isShort || isTight };
}

/** Adds sets until nothing is lacking or possible; tells whether only time stood in the way. */
function addSets(
  days: readonly DraftDay[],
  aim: Aim,
  load: WeekLoad,
  context: PlanContext,
): boolean {
  let isTimeBound = false;
  for (;;) {
    const best = bestAddition(days, aim, load, context);
    isTimeBound ||= best.isTimeBound;
    if (best.unit === undefined || best.day === undefined) return isTimeBound;
    addSet(load, best.day, best.unit);
  }
}

interface Addition {
  day?: DraftDay;
  unit?: DraftUnit;
  isTimeBound: boolean;
}

function bestAddition(
  days: readonly DraftDay[],
  aim: Aim,
  load: WeekLoad,
  context: PlanContext,
): Addition {
  const strengthDays = countStrengthDays(days);
  let best: Addition = { isTimeBound: false };
  let bestRate = 0;
  let isTimeBound = false;
  for (const day of days) {
    for (const unit of day.units) {
      if (unit.sets === 0 || unbalances(unit, day.times, load, context)) continue;
      const value = valueOfNextSet(unit, { aim, strengthDays }, load, context);
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
