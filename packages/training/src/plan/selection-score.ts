import type { Exercise } from '../model/exercise.ts';
import type { SlotRole } from '../model/plan.ts';
import { levels, type Pattern, type StressTag } from '../model/taxonomy.ts';
import { isLimited } from '../safety/exercise-rules.ts';
import { ladderDepth } from './ladder-depth.ts';
import { type GroupSets, muscleCredits } from './muscle-volume.ts';
import type { PlanContext } from './plan-context.ts';
import { setupSecondsOf } from './session-time.ts';
import { stapleExercises } from './staples.ts';

/** What a choice knows of the week so far. */
export interface SelectionState {
  /** Sets each muscle group still lacks, by a guess of the sets chosen so far. */
  deficits: GroupSets;
  usedThisWeek: ReadonlySet<string>;
}

/** Editorial weights; the first block is the published formula of the engine's design. */
const weights = {
  patternExact: 40,
  deficit: 12,
  levelFit: 10,
  stability: 8,
  liked: 8,
  staple: 9,
  jointFriendly: 6,
  recentMain: -12,
  setup: -10,
  limited: -15,
  /** Advice of the guideline for the member's condition. */
  preferInstead: 10,
  /** A lift with a known maximum stays the main lift of its day. */
  trackedMain: 8,
  trackedElsewhere: -8,
  /** The same exercise on another kind of day; strength is also practice. */
  repeated: -9,
  repeatedMain: -4,
  /** In a circuit there is no time to set up. */
  circuitSetup: -16,
  /** For each step of a ladder away from the usual one. */
  ladderStep: -3,
  olderFloor: -12,
  olderBalance: -8,
  barbellMain: { strength: 10, hypertrophy: 6 },
  notCompound: -10,
  oneSidedMain: -8,
  oneSided: -3,
};
/** Two muscles that lack all their sets. */
const fullDeficit = 2;
const slowestSetupSeconds = 75;
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

/** How much it matters that load can grow in small steps, by goal. */
const loadWeight: Record<PlanContext['goal'], number> = {
  strength: 26,
  hypertrophy: 22,
  fat_loss: 14,
  general_health: 16,
  endurance: 8,
  mobility: 3,
};
const loadabilityByType: Record<Exercise['loadType'], number> = {
  external: 1,
  bodyweight_plus: 0.8,
  assisted: 0.7,
  band: 0.7,
  bodyweight: 0.4,
  time: 0,
  distance: 0,
};
const kettlebellLoadability = 0.8;

function loadability({ loadType, equipment }: Exercise): number {
  const isKettlebell = equipment.includes('kettlebell') || equipment.includes('backpack');
  return loadType === 'external' && isKettlebell
    ? kettlebellLoadability
    : loadabilityByType[loadType];
}

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

/**
 * How well an exercise suits a place in the week; higher is better, only the order matters.
 * Equal scores keep the order of the catalogue.
 */
export function selectionScore(
  exercise: Exercise,
  wanted: { pattern: Pattern | undefined; role: SlotRole },
  context: PlanContext,
  state: SelectionState,
): number {
  return (
    (wanted.pattern === undefined || exercise.pattern === wanted.pattern
      ? weights.patternExact
      : 0) +
    weights.deficit * deficitShare(exercise, context, state.deficits) +
    memberFit(exercise, context) +
    historyFit(exercise, wanted.role, context, state) +
    practicalFit(exercise, wanted.role, context)
  );
}

/**
 * What the exercise covers of what its muscles lack, each as a share of its target; muscles that
 * have enough already count against it.
 */
function deficitShare(exercise: Exercise, { targets }: PlanContext, deficits: GroupSets): number {
  let covered = 0;
  for (const { group, credit } of muscleCredits(exercise)) {
    covered += credit * Math.max(-1, deficits[group] / targets[group].target);
  }
  return Math.min(1, covered / fullDeficit);
}

function memberFit(exercise: Exercise, context: PlanContext): number {
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

function historyFit(
  exercise: Exercise,
  role: SlotRole,
  { input, goal }: PlanContext,
  state: SelectionState,
): number {
  const isTracked = input.knownStrength?.some((known) => known.exerciseId === exercise.id);
  const isRecent = input.recentMainLifts?.includes(exercise.id) && !isTracked;
  const tracked = role === 'main' ? weights.trackedMain : weights.trackedElsewhere;
  const isTrained = role === 'main' && goal === 'strength';
  const repeated = isTrained ? weights.repeatedMain : weights.repeated;
  return (
    (isRecent ? weights.recentMain : 0) +
    (isTracked ? tracked : 0) +
    (state.usedThisWeek.has(exercise.id) ? repeated : 0)
  );
}

/** Compounds for compound slots; main lifts with both sides at once, as they cost half the time. */
function mechanicFit({ mechanic, unilateral }: Exercise, role: SlotRole): number {
  if (role !== 'main' && role !== 'accessory') return 0;
  const oneSided = unilateral ? (role === 'main' ? weights.oneSidedMain : weights.oneSided) : 0;
  return (mechanic === 'compound' ? 0 : weights.notCompound) + oneSided;
}

/** Trained members who want strength or size lead with the bar. */
function barbellFit(exercise: Exercise, role: SlotRole, { goal, input }: PlanContext): number {
  const isLead = role === 'main' && input.level !== 'beginner';
  if (!isLead || !exercise.equipment.includes('barbell')) return 0;
  return goal === 'strength' || goal === 'hypertrophy' ? weights.barbellMain[goal] : 0;
}

function practicalFit(exercise: Exercise, role: SlotRole, context: PlanContext): number {
  const setup = setupSecondsOf(exercise) / slowestSetupSeconds;
  return (
    weights.setup * setup +
    mechanicFit(exercise, role) +
    (context.isCircuit ? weights.circuitSetup * setup : 0) +
    barbellFit(exercise, role, context) +
    loadWeight[context.goal] * loadability(exercise)
  );
}
