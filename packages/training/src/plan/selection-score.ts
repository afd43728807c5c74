import type { Exercise } from '../model/exercise.ts';
import type { SlotRole } from '../model/plan.ts';
import type { Pattern } from '../model/taxonomy.ts';
import { memberFit } from './member-fit.ts';
import { type GroupSets, muscleCredits } from './muscle-volume.ts';
import type { PlanContext } from './plan-context.ts';
import { practicalFit } from './practical-fit.ts';

/** What a choice knows of the week so far. */
export interface SelectionState {
  /** Sets each muscle group still lacks, by a guess of the sets chosen so far. */
  deficits: GroupSets;
  usedThisWeek: ReadonlySet<string>;
}

/** Editorial weights. */
const weights = {
  patternExact: 40,
  deficit: 12,
  recentMain: -12,
  /** A lift with a known maximum stays the main lift of its day. */
  trackedMain: 8,
  trackedElsewhere: -8,
  /** The same exercise on another kind of day; strength is also practice. */
  repeated: -9,
  repeatedMain: -4,
};
/** Two muscles that lack all their sets. */
const fullDeficit = 2;
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
