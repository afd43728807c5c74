import type { Exercise, ExerciseId } from '../model/exercise.ts';
import type { Constraints } from '../safety/constraints.ts';
import { modificationFor } from '../safety/exercise-rules.ts';

export interface MicroStep {
  kind: 'prep' | 'work' | 'change' | 'breathe';
  seconds: number;
  text: string;
  exerciseId?: ExerciseId;
  /** For sets that are counted; of each side where the text says so. */
  reps?: number;
  /** Set where a condition limits the exercise. */
  modification?: string;
}

/** The steps of one short workout, and how many of them work a muscle hard enough to count. */
export interface MicroSession {
  name: string;
  steps: MicroStep[];
  /** Intervals or sets of a strength move. */
  strengthSets: number;
}

export function prepStep(seconds: number, first: Exercise | undefined): MicroStep {
  const then = first ? `, then a few slow rounds of ${lowerFirst(first.name)}` : '';
  return { kind: 'prep', seconds, text: `March on the spot and circle the joints${then}.` };
}

/** An interval; where a slot stayed empty the time is spent breathing, so that totals hold. */
export function workStep(
  exercise: Exercise | undefined,
  seconds: number,
  constraints: Constraints,
  effort: string,
): MicroStep {
  if (exercise === undefined) return breatheStep(seconds);
  const sides =
    exercise.laterality === 'per_side' ? ` Change sides after ${Math.round(seconds / 2)} s.` : '';
  return {
    kind: 'work',
    seconds,
    exerciseId: exercise.id,
    text: `${exercise.name}, ${effort}.${sides}`,
    modification: modificationFor(exercise, constraints),
  };
}

export function changeStep(seconds: number, next: Exercise | undefined): MicroStep {
  const text = next ? `Next: ${lowerFirst(next.name)}.` : 'Shake out arms and legs.';
  return { kind: 'change', seconds, text };
}

export function breatheStep(seconds: number): MicroStep {
  return {
    kind: 'breathe',
    seconds,
    text: 'Breathe slowly: in through the nose for four, out for six.',
  };
}

/** Whether an interval of it adds to the weekly sets. */
export function isStrengthMove(exercise: Exercise): boolean {
  return exercise.pattern !== 'locomotion' && exercise.pattern !== 'mobility';
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
