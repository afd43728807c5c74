import type { WeightUnit } from '../../equipment/units.ts';
import type { Exercise, ExerciseId } from '../../model/exercise.ts';
import type { PlanExercise, ReasonCode } from '../../model/plan.ts';
import type { Level } from '../../model/taxonomy.ts';
import type { LoggedSet } from '../../model/training-log.ts';

/** One exercise on one day. */
export interface Exposure {
  /** `YYYY-MM-DD`. */
  day: string;
  sets: readonly LoggedSet[];
}

/** What the plan asks for. */
export type Prescription = Pick<
  PlanExercise,
  'role' | 'sets' | 'repsMin' | 'repsMax' | 'holdSeconds' | 'rir'
>;

export interface ProgressionInput {
  exercise: Exercise;
  prescription: Prescription;
  level: Level;
  /** Oldest first, at least one with a working set. */
  exposures: readonly Exposure[];
  /** Smallest change of load at hand; by the equipment unless told. */
  stepKg?: number;
  /** Unit of the text; `kg` unless told. */
  unit?: WeightUnit;
  /** The next harder exercise, where there is one. */
  harderExercise?: Pick<Exercise, 'id' | 'name'>;
}

/** What to aim for next time on one exercise. */
export interface NextTarget {
  exerciseId: ExerciseId;
  /** As it is logged: of one dumbbell, added weight, or assistance. */
  loadKg?: number;
  repsMin: number;
  repsMax: number;
  /** One entry a set. */
  repsBySet: number[];
  holdSeconds?: number;
  /** Set where it is time for a harder exercise. */
  harderExerciseId?: ExerciseId;
  code: Extract<ReasonCode, 'PROGRESS_REPS' | 'PROGRESS_LOAD' | 'HOLD' | 'REDUCE'>;
  /** One sentence with the numbers. */
  text: string;
}
