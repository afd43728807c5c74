import type { Exercise } from '../model/exercise.ts';
import { levels, type StressTag } from '../model/taxonomy.ts';
import { isLimited } from '../safety/exercise-rules.ts';
import { ladderDepth } from './ladder-depth.ts';
import type { PlanContext } from './plan-context.ts';
import { stapleExercises } from './staples.ts';

/** Editorial weights. */
const weights = {
  levelFit: 10,
  stability: 8,
  liked: 8,
  staple: 9,
  jointFriendly: 6,
  limited: -15,
  /** Advice of the guideline for the member's condition. */
  preferInstead: 10,
  /** For each step of a ladder away from the usual one. */
  ladderStep: -3,
  olderFloor: -12,
  olderBalance: -8,
};
/** Steps from the easiest exercise of a ladder that suit a level; editorial. */
const usualLadderStep = { older: 1, beginner: 2, intermediate: 4, advanced: 5 };
/** How much the step of the ladder matters; load or band can make up for the rest. */
const ladderShare: Record<Exercise['loadType'], number> = {
  external: 0,
  bodyweight_plus: 0.5,
  assisted: 0.5,
  band: 0.4,
  bodyweight: 1,
  time: 1,
  distance: 1,
};
const olderAge = 65;
const jointCareAge = 50;
const hardOnJoints: readonly StressTag[] = [
  'axial_load',
  'behind_neck',
  'overhead_load',
  'shoulder_ext_rot_end',
  'shoulder_deep_extension',
  'upright_row',
  'deep_knee_flexion',
  'elbow_ext_heavy',
  'elbow_flex_heavy',
  'spine_flex_loaded',
  'spine_rot_loaded',
  'jump',
  'run_impact',
];
const unstable: readonly StressTag[] = ['single_leg_balance', 'fall_risk', 'high_intensity'];

/** How an exercise suits this member: level, likes, conditions and age. */
export function memberFit(exercise: Exercise, context: PlanContext): number {
  const { input, constraints, likes } = context;
  const isBeginner = input.level === 'beginner';
  let score = levelFit(exercise, input);
  if (isBeginner && !exercise.tags.some((tag) => unstable.includes(tag))) {
    score += weights.stability;
  }
  if (likes.has(exercise.id)) score += weights.liked;
  if (needsJointCare(context) && !exercise.tags.some((tag) => hardOnJoints.includes(tag))) {
    score += weights.jointFriendly;
  }
  if (isLimited(exercise, constraints)) score += weights.limited;
  if (stapleExercises.has(exercise.id)) score += weights.staple;
  if (constraints.preferInstead.includes(exercise.id)) score += weights.preferInstead;
  return score + ageFit(exercise, input.ageYears);
}

/**
 * At the member's level fits best. Where load cannot be added, so does the usual step of the
 * ladder: neither too easy to grow on nor out of reach.
 */
function levelFit(exercise: Exercise, { level, ageYears }: PlanContext['input']): number {
  const distance = levels.indexOf(level) - levels.indexOf(exercise.level);
  const usualStep = ageYears >= olderAge ? usualLadderStep.older : usualLadderStep[level];
  const steps = Math.abs(ladderDepth(exercise) - usualStep) * ladderShare[exercise.loadType];
  return weights.levelFit * (1 - distance / levels.length) + weights.ladderStep * steps;
}

function needsJointCare({ input, constraints, goal }: PlanContext): boolean {
  return (
    input.ageYears >= jointCareAge || constraints.conditions.length > 0 || goal === 'general_health'
  );
}

function ageFit(exercise: Exercise, ageYears: number): number {
  if (ageYears < olderAge) return 0;
  const floor = exercise.tags.includes('floor_transfer') || exercise.tags.includes('kneeling');
  const balance = exercise.tags.includes('single_leg_balance');
  return (floor ? weights.olderFloor : 0) + (balance ? weights.olderBalance : 0);
}
