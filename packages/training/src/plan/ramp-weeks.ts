import { type MuscleGroup, muscleGroups } from '../model/taxonomy.ts';
import { type DraftDay, type DraftItem, type DraftUnit, setsOfItem } from './draft.ts';
import { type GroupSets, noGroupSets } from './muscle-volume.ts';
import { pullPatterns, pushPatterns } from './pattern-coverage.ts';
import type { PlanContext } from './plan-context.ts';
import { majorGroups } from './volume-targets.ts';
import type { WeekKind } from './week-kinds.ts';

/** Rounds of each unit in each week of the block. */
export type RoundsByWeek = ReadonlyMap<DraftUnit, readonly number[]>;

type Rounds = ReadonlyMap<DraftUnit, number>;

/** No muscle's week grows by more than two sets or a fifth, whichever is more; editorial. */
const largestRiseSets = 2;
const largestRiseShare = 0.2;
/** A deload halves the sets (Bell 2023: less stress, not none; Coleman 2024: do not stop). */
const deloadShare = 0.5;
const deloadMainSetsMin = 2;

/**
 * Spreads the sets over the block: it starts near the minimum, reaches the planned sets in the third
 * week of building and halves them in a deload.
 */
export function rampWeeks(
  days: readonly DraftDay[],
  weekKinds: readonly WeekKind[],
  context: PlanContext,
): RoundsByWeek {
  const times = new Map(days.flatMap((day) => day.units.map((unit) => [unit, day.times] as const)));
  const units = [...times.keys()].filter((unit) => unit.sets > 0);
  const block = { times, context };
  const third: Rounds = new Map(units.map((unit) => [unit, unit.sets]));
  const second = stepDown(third, 'halfway', block);
  const first = stepDown(second, 'minimum', block);
  const deload = deloadRounds(units, block);
  let built = 0;
  const weeks = weekKinds.map((kind) => {
    if (kind === 'deload') return deload;
    built += 1;
    return built === 1 ? first : built === 2 ? second : third;
  });
  return new Map(units.map((unit) => [unit, weeks.map((week) => week.get(unit) ?? unit.sets)]));
}

type Floor = 'minimum' | 'halfway';

interface Block {
  /** How often a week each unit comes. */
  times: ReadonlyMap<DraftUnit, number>;
  context: PlanContext;
}

/** The week before: one round less where no muscle then rises too fast or starts too low. */
function stepDown(rounds: Rounds, floor: Floor, block: Block): Rounds {
  const lower = new Map(rounds);
  const after = groupSetsOf(rounds, block);
  const sums = groupSetsOf(rounds, block);
  const order = [...rounds].toSorted(([one, a], [other, b]) => b - a || other.rank - one.rank);
  for (const [unit, count] of order) {
    if (count <= fewestRounds(unit)) continue;
    lower.set(unit, count - 1);
    const drop = groupDrop(unit, count, block);
    const isGentle = muscleGroups.every((group) =>
      mayDrop(
        group,
        { before: sums[group] - drop[group], after: after[group], drop: drop[group] },
        floor,
        block.context,
      ),
    );
    if (isGentle && pullsEnough(lower, block)) {
      for (const group of muscleGroups) sums[group] -= drop[group];
    } else {
      lower.set(unit, count);
    }
  }
  return lower;
}

/** Every item that is in the plan keeps a set in every week. */
function fewestRounds(unit: DraftUnit): number {
  const skipped = unit.items
    .map((item) => item.skippedRounds)
    .filter((rounds) => rounds < unit.sets);
  return Math.max(unit.setsMin, 1 + Math.max(0, ...skipped));
}

function mayDrop(
  group: MuscleGroup,
  { before, after, drop }: { before: number; after: number; drop: number },
  floor: Floor,
  { targets }: PlanContext,
): boolean {
  if (drop === 0) return true;
  const { min, target } = targets[group];
  const isMajor = majorGroups.some((major) => major === group);
  const lowest = floor === 'minimum' ? min : (min + target) / 2;
  return (
    (!isMajor || before >= lowest) &&
    after - before <= Math.max(largestRiseSets, largestRiseShare * before)
  );
}

function groupDrop(unit: DraftUnit, count: number, { times }: Block): GroupSets {
  const drop = noGroupSets();
  for (const item of unit.items) {
    const sets = (setsOfItem(item, count) - setsOfItem(item, count - 1)) * (times.get(unit) ?? 1);
    for (const { group, credit } of item.credits) drop[group] += credit * sets;
  }
  return drop;
}

function groupSetsOf(rounds: Rounds, { times }: Block): GroupSets {
  const sums = noGroupSets();
  for (const [unit, count] of rounds) {
    for (const item of unit.items) {
      const sets = setsOfItem(item, count) * (times.get(unit) ?? 1);
      for (const { group, credit } of item.credits) sums[group] += credit * sets;
    }
  }
  return sums;
}

function deloadRounds(units: readonly DraftUnit[], block: Block): Rounds {
  const rounds = new Map(
    units.map((unit) => {
      const isMain = unit.items.some((item) => item.role === 'main') && !block.context.isCircuit;
      const least = isMain ? deloadMainSetsMin : 1;
      const half = Math.ceil(unit.sets * deloadShare);
      const kept = 1 + Math.max(0, ...unit.items.map((item) => item.skippedRounds));
      return [unit, Math.min(unit.sets, Math.max(least, half, kept))];
    }),
  );
  const pulls = units.filter((unit) => unit.items.some(isPull) && !unit.items.some(isPush));
  for (const unit of pulls) {
    if (pullsEnough(rounds, block)) break;
    rounds.set(unit, Math.min(unit.sets, (rounds.get(unit) ?? 0) + 1));
  }
  return rounds;
}

function pullsEnough(rounds: Rounds, { times, context }: Block): boolean {
  let push = 0;
  let pull = 0;
  for (const [unit, count] of rounds) {
    for (const item of unit.items) {
      const sets = setsOfItem(item, count) * (times.get(unit) ?? 1);
      if (isPush(item)) push += sets;
      if (isPull(item)) pull += sets;
    }
  }
  return pull >= context.constraints.pullToPushMin * push;
}

function isPush({ exercise }: DraftItem): boolean {
  return pushPatterns.includes(exercise.pattern);
}

function isPull({ exercise }: DraftItem): boolean {
  return pullPatterns.includes(exercise.pattern);
}
