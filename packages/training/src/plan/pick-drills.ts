import { balanceExercises } from '../catalogue/balance.ts';
import type { Exercise } from '../model/exercise.ts';
import type { Muscle, StressTag } from '../model/taxonomy.ts';
import { isLimited } from '../safety/exercise-rules.ts';
import type { PlanContext } from './plan-context.ts';
import { type DayFocus, regionsOfFocus } from './split.ts';
import { jointWords } from './words.ts';

export type DrillPurpose = 'warm_up' | 'mobility' | 'stretch';

const upperMuscles: readonly Muscle[] = [
  'upper_back',
  'chest',
  'lats',
  'front_delt',
  'side_delt',
  'rear_delt',
  'neck',
  'forearms',
];
/** Small joints and breathing have their own places. */
const notInSessions: ReadonlySet<string> = new Set([
  'diaphragm_breathing',
  'bar_hang',
  'wrist_circles',
  'wrist_flexor_stretch',
  'plantar_stretch',
  'neck_retraction',
  'neck_side_stretch',
]);
const balanceIds: ReadonlySet<string> = new Set(balanceExercises.map((exercise) => exercise.id));
const olderAge = 65;

/** Getting down and up again, deep bends and one-leg stands. */
const hardForOlder: readonly StressTag[] = [
  'floor_transfer',
  'kneeling',
  'single_leg_balance',
  'deep_knee_flexion',
  'deep_hip_flexion',
];

const weights = { liked: 20, preferred: 4, limited: -6, region: 9, older: -8, seed: 3 };

/**
 * Mobility drills for a day, best first, no two for the same joint in a row. Warm-ups move, stretches
 * hold; mobility work does both.
 */
export function pickDrills(
  focus: DayFocus,
  purpose: DrillPurpose,
  context: PlanContext,
): Exercise[] {
  const ranked = (context.allowedByPattern.get('mobility') ?? [])
    .filter((exercise) => suits(exercise, purpose, context))
    .map((exercise) => ({ exercise, score: scoreOf(exercise, focus, context) }))
    .toSorted((one, other) => other.score - one.score)
    .map(({ exercise }) => exercise);
  return spreadOut(ranked);
}

function suits(exercise: Exercise, purpose: DrillPurpose, { likes }: PlanContext): boolean {
  if (balanceIds.has(exercise.id)) return false;
  if (notInSessions.has(exercise.id) && !likes.has(exercise.id)) return false;
  if (purpose === 'mobility') return true;
  return (exercise.loadType === 'time') === (purpose === 'stretch');
}

function scoreOf(exercise: Exercise, focus: DayFocus, context: PlanContext): number {
  const { input, constraints, likes, random } = context;
  const isUpper = upperMuscles.some((muscle) => muscle === exercise.primary[0]);
  const regions = regionsOfFocus[focus];
  const fitsDay = regions.includes('legs') ? !isUpper || regions.length > 1 : isUpper;
  const isHardToReach = exercise.tags.some((tag) => hardForOlder.includes(tag));
  return (
    (likes.has(exercise.id) ? weights.liked : 0) +
    (constraints.preferInstead.includes(exercise.id) ? weights.preferred : 0) +
    (isLimited(exercise, constraints) ? weights.limited : 0) +
    (regions.length === 0 || fitsDay ? weights.region : 0) +
    (input.ageYears >= olderAge && isHardToReach ? weights.older : 0) +
    weights.seed * random()
  );
}

/** Takes the best of each joint first, then the second of each, and so on. */
function spreadOut(ranked: readonly Exercise[]): Exercise[] {
  const byJoint = Map.groupBy(ranked, jointOf);
  const rounds = Math.max(0, ...[...byJoint.values()].map((list) => list.length));
  return Array.from({ length: rounds }).flatMap((_, round) =>
    [...byJoint.values()].flatMap((list) => list[round] ?? []),
  );
}

function jointOf({ primary }: Exercise): string {
  return jointWords[primary[0] ?? 'glutes'];
}

/** Balance exercises that conditions, equipment and level allow, from easy to hard. */
export function allowedBalance({ allowedById }: PlanContext): Exercise[] {
  return balanceExercises.filter((exercise) => allowedById.has(exercise.id));
}
