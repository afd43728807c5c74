import type { MuscleGroup, Pattern } from '../model/taxonomy.ts';
import type { DraftDay, DraftUnit } from './draft.ts';
import { coreMovements, limbMovements } from './movements.ts';
import { byRank, isLiked, openPlace, type Place } from './open-place.ts';
import type { PlanContext } from './plan-context.ts';
import { majorGroups } from './volume-targets.ts';
import type { WeekLoad } from './week-load.ts';

const daysForEachMuscle = 2;
const directCredit = 1;
const indirectCredit = 0.5;

/**
 * Opens what no week can do without, each with its fewest sets: the lead of every day,
 * one unit of every movement, what is liked, and large muscles on two days (ACSM 2026).
 */
export function openCore(days: readonly DraftDay[], load: WeekLoad, context: PlanContext): void {
  const places = byRank(days);
  for (const place of places) {
    if (place.unit.rank === 0) openPlace(place, load, context);
  }
  for (const patterns of limbMovements) openOneOf(patterns, places, load, context);
  for (const place of places) {
    if (isLiked(place.unit)) openPlace(place, load, context);
  }
  for (const patterns of coreMovements) openOneOf(patterns, places, load, context);
  for (const group of majorGroups) openForFrequency(group, days, load, context);
}

function openForFrequency(
  group: MuscleGroup,
  days: readonly DraftDay[],
  load: WeekLoad,
  context: PlanContext,
): void {
  const trains = (unit: DraftUnit, least: number) =>
    unit.items.some((item) =>
      item.credits.some((one) => one.group === group && one.credit >= least),
    );
  const isTrainedOn = (day: DraftDay) =>
    day.units.some((unit) => unit.sets > 0 && trains(unit, indirectCredit));
  for (const place of byRank(days)) {
    const trainedDays = days.reduce((sum, day) => sum + (isTrainedOn(day) ? day.times : 0), 0);
    if (trainedDays >= daysForEachMuscle) return;
    if (!isTrainedOn(place.day) && trains(place.unit, directCredit))
      openPlace(place, load, context);
  }
}

function openOneOf(
  patterns: readonly Pattern[],
  places: readonly Place[],
  load: WeekLoad,
  context: PlanContext,
): void {
  const holds = (unit: DraftUnit) =>
    unit.items.some((item) => patterns.includes(item.exercise.pattern));
  const fitting = places
    .filter(({ unit }) => holds(unit))
    .toSorted((one, other) => Number(isLiked(other.unit)) - Number(isLiked(one.unit)));
  if (fitting.some(({ unit }) => unit.sets > 0)) return;
  for (const place of fitting) {
    openPlace(place, load, context);
    if (place.unit.sets > 0) return;
  }
  for (const { day, unit } of fitting) {
    const part = unit.parts?.find(holds);
    if (part === undefined) continue;
    const whole = day.units;
    day.units = whole.flatMap((one) => (one === unit ? (unit.parts ?? []) : [one]));
    openPlace({ day, unit: part }, load, context);
    if (part.sets > 0) return;
    day.units = whole;
  }
}
