import type { LoggedSession, LogSessionBody } from '@vigor/contract';
import { computeTonnage, countHardSets, findExercise } from '@vigor/training';

export interface SessionFigures {
  durationSeconds: number;
  hardSets: number;
  tonnageKg: number;
  sessionRpe?: number;
}

type AnySession = Pick<LoggedSession | LogSessionBody, 'durationSeconds' | 'sessionRpe' | 'sets'>;

/** The numbers of a session, also where the server has not seen it yet. */
export function summariseSession(session: AnySession, bodyMassKg?: number): SessionFigures {
  return {
    durationSeconds: session.durationSeconds,
    hardSets: countHardSets(session.sets, findExercise),
    tonnageKg: computeTonnage(session.sets, { findExercise, bodyMassKg }),
    sessionRpe: session.sessionRpe,
  };
}

export interface ExerciseSets {
  exerciseId: string;
  name: string;
  supersetGroup?: string;
  sets: LoggedSession['sets'];
}

/** The sets of a session by exercise, in the order the exercises were begun. */
export function groupByExercise(sets: LoggedSession['sets']): ExerciseSets[] {
  const groups = new Map<string, ExerciseSets>();
  for (const set of sets) {
    const { exerciseId, supersetGroup } = set;
    const known = groups.get(exerciseId);
    if (known) known.sets.push(set);
    else {
      const name = findExercise(exerciseId)?.name ?? exerciseId;
      groups.set(exerciseId, { exerciseId, name, supersetGroup, sets: [set] });
    }
  }
  return [...groups.values()];
}
