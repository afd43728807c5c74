import type { Exercise } from '../model/exercise.ts';
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
const unloadableFactor = 0.7;
const roleFactor: Record<SlotRole, number> = {
  power: 1,
  main: 1.6,
  accessory: 1.3,
  isolation: 0.8,
  core: 0.9,
  carry: 0.5,
  drill: 0,
};

/** Whether sets are given to bring large muscles to their minimum, or everything to its target. */
export type Aim = 'minimum' | 'target';

/** What one more set of a unit covers of the week's deficits; 0 where nothing is lacking. */
export function valueOfNextSet(
  unit: DraftUnit,
  { aim, strengthDays }: { aim: Aim; strengthDays: number },
  load: WeekLoad,
  context: PlanContext,
): number {
  let value = 0;
  for (const { exercise, role, credits } of unit.items) {
    let need = 0;
    for (const { group, credit } of credits) need += credit * needOf(group, aim, load, context);
    const planned = load.patterns.get(exercise.pattern) ?? 0;
    const isLacking = planned < minimumPatternSets(exercise.pattern, strengthDays);
    if (aim === 'target' && isLacking) need += patternBonus;
    value += need * roleFactor[role] * quality(exercise, context);
  }
  return value;
}

/** Where load is the point, what cannot be loaded gets its sets last. */
function quality({ loadType }: Exercise, { goal }: PlanContext): number {
  const isLoadGoal = goal === 'strength' || goal === 'hypertrophy';
  const isLoadable = loadType !== 'bodyweight' && loadType !== 'time';
  return isLoadGoal && !isLoadable ? unloadableFactor : 1;
}

function needOf(
  group: MuscleGroup,
  aim: Aim,
  load: WeekLoad,
  { targets, input }: PlanContext,
): number {
  const { min, target } = targets[group];
  const planned = load.groups[group];
  if (planned >= target) return 0;
  if (aim === 'minimum' && (planned >= min || !isMajor(group))) return 0;
  const need = (target - planned) / target + (planned < min ? belowMinimumBonus : 0);
  const size = isMajor(group) ? 1 : smallerGroupFactor;
  return need * size * (input.focus?.includes(group) ? focusFactor : 1);
}

export function isMajor(group: MuscleGroup): boolean {
  return majorGroups.some((major) => major === group);
}

/** Sets that large muscles lack to their minimum or target, all together. */
export function missingMajorSets(
  load: WeekLoad,
  level: 'min' | 'target',
  { targets }: PlanContext,
): number {
  return muscleGroups
    .filter(isMajor)
    .reduce((sum, group) => sum + Math.max(0, targets[group][level] - load.groups[group]), 0);
}
