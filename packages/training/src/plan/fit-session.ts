import type { CardioBlock, PlanExercise } from '../model/plan.ts';
import { extendCardio } from './cardio-block.ts';
import { type DraftDay, type DraftUnit, resistanceSeconds } from './draft.ts';
import { mainSecondsOf } from './draft-week.ts';
import { fitDrills } from './drill-exercises.ts';
import { intervalSessionLimit } from './place-intervals.ts';
import type { PlanContext } from './plan-context.ts';

export interface FittedSession {
  drills: PlanExercise[];
  cardio?: CardioBlock;
}

/** A session uses at least this share of its minutes where it sensibly can; never more than all. */
const wantedShare = 0.85;
const restStepSeconds = 5;
const longestDrillSeconds = 1200;
const finisherSeconds = 360;
const extensionMinutes = { min: 3, max: 75 };
const secondsPerMinute = 60;

/** Raises rests where load is the point and the session has time to spare. */
export function useSpareTimeForRest(
  day: DraftDay,
  cardioSeconds: ReadonlyMap<string, number>,
  context: PlanContext,
): void {
  if (context.goal !== 'strength' && context.goal !== 'hypertrophy') return;
  const unused = (1 - wantedShare) * context.sessionSeconds;
  const used = resistanceSeconds(day) + (cardioSeconds.get(day.focus) ?? 0);
  lengthenRests(day.units, Math.floor(mainSecondsOf(context) - unused - used));
}

/**
 * Fills the time that strength work and the planned cardio leave: mobility drills, then easy cardio,
 * until the session is worth its minutes.
 */
export function fitSession(
  day: DraftDay,
  cardio: CardioBlock | undefined,
  context: PlanContext,
): FittedSession {
  if (day.focus === 'walk') return { drills: [], cardio };
  const cardioSeconds = Math.max(0, ...(cardio?.minutesByWeek ?? [])) * secondsPerMinute;
  const spare = mainSecondsOf(context) - cardioSeconds - resistanceSeconds(day);
  const drills = fitDrills(day.focus, drillSeconds(day, spare, context), context);
  const left = spare - drills.seconds;
  const unused = (1 - wantedShare) * context.sessionSeconds;
  const lacking = Math.ceil((left - unused) / secondsPerMinute);
  const minutes = Math.min(
    longestExtension(cardio, context),
    Math.max(lacking, extensionMinutes.min),
    Math.floor(left / secondsPerMinute),
  );
  return {
    drills: drills.exercises,
    cardio:
      lacking > 0 && minutes > 0 ? extendCardio(cardio, minutes, context.weeks, context) : cardio,
  };
}

function longestExtension(cardio: CardioBlock | undefined, context: PlanContext): number {
  if (cardio?.intensity !== 'hiit') return extensionMinutes.max;
  return Math.max(0, intervalSessionLimit(context) - Math.max(...cardio.minutesByWeek));
}

/** Seconds for drills: on mobility and cardio days a good part, else only to fill the session. */
function drillSeconds(day: DraftDay, spare: number, context: PlanContext): number {
  if (context.goal === 'mobility') return Math.max(0, spare);
  if (day.focus === 'cardio_mobility') return Math.min(longestDrillSeconds, spare);
  const lacking = spare - (1 - wantedShare) * context.sessionSeconds;
  return lacking <= 0 ? 0 : Math.min(finisherSeconds, spare);
}

/** Raises the rests of single heavy exercises towards their maximum, to use so many seconds. */
function lengthenRests(units: readonly DraftUnit[], seconds: number): void {
  const heavy = units.filter(
    (unit) =>
      unit.sets > 1 && unit.items.every(({ role }) => role === 'main' || role === 'accessory'),
  );
  const room = heavy.reduce((sum, unit) => sum + (unit.sets - 1) * restRoom(unit), 0);
  if (seconds <= 0 || room <= 0) return;
  const share = Math.min(1, seconds / room);
  for (const unit of heavy) {
    const raise = Math.floor((restRoom(unit) * share) / restStepSeconds) * restStepSeconds;
    unit.restSeconds += raise;
    unit.nextSetSeconds += raise;
  }
}

function restRoom(unit: DraftUnit): number {
  const longest = Math.min(...unit.items.map((item) => item.prescription.rest.max));
  return Math.max(0, longest - unit.restSeconds);
}
