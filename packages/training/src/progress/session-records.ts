import type { ExerciseId } from '../model/exercise.ts';
import type { LoggedSet } from '../model/training-log.ts';
import { pickCelebration } from './celebration.ts';
import { type ExerciseBests, emptyBests, foldSession } from './exercise-bests.ts';
import type { FindExercise } from './exercise-lookup.ts';
import { detectRecords, type ExerciseRecord } from './records.ts';

export interface SessionRecord extends ExerciseRecord {
  /** True for one of each exercise at most. */
  isCelebrated: boolean;
}

/**
 * The records of a whole session, and the bests after it for every exercise that was done.
 * Exercises without an entry in `bests` are new to the member; unknown exercises are left out.
 */
export function detectSessionRecords(input: {
  sets: readonly LoggedSet[];
  bests: ReadonlyMap<ExerciseId, ExerciseBests>;
  findExercise: FindExercise;
  bodyMassKg?: number;
}): { records: SessionRecord[]; bests: Map<ExerciseId, ExerciseBests> } {
  const records: SessionRecord[] = [];
  const bestsAfter = new Map<ExerciseId, ExerciseBests>();
  for (const [exerciseId, sets] of Map.groupBy(input.sets, (set) => set.exerciseId)) {
    const exercise = input.findExercise(exerciseId);
    if (!exercise) continue;
    const bests = input.bests.get(exerciseId) ?? emptyBests();
    const session = { bests, sets, exercise, bodyMassKg: input.bodyMassKg };
    const found = detectRecords(session);
    const celebrated = pickCelebration(found);
    records.push(...found.map((record) => ({ ...record, isCelebrated: record === celebrated })));
    bestsAfter.set(exerciseId, foldSession(session));
  }
  return { records, bests: bestsAfter };
}
