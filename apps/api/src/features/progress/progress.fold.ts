import {
  computeTonnage,
  countHardSets,
  describeRecord,
  detectSessionRecords,
  type ExerciseBests,
  findBestEstimate,
  findExercise,
  type LoggedSet,
  type SessionRecord,
  summariseSession,
  type WeightUnit,
} from '@vigor/training';
import type { RecordRow } from './progress.repository.ts';
import type { ExerciseBestsRow, ExerciseDayRow } from './progress.write.repository.ts';

/** One session as it counts for progress; `sets` in the order they were done. */
export interface TrainedSession {
  id: string;
  day: string;
  bodyMassKg?: number;
  sets: readonly LoggedSet[];
}

export interface Fold {
  userId: string;
  nextId: () => string;
  unit: WeightUnit;
}

/** What sessions add to bests and records. */
export interface Derived {
  bests: Map<string, ExerciseBestsRow>;
  records: RecordRow[];
}

/** Folds sessions, oldest first, into bests from before; all of their exercises are taken. */
export function foldSessions(
  sessions: readonly TrainedSession[],
  before: ReadonlyMap<string, ExerciseBests>,
  fold: Fold,
): Derived {
  const known = new Map(before);
  const derived: Derived = { bests: new Map(), records: [] };
  for (const session of sessions) {
    const { bodyMassKg, sets } = session;
    const found = detectSessionRecords({ sets, bests: known, findExercise, bodyMassKg });
    derived.records.push(...found.records.map((record) => toRecordRow(record, session, fold)));
    for (const [exerciseId, bests] of found.bests) {
      known.set(exerciseId, bests);
      if (bests.sessionCount === 0) continue;
      const row = { userId: fold.userId, exerciseId, bests, lastDay: session.day };
      derived.bests.set(exerciseId, row);
    }
  }
  return derived;
}

/** One row for each day and exercise, of all sessions of the day together. */
export function toExerciseDays(
  sessions: readonly TrainedSession[],
  userId: string,
): ExerciseDayRow[] {
  return [...Map.groupBy(sessions, ({ day }) => day)].flatMap(([day, ofDay]) => {
    const bodyMassKg = ofDay[0]?.bodyMassKg;
    const byExercise = Map.groupBy(
      ofDay.flatMap(({ sets }) => sets),
      ({ exerciseId }) => exerciseId,
    );
    return [...byExercise].flatMap(([exerciseId, sets]) =>
      toExerciseDay({ userId, exerciseId, day }, sets, bodyMassKg),
    );
  });
}

function toExerciseDay(
  key: Pick<ExerciseDayRow, 'userId' | 'exerciseId' | 'day'>,
  sets: readonly LoggedSet[],
  bodyMassKg: number | undefined,
): ExerciseDayRow[] {
  const exercise = findExercise(key.exerciseId);
  if (!exercise || summariseSession(sets, { exercise, bodyMassKg }) === null) return [];
  const estimate = findBestEstimate(sets, { exercise, bodyMassKg });
  return [
    {
      ...key,
      e1rmKg: estimate?.e1rmKg ?? null,
      e1rmConfidence: estimate?.confidence ?? null,
      hardSets: countHardSets(sets, findExercise),
      tonnageKg: computeTonnage(sets, { findExercise, bodyMassKg }),
    },
  ];
}

function toRecordRow(
  record: SessionRecord,
  { id: sessionId, day }: TrainedSession,
  { userId, nextId, unit }: Fold,
): RecordRow {
  return {
    userId,
    id: nextId(),
    sessionId,
    exerciseId: record.exerciseId,
    kind: record.kind,
    value: record.value,
    previousValue: record.previousValue ?? null,
    reps: record.reps ?? null,
    weightKg: record.weightKg ?? null,
    day,
    isCelebrated: record.isCelebrated ? 1 : 0,
    text: describeRecord(record, unit),
  };
}
