import type { SlotRole } from '../model/plan.ts';
import { type MuscleGroup, muscleGroups } from '../model/taxonomy.ts';
import type { DraftUnit } from './draft.ts';
import { minimumPatternSets } from './pattern-coverage.ts';
import type { PlanContext } from './plan-context.ts';
import { majorGroups } from './volume-targets.ts';
import type { WeekLoad } from './week-load.ts';

/** Editorial weights of a further set. */
const belowMinimumBonus = 1;
const patternBonus = 1.2;
const focusFactor = 1.6;
const smallerGroupFactor = 0.6;
const roleFactor: Record<SlotRole, number> = {
  power: 1,
  main: 1.3,
  accessory: 1.1,
  isolation: 0.9,
  core: 0.9,
  carry: 0.5,
  drill: 0,
};

/** What one more set of a unit covers of the week's deficits; 0 where nothing is lacking. */
export function valueOfNextSet(
  unit: DraftUnit,
  load: WeekLoad,
  context: PlanContext,
  strengthDays: number,
): number {
  let value = 0;
  for (const { exercise, role, credits } of unit.items) {
    let need = 0;
    for (const { group, credit } of credits) need += credit * needOf(group, load, context);
    const planned = load.patterns.get(exercise.pattern) ?? 0;
    if (planned < minimumPatternSets(exercise.pattern, strengthDays)) need += patternBonus;
    value += need * roleFactor[role];
  }
  return value;
}

function needOf(group: MuscleGroup, load: WeekLoad, { targets, input }: PlanContext): number {
  const { min, target } = targets[group];
  const planned = load.groups[group];
  if (planned >= target) return 0;
  const need = (target - planned) / target + (planned < min ? belowMinimumBonus : 0);
  const size = isMajor(group) ? 1 : smallerGroupFactor;
  return need * size * (input.focus?.includes(group) ? focusFactor : 1);
}

function isMajor(group: MuscleGroup): boolean {
  return majorGroups.some((major) => major === group);
}

/** Sets that major groups lack to their minimum, all together. */
export function missingMajorSets(load: WeekLoad, { targets }: PlanContext): number {
  return muscleGroups
    .filter(isMajor)
    .reduce((sum, group) => sum + Math.max(0, targets[group].min - load.groups[group]), 0);
}
