import type { CardioBlock, PlanExercise } from '../model/plan.ts';
import { type DraftDay, type DraftUnit, resistanceSeconds } from './draft.ts';
import { mainSecondsOf } from './draft-week.ts';
import { fitDrills } from './drill-exercises.ts';
import { extendCardio } from './place-cardio.ts';
import type { PlanContext } from './plan-context.ts';

export interface FittedSession {
  drills: PlanExercise[];
  cardio?: CardioBlock;
}

/** A session uses at least this share of its minutes where it sensibly can; never more than all. */
const wantedShare = 0.85;
const restStepSeconds = 5;
const drillShare = { mobility: 0.9, cardioDay: 0.9, strength: 0.85 };
const longestDrillSeconds = 1200;
const longestExtensionMinutes = 60;
const secondsPerMinute = 60;

/**
 * Uses the time that strength work and the planned cardio leave: longer rests where load is the
 * point, then mobility drills, then easy cardio. Rests change in the units themselves.
 */
export function fitSession(
  day: DraftDay,
  cardio: CardioBlock | undefined,
  context: PlanContext,
): FittedSession {
  if (day.focus === 'walk') return { drills: [], cardio };
  const mainSeconds = mainSecondsOf(context);
  const cardioSeconds = Math.max(0, ...(cardio?.minutesByWeek ?? [])) * secondsPerMinute;
  const spare = () => mainSeconds - cardioSeconds - resistanceSeconds(day);
  const unused = Math.floor((1 - wantedShare) * context.sessionSeconds);
  if (context.goal === 'strength' || context.goal === 'hypertrophy') {
    lengthenRests(day.units, spare() - unused);
  }
  const drills = fitDrills(day.focus, drillSeconds(day, spare(), context), context);
  const left = spare() - drills.seconds;
  const lacking = Math.ceil((left - unused) / secondsPerMinute);
  const minutes = Math.min(longestExtensionMinutes, lacking, Math.floor(left / secondsPerMinute));
  return {
    drills: drills.exercises,
    cardio: minutes > 0 ? extendCardio(cardio, minutes, context.weeks, context) : cardio,
  };
}

/** Seconds for drills: all that is free on mobility and cardio days, else up to the wanted share. */
function drillSeconds(day: DraftDay, spare: number, context: PlanContext): number {
  const unused = (share: number) => (1 - share) * context.sessionSeconds;
  if (context.goal === 'mobility') return Math.max(0, spare - unused(1));
  if (day.focus === 'cardio_mobility') return Math.min(longestDrillSeconds, spare);
  const lacking = spare - unused(drillShare.strength);
  return lacking <= 0 ? 0 : Math.min(longestDrillSeconds, spare);
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
