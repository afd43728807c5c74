import type { DraftDay, DraftUnit } from './draft.ts';
import type { PlanContext } from './plan-context.ts';
import { addRound, addSet, refusalOf, type WeekLoad } from './week-load.ts';

/** A unit and the kind of day it belongs to. */
export interface Place {
  day: DraftDay;
  unit: DraftUnit;
}

const usualFirstSets = 2;

/** All units of a week, the most important first. */
export function byRank(days: readonly DraftDay[]): Place[] {
  return days
    .flatMap((day) => day.units.map((unit) => ({ day, unit })))
    .toSorted((one, other) => one.unit.rank - other.unit.rank);
}

export function isLiked(unit: DraftUnit): boolean {
  return unit.items.some((item) => item.isLiked);
}

/** Days of the week with resistance work. */
export function countStrengthDays(days: readonly DraftDay[]): number {
  return days.reduce((sum, day) => sum + (day.units.length > 0 ? day.times : 0), 0);
}

/** Two sets, but for circuits, mobility, and small work that comes on several days. */
export function firstSets({ day, unit }: Place, { isCircuit, goal }: PlanContext): number {
  const isSmall = unit.items.every(({ role }) => role === 'core' || role === 'isolation');
  const isRepeated = day.times > 1 && isSmall;
  if (isCircuit || goal === 'mobility' || isRepeated) return unit.setsMin;
  return Math.max(unit.setsMin, usualFirstSets);
}

/** Gives a closed unit two sets, or its fewest, or nothing where they do not fit. */
export function openPlace({ day, unit }: Place, load: WeekLoad, context: PlanContext): void {
  if (unit.sets > 0) return;
  const wanted = firstSets({ day, unit }, context);
  while (unit.sets < wanted && refusalOf(load, day, unit, context) === undefined) {
    addRound(load, day, unit, context);
  }
  if (unit.sets >= unit.setsMin) return;
  while (unit.sets > 0) addSet(load, day, unit, -1);
}
