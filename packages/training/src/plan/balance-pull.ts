import type { DraftDay, DraftUnit } from './draft.ts';
import { setsOfItem } from './draft.ts';
import type { Place } from './open-place.ts';
import { pullPatterns, pushPatterns } from './pattern-coverage.ts';
import type { PlanContext } from './plan-context.ts';
import { wouldOutpush } from './unbalances.ts';
import { addRound, addSet, patternSums, refusalOf, skipRound, type WeekLoad } from './week-load.ts';

/** Adds pulling sets, else takes pushing sets back, until the week pulls as much as it pushes. */
export function balancePull(days: readonly DraftDay[], load: WeekLoad, context: PlanContext): void {
  while (lacksPull(load, context)) {
    const isChanged =
      addPull(days, load, context) || takeBackPush(days, load) || skipPush(days, load);
    if (!isChanged) return;
  }
}

function lacksPull(load: WeekLoad, { constraints }: PlanContext): boolean {
  const { push, pull } = patternSums(load);
  return pull < constraints.pullToPushMin * push;
}

/** Adds a set to the open pulling unit that has the fewest; tells whether there was one. */
export function addPull(days: readonly DraftDay[], load: WeekLoad, context: PlanContext): boolean {
  const [fewest] = unitsOf(days, pullPatterns)
    .filter(({ unit }) => unit.sets > 0 && !hasPattern(unit, pushPatterns))
    .filter(({ day, unit }) => refusalOf(load, day, unit, context) === undefined)
    .toSorted((one, other) => one.unit.sets - other.unit.sets || one.unit.rank - other.unit.rank);
  if (fewest === undefined) return false;
  addRound(load, fewest.day, fewest.unit, context);
  return true;
}

/**
 * Takes one set from the pushing unit with the most to spare; where all are at their fewest, the
 * least important one closes. The lead of a day, what is liked and
 * what is paired with something else stay.
 */
function takeBackPush(days: readonly DraftDay[], load: WeekLoad): boolean {
  const [most] = unitsOf(days, pushPatterns)
    .filter(({ unit }) => unit.sets > 0 && !hasPattern(unit, pullPatterns))
    .filter((place) => mayClose(place.unit) || spareSets(place) > 0)
    .toSorted((one, other) => spareSets(other) - spareSets(one) || other.unit.rank - one.unit.rank);
  if (most === undefined) return false;
  const { day, unit } = most;
  const leaves = unit.sets > unit.setsMin ? unit.sets - 1 : 0;
  while (unit.sets > leaves) addSet(load, day, unit, -1);
  return true;
}

function mayClose({ rank, items }: DraftUnit): boolean {
  const isPush = items.every(({ exercise }) => pushPatterns.includes(exercise.pattern));
  return isPush && rank > 0 && items.every((item) => !item.isLiked);
}

function spareSets({ unit }: { unit: DraftUnit }): number {
  return unit.sets - unit.setsMin;
}

function unitsOf(
  days: readonly DraftDay[],
  patterns: readonly string[],
): { day: DraftDay; unit: DraftUnit }[] {
  return days.flatMap((day) =>
    day.units.filter((unit) => hasPattern(unit, patterns)).map((unit) => ({ day, unit })),
  );
}

function hasPattern(unit: DraftUnit, patterns: readonly string[]): boolean {
  return unit.items.some((item) => patterns.includes(item.exercise.pattern));
}

/** Where pushing shares a unit with pulling, or leads its day, it sits out a round. */
function skipPush(days: readonly DraftDay[], load: WeekLoad): boolean {
  const [most] = unitsOf(days, pushPatterns)
    .flatMap(({ day, unit }) =>
      unit.items
        .filter((item) => pushPatterns.includes(item.exercise.pattern))
        .map((item) => ({ day, unit, item, sets: setsOfItem(item, unit.sets) })),
    )
    .filter(({ sets }) => sets > 0)
    .toSorted(
      (one, other) =>
        other.sets - one.sets ||
        Number(one.item.isLiked) - Number(other.item.isLiked) ||
        other.item.rank - one.item.rank,
    );
  if (most === undefined) return false;
  skipRound(load, most.day, most.unit, most.item);
  return true;
}

/** Adds the pulls that some more sets need beside them; tells whether there are enough now. */
export function preparePulls(
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
