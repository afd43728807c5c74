import type { Exercise } from '../model/exercise.ts';
import type { PlanExercise } from '../model/plan.ts';
import { modificationFor } from '../safety/exercise-rules.ts';
import { narrowPrescription } from './narrow-prescription.ts';
import { pickDrills } from './pick-drills.ts';
import type { PlanContext } from './plan-context.ts';
import { estimateExerciseSeconds, timedExercise } from './session-time.ts';
import type { DayFocus } from './split.ts';
import { jointWords } from './words.ts';

/** Stretch and drill stay at 5 of 10. */
const drillRpe = 5;
const mostDrills = { mobility: 8, cardioDay: 6, strength: 4 };
const mostRounds = 2;

export interface DrillBlock {
  exercises: PlanExercise[];
  seconds: number;
}

/**
 * As many mobility drills as fit into so many seconds, first one round of several, then a second
 * round of the first ones.
 */
export function fitDrills(
  focus: DayFocus,
  availableSeconds: number,
  context: PlanContext,
): DrillBlock {
  const exercises: PlanExercise[] = [];
  let seconds = 0;
  for (const exercise of pickDrills(focus, 'mobility', context).slice(
    0,
    drillLimit(focus, context),
  )) {
    const planned = drillOf(exercise, 1, context);
    const cost = estimateExerciseSeconds(timedExercise(exercise, planned));
    if (seconds + cost > availableSeconds) continue;
    exercises.push(planned);
    seconds += cost;
  }
  for (const [index, planned] of exercises.entries()) {
    const exercise = context.allowedById.get(planned.exerciseId);
    if (exercise === undefined) continue;
    const longer = drillOf(exercise, mostRounds, context);
    const extra =
      estimateExerciseSeconds(timedExercise(exercise, longer)) -
      estimateExerciseSeconds(timedExercise(exercise, planned));
    if (seconds + extra > availableSeconds) continue;
    exercises[index] = longer;
    seconds += extra;
  }
  return { exercises, seconds };
}

function drillLimit(focus: DayFocus, { goal }: PlanContext): number {
  if (goal === 'mobility') return mostDrills.mobility;
  return focus === 'cardio_mobility' ? mostDrills.cardioDay : mostDrills.strength;
}

function drillOf(exercise: Exercise, sets: number, context: PlanContext): PlanExercise {
  const { prescription, holdSeconds } = narrowPrescription(
    exercise,
    'drill',
    'cardio_mobility',
    context,
  );
  const isSlow = context.goal === 'mobility' && exercise.mechanic === 'compound';
  return {
    exerciseId: exercise.id,
    name: exercise.name,
    role: 'drill',
    sets,
    setsByWeek: Array<number>(context.weeks).fill(sets),
    repsMin: prescription.repsMin,
    repsMax: prescription.repsMax,
    holdSeconds,
    rir: 10 - drillRpe,
    rpe: drillRpe,
    restSeconds: prescription.rest.min,
    tempo: isSlow && holdSeconds === undefined ? prescription.tempo : undefined,
    rampSets: 0,
    sides: exercise.unilateral ? 2 : 1,
    modification: modificationFor(exercise, context.constraints),
    why: { code: 'PATTERN_GAP', text: drillWhy(exercise, sets, holdSeconds) },
  };
}

function drillWhy(exercise: Exercise, sets: number, holdSeconds: number | undefined): string {
  const joint = jointWords[exercise.primary[0] ?? 'glutes'];
  const rounds = sets === 1 ? 'one round' : `${sets} rounds`;
  const dose = holdSeconds === undefined ? `${rounds}, slowly` : `${rounds} of ${holdSeconds} s`;
  return `Keeps your ${joint} moving freely: ${dose}, never above 5 of 10 in stretch.`;
}
