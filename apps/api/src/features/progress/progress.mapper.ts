import type { Milestone, PersonalRecord } from '@vigor/contract';
import { findExercise } from '@vigor/training';
import type { MilestoneRow, RecordRow } from './progress.repository.ts';

export function toRecord(row: RecordRow): PersonalRecord {
  return {
    exerciseId: row.exerciseId,
    exerciseName: findExercise(row.exerciseId)?.name ?? row.exerciseId,
    kind: row.kind,
    value: row.value,
    previousValue: row.previousValue ?? undefined,
    reps: row.reps ?? undefined,
    weightKg: row.weightKg ?? undefined,
    day: row.day,
    isCelebrated: row.isCelebrated === 1,
    text: row.text,
  };
}

export function toMilestone({ code, title, text, day }: MilestoneRow): Milestone {
  return { code, title, text, day };
}
