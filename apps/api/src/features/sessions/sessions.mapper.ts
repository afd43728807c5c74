import type { LoggedSession, SessionSet, SessionSummary } from '@vigor/contract';
import { computeTonnage, countHardSets, findExercise, type LoggedSet } from '@vigor/training';
import type { TrainedSession } from '../progress/progress.write.service.ts';
import type { SessionRow } from './sessions.repository.ts';
import type { DatedSetRow, PerformanceRow, SetRow } from './sessions.sets.repository.ts';

export function toLoggedSession(row: SessionRow, sets: readonly SetRow[]): LoggedSession {
  return {
    kind: 'session',
    id: row.id,
    planId: row.planId ?? undefined,
    planDayId: row.planDayId ?? undefined,
    name: row.name,
    day: row.day,
    startedAt: row.startedAt.toISOString(),
    durationSeconds: row.durationSeconds,
    sessionRpe: row.sessionRpe ?? undefined,
    note: row.note ?? undefined,
    sets: sets.map(toSessionSet),
    version: row.version,
  };
}

export function toSessionSummary(row: SessionRow): SessionSummary {
  return {
    kind: 'session',
    id: row.id,
    planId: row.planId ?? undefined,
    name: row.name,
    day: row.day,
    startedAt: row.startedAt.toISOString(),
    durationSeconds: row.durationSeconds,
    sessionRpe: row.sessionRpe ?? undefined,
    hardSets: row.hardSets,
    tonnageKg: row.tonnageKg,
    exerciseNames: row.exerciseNames,
    recordCount: row.recordCount,
  };
}

function toSessionSet(row: SetRow): SessionSet {
  const { enteredValue: value, enteredUnit: unit } = row;
  return {
    id: row.id,
    exerciseId: row.exerciseId,
    ...toPerformance(row),
    entered: value !== null && unit !== null ? { value, unit } : undefined,
    supersetGroup: row.supersetGroup ?? undefined,
    completedAt: row.completedAt.toISOString(),
  };
}

/** What was done in a set, without when and for what. */
export function toPerformance(row: PerformanceRow) {
  return {
    kind: row.kind,
    reps: row.reps ?? undefined,
    weightKg: row.weightKg ?? undefined,
    rpe: row.rpe ?? undefined,
    durationSeconds: row.durationSeconds ?? undefined,
    distanceMeters: row.distanceMeters ?? undefined,
    side: row.side ?? undefined,
  };
}

export function toLoggedSet(row: PerformanceRow): LoggedSet {
  return { exerciseId: row.exerciseId, ...toPerformance(row) };
}

/** Rows of the same order as the sets were sent in. */
export function toSetRows(
  sets: readonly SessionSet[],
  owner: { userId: string; sessionId: string },
): SetRow[] {
  return sets.map((set, position) => ({
    ...owner,
    id: set.id,
    position,
    exerciseId: set.exerciseId,
    kind: set.kind,
    reps: set.reps ?? null,
    weightKg: set.weightKg ?? null,
    enteredValue: set.entered?.value ?? null,
    enteredUnit: set.entered?.unit ?? null,
    rpe: set.rpe ?? null,
    durationSeconds: set.durationSeconds ?? null,
    distanceMeters: set.distanceMeters ?? null,
    side: set.side ?? null,
    supersetGroup: set.supersetGroup ?? null,
    completedAt: new Date(set.completedAt),
  }));
}

/** What lists show of a session without reading its sets. */
export function toSummaryColumns(
  sets: readonly SessionSet[],
  bodyMassKg: number | undefined,
): Pick<SessionRow, 'hardSets' | 'tonnageKg' | 'exerciseNames'> {
  const ids = new Set(sets.map(({ exerciseId }) => exerciseId));
  return {
    hardSets: countHardSets(sets, findExercise),
    tonnageKg: computeTonnage(sets, { findExercise, bodyMassKg }),
    exerciseNames: [...ids].map((id) => findExercise(id)?.name ?? id),
  };
}

/** Rows in the order of their sessions, put together. */
export function toTrainedSessions(
  rows: readonly DatedSetRow[],
  bodyMassOn: (day: string) => number | undefined,
): TrainedSession[] {
  return [...Map.groupBy(rows, ({ sessionId }) => sessionId)].map(([id, ofSession]) => {
    const day = ofSession[0]?.day ?? '';
    return { id, day, bodyMassKg: bodyMassOn(day), sets: ofSession.map(toLoggedSet) };
  });
}
