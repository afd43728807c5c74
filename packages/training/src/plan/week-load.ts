import type { Muscle, MuscleGroup, Pattern } from '../model/taxonomy.ts';
import { secondsOfRound } from './build-units.ts';
import {
  type DraftDay,
  type DraftItem,
  type DraftUnit,
  resistanceSeconds,
  setsOfItem,
} from './draft.ts';
import { type GroupSets, noGroupSets } from './muscle-volume.ts';
import { hipPatterns, kneePatterns, pullPatterns, pushPatterns } from './pattern-coverage.ts';
import type { PlanContext } from './plan-context.ts';
import { sessionCaps, untargetedMuscleCap } from './volume-targets.ts';

interface DayLoad {
  seconds: number;
  hardSets: number;
  groups: GroupSets;
}

/** What has been given out so far in a week, all days together; changed by `addSet` only. */
export interface WeekLoad {
  groups: GroupSets;
  patterns: Map<Pattern, number>;
  /** Direct sets of muscles without a target. */
  untargeted: Map<Muscle, number>;
  days: Map<DraftDay, DayLoad>;
}

const fewestInCircuit = 3;

/** Why a further set is not possible. */
export type Refusal = 'sets' | 'time' | 'volume';

const untargetedMuscles: readonly Muscle[] = [
  'forearms',
  'traps_upper',
  'erectors',
  'adductors',
  'abductors',
  'hip_flexors',
  'neck',
];

export function emptyWeekLoad(days: readonly DraftDay[]): WeekLoad {
  return {
    groups: noGroupSets(),
    patterns: new Map(),
    untargeted: new Map(),
    days: new Map(days.map((day) => [day, { seconds: 0, hardSets: 0, groups: noGroupSets() }])),
  };
}

/** Seconds that one more set of a unit takes. */
export function secondsOfNextSet(unit: DraftUnit): number {
  return unit.sets === 0 ? unit.firstSetSeconds : unit.nextSetSeconds;
}

/** Gives a unit one more round, or takes one back with `change` −1. */
export function addSet(load: WeekLoad, day: DraftDay, unit: DraftUnit, change: 1 | -1 = 1): void {
  const before = unit.items.map((item) => setsOfItem(item, unit.sets));
  unit.sets += change;
  for (const [index, item] of unit.items.entries()) {
    count(load, day, item, setsOfItem(item, unit.sets) - (before[index] ?? 0));
  }
  dayLoadOf(load, day).seconds = resistanceSeconds(day);
}

/** Lets one item of a unit sit out one more round. */
export function skipRound(load: WeekLoad, day: DraftDay, unit: DraftUnit, item: DraftItem): void {
  const before = setsOfItem(item, unit.sets);
  item.skippedRounds += 1;
  unit.savedSeconds += secondsOfRound(unit, item);
  count(load, day, item, setsOfItem(item, unit.sets) - before);
  dayLoadOf(load, day).seconds = resistanceSeconds(day);
}

function count(load: WeekLoad, day: DraftDay, item: DraftItem, change: number): void {
  const dayLoad = dayLoadOf(load, day);
  const weekly = change * day.times;
  dayLoad.hardSets += change;
  addTo(load.patterns, item.exercise.pattern, weekly);
  for (const muscle of untargetedIn(item)) addTo(load.untargeted, muscle, weekly);
  for (const { group, credit } of item.credits) {
    load.groups[group] += credit * weekly;
    dayLoad.groups[group] += credit * change;
  }
}

/**
 * Gives a unit one more round. In a circuit, exercises whose muscles have enough sit it out; ask
 * `refusalOf` first whether the others may.
 */
export function addRound(
  load: WeekLoad,
  day: DraftDay,
  unit: DraftUnit,
  context: PlanContext,
): void {
  for (const item of sittersOf(load, day, unit, context) ?? []) skipRound(load, day, unit, item);
  addSet(load, day, unit);
}

/** Why a unit cannot get one more set, or `undefined` if it can. */
export function refusalOf(
  load: WeekLoad,
  day: DraftDay,
  unit: DraftUnit,
  context: PlanContext,
): Refusal | undefined {
  if (unit.sets >= unit.setsMax) return 'sets';
  if (sittersOf(load, day, unit, context) === undefined) return 'volume';
  const seconds = dayLoadOf(load, day).seconds + secondsOfNextSet(unit);
  return seconds > day.budgetSeconds ? 'time' : undefined;
}

/**
 * The items that have to sit out the next round: none where all may do it, up to half of a circuit;
 * `undefined` where that is not enough.
 */
function sittersOf(
  load: WeekLoad,
  day: DraftDay,
  unit: DraftUnit,
  context: PlanContext,
): readonly DraftItem[] | undefined {
  if (!isOverVolume(load, day, unit.items, context)) return [];
  if (unit.items.length < fewestInCircuit) return undefined;
  const sitters = unit.items.filter((item) => isOverVolume(load, day, [item], context));
  const others = unit.items.filter((item) => !sitters.includes(item));
  const isFew = sitters.length > 0 && sitters.length <= others.length;
  return isFew && !isOverVolume(load, day, others, context) ? sitters : undefined;
}

function isOverVolume(
  load: WeekLoad,
  day: DraftDay,
  items: readonly DraftItem[],
  { input, targets }: PlanContext,
): boolean {
  const dayLoad = dayLoadOf(load, day);
  const caps = sessionCaps[input.level];
  if (dayLoad.hardSets + items.length > caps.hardSets) return true;
  for (const [group, credit] of creditsOf(items)) {
    if (dayLoad.groups[group] + credit > caps.setsPerMuscle) return true;
    if (load.groups[group] + credit * day.times > targets[group].max) return true;
  }
  return items.some((item) =>
    untargetedIn(item).some(
      (muscle) => (load.untargeted.get(muscle) ?? 0) + day.times > untargetedMuscleCap,
    ),
  );
}

/** What one set of each of several items gives together. */
function creditsOf(items: readonly DraftItem[]): Map<MuscleGroup, number> {
  const sums = new Map<MuscleGroup, number>();
  for (const item of items) {
    for (const { group, credit } of item.credits) addTo(sums, group, credit);
  }
  return sums;
}

function untargetedIn({ exercise }: DraftItem): Muscle[] {
  return exercise.primary.filter((muscle) => untargetedMuscles.includes(muscle));
}

function dayLoadOf(load: WeekLoad, day: DraftDay): DayLoad {
  const found = load.days.get(day);
  if (found === undefined) throw new RangeError(`Unknown day: ${day.focus}`);
  return found;
}

function addTo<Key>(sums: Map<Key, number>, key: Key, amount: number): void {
  sums.set(key, (sums.get(key) ?? 0) + amount);
}

export interface PatternSums {
  push: number;
  pull: number;
  knee: number;
  hip: number;
}

/** Sets of opposite movements in a week. */
export function patternSums(load: Pick<WeekLoad, 'patterns'>): PatternSums {
  const sum = (patterns: readonly Pattern[]) =>
    patterns.reduce((total, pattern) => total + (load.patterns.get(pattern) ?? 0), 0);
  return {
    push: sum(pushPatterns),
    pull: sum(pullPatterns),
    knee: sum(kneePatterns),
    hip: sum(hipPatterns),
  };
}
