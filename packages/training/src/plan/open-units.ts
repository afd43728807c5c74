import type { Goal, MuscleGroup, Pattern } from '../model/taxonomy.ts';
import { addPull } from './balance-pull.ts';
import type { DraftDay, DraftUnit } from './draft.ts';
import type { PlanContext } from './plan-context.ts';
import { isMajor, valueOfNextSet } from './set-value.ts';
import { wouldOutpush } from './unbalances.ts';
import { majorGroups } from './volume-targets.ts';
import { addRound, addSet, refusalOf, type WeekLoad } from './week-load.ts';

/** Main lifts start with more sets where they are the point and there is time. */
const mainOpenings: readonly { fromMinutes: number; sets: Partial<Record<Goal, number>> }[] = [
  { fromMinutes: 60, sets: { strength: 4, hypertrophy: 3, fat_loss: 3 } },
  { fromMinutes: 30, sets: { strength: 3, hypertrophy: 3, fat_loss: 3 } },
];

const usualFirstSets = 2;
const daysForEachMuscle = 2;
const directCredit = 1;
const indirectCredit = 0.5;

/** One unit of each comes before a second one of any. */
const coverage: readonly (readonly Pattern[])[] = [
  ['squat', 'lunge'],
  ['hinge'],
  ['pull_h', 'pull_v'],
  ['push_h', 'push_v'],
  ['core_antiext'],
  ['core_antirot'],
];

interface Place {
  day: DraftDay;
  unit: DraftUnit;
}

/**
 * Opens what no week can do without, each with its fewest sets: the lead of every day, what is
 * liked, one unit of every movement, and large muscles on two days (ACSM 2026).
 */
export function openCore(days: readonly DraftDay[], load: WeekLoad, context: PlanContext): void {
  const places = byRank(days);
  for (const place of places) {
    if (place.unit.rank === 0 || isLiked(place.unit)) open(place, load, context);
  }
  for (const patterns of coverage) openOneOf(patterns, places, load, context);
  for (const group of majorGroups) openForFrequency(group, days, load, context);
}

/** Opens the lifts for large muscles and core work, by rank. Tells whether time left one out. */
export function openEssentials(
  days: readonly DraftDay[],
  load: WeekLoad,
  context: PlanContext,
): boolean {
  const essentials = byRank(days).filter(({ unit }) => isEssential(unit));
  for (const place of essentials) openIfUseful(place, days, load, context);
  return essentials.some(
    ({ day, unit }) => unit.sets === 0 && refusalOf(load, day, unit, context) === 'time',
  );
}

/** Opens everything else that still covers something. */
export function openOthers(days: readonly DraftDay[], load: WeekLoad, context: PlanContext): void {
  for (const place of byRank(days)) openIfUseful(place, days, load, context);
}

function openIfUseful(
  place: Place,
  days: readonly DraftDay[],
  load: WeekLoad,
  context: PlanContext,
): void {
  if (place.unit.sets > 0 || !isWorthwhile(place, days, load, context)) return;
  const sets = firstSets(place, context);
  if (preparePulls({ ...place, sets }, days, load, context)) open(place, load, context);
}

/** Adds the pulls that some more sets need beside them; tells whether there are enough now. */
function preparePulls(
  addition: Place & { sets: number },
  days: readonly DraftDay[],
  load: WeekLoad,
  context: PlanContext,
): boolean {
  while (wouldOutpush(addition, load, context)) {
    if (!addPull(days, load, context)) return false;
  }
  return true;
}

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

/** Movements of which the week has nothing. */
export function uncoveredMovements({ patterns }: WeekLoad): number {
  return coverage.filter((movement) =>
    movement.every((pattern) => (patterns.get(pattern) ?? 0) === 0),
  ).length;
}

function byRank(days: readonly DraftDay[]): Place[] {
  return days
    .flatMap((day) => day.units.map((unit) => ({ day, unit })))
    .toSorted((one, other) => one.unit.rank - other.unit.rank);
}

function isLiked(unit: DraftUnit): boolean {
  return unit.items.some((item) => item.isLiked);
}

function isEssential(unit: DraftUnit): boolean {
  return unit.items.some(
    ({ role, rank, credits, isLiked }) =>
      rank === 0 ||
      isLiked ||
      role === 'core' ||
      ((role === 'accessory' || role === 'main') &&
        credits.some(({ group, credit }) => credit === 1 && isMajor(group))),
  );
}

function isWorthwhile(
  { unit }: Place,
  days: readonly DraftDay[],
  load: WeekLoad,
  context: PlanContext,
): boolean {
  const strengthDays = countStrengthDays(days);
  return valueOfNextSet(unit, { aim: 'target', strengthDays }, load, context) > 0;
}

/** Days of the week with resistance work. */
export function countStrengthDays(days: readonly DraftDay[]): number {
  return days.reduce((sum, day) => sum + (day.units.length > 0 ? day.times : 0), 0);
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
    if (!isTrainedOn(place.day) && trains(place.unit, directCredit)) open(place, load, context);
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
  const fitting = places.filter(({ unit }) => holds(unit));
  if (fitting.some(({ unit }) => unit.sets > 0)) return;
  for (const place of fitting) {
    open(place, load, context);
    if (place.unit.sets > 0) return;
  }
  for (const { day, unit } of fitting) {
    const part = unit.parts?.find(holds);
    if (part === undefined) continue;
    const whole = day.units;
    day.units = whole.flatMap((one) => (one === unit ? (unit.parts ?? []) : [one]));
    open({ day, unit: part }, load, context);
    if (part.sets > 0) return;
    day.units = whole;
  }
}

/** Two sets, but for circuits, mobility, and core work that comes on several days. */
function firstSets({ day, unit }: Place, { isCircuit, goal }: PlanContext): number {
  const isRepeatedCore = day.times > 1 && unit.items.every(({ role }) => role === 'core');
  if (isCircuit || goal === 'mobility' || isRepeatedCore) return unit.setsMin;
  return Math.max(unit.setsMin, usualFirstSets);
}

/** Gives a closed unit two sets, or its fewest, or nothing where they do not fit. */
function open({ day, unit }: Place, load: WeekLoad, context: PlanContext): void {
  if (unit.sets > 0) return;
  const wanted = firstSets({ day, unit }, context);
  while (unit.sets < wanted && refusalOf(load, day, unit, context) === undefined) {
    addSet(load, day, unit);
  }
  if (unit.sets >= unit.setsMin) return;
  while (unit.sets > 0) addSet(load, day, unit, -1);
}
