import { addPull, balancePull } from './balance-pull.ts';
import type { DraftDay, DraftUnit } from './draft.ts';
import { openCore } from './open-core.ts';
import { countStrengthDays } from './open-place.ts';
import { openEssentials, openOthers } from './open-units.ts';
import type { PlanContext } from './plan-context.ts';
import { raiseMainLifts } from './raise-main-lifts.ts';
import { type Aim, valueOfNextSet } from './set-value.ts';
import { wouldOutpush, wouldOutsquat } from './unbalances.ts';
import {
  addRound,
  emptyWeekLoad,
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

/**
 * Gives out sets. First what no week can do without is opened and the main lifts get their due; then
 * the lifts for large muscles, which are brought to their minimum. Then all else is opened, and one at a time the set goes where it covers most of what
 * muscles and patterns lack for each second. Caps, weekly maxima and the minutes are never passed.
 */
export function allocateSets(days: readonly DraftDay[], context: PlanContext): Allocation {
  const load = emptyWeekLoad(days);
  openCore(days, load, context);
  balancePull(days, load, context);
  raiseMainLifts(days, load, context);
  const isShort = openEssentials(days, load, context);
  addSets(days, 'minimum', load, context);
  openOthers(days, load, context);
  balancePull(days, load, context);
  const isTight = addSets(days, 'target', load, context);
  balancePull(days, load, context);
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
    const survey = surveyAdditions(days, aim, load, context);
    isTimeBound ||= survey.isTimeBound;
    if (survey.best !== undefined) {
      addRound(load, survey.best.day, survey.best.unit, context);
    } else if (!survey.isPullWanted || !addPull(days, load, context)) {
      return isTimeBound;
    }
  }
}

interface Survey {
  best?: { day: DraftDay; unit: DraftUnit };
  isTimeBound: boolean;
  /** A pushing set would help, but not before a pulling one. */
  isPullWanted: boolean;
}

function surveyAdditions(
  days: readonly DraftDay[],
  aim: Aim,
  load: WeekLoad,
  context: PlanContext,
): Survey {
  const strengthDays = countStrengthDays(days);
  const survey: Survey = { isTimeBound: false, isPullWanted: false };
  let bestRate = 0;
  for (const day of days) {
    for (const unit of day.units) {
      if (unit.sets === 0 || wouldOutsquat(day, unit, load)) continue;
      const value = valueOfNextSet(unit, { aim, strengthDays }, load, context);
      if (value <= 0) continue;
      const refusal = refusalOf(load, day, unit, context);
      survey.isTimeBound ||= refusal === 'time';
      if (refusal !== undefined) continue;
      const rate = value / secondsOfNextSet(unit);
      if (wouldOutpush({ day, unit, sets: 1 }, load, context)) {
        survey.isPullWanted = true;
      } else if (rate > bestRate) {
        survey.best = { day, unit };
        bestRate = rate;
      }
    }
  }
  return survey;
}
