import { type ExerciseRecord, recordKinds } from './records.ts';

/**
 * The one record of an exercise and session to celebrate, by the order of `recordKinds`: e1RM before
 * weight, repetitions and volume. A baseline is none; `undefined` without records.
 */
export function pickCelebration(records: readonly ExerciseRecord[]): ExerciseRecord | undefined {
  return records
    .filter((record) => record.kind !== 'baseline')
    .toSorted((a, b) => recordKinds.indexOf(a.kind) - recordKinds.indexOf(b.kind))
    .at(0);
}
