import type { SessionSet } from '@vigor/contract';
import { findExercise } from '@vigor/training';

export interface FieldError {
  path: string;
  message: string;
}

export interface CheckedSession {
  startedAt: string;
  sets: readonly SessionSet[];
}

/** Clocks of phones are wrong by up to a time zone or a change of the clocks. */
const clockSkewMs = 24 * 3600_000;
/** The longest that the contract takes. */
const longestSessionMs = 24 * 3600_000;
const firstInstant = Date.UTC(1970, 0, 1);

/** What the contract cannot know: the clock, the catalogue, and that ids are different. */
export function sessionFaults({ startedAt, sets }: CheckedSession, now: Date): FieldError[] {
  return [
    ...timeFaults('startedAt', startedAt, now),
    ...sets.flatMap((set, index) => setFaults(set, `sets.${index}`, now)),
    ...repeatedIds(sets),
  ];
}

function setFaults(set: SessionSet, path: string, now: Date): FieldError[] {
  const latest = new Date(now.getTime() + longestSessionMs);
  const faults = timeFaults(`${path}.completedAt`, set.completedAt, latest);
  if (!findExercise(set.exerciseId)) {
    const message = `There is no exercise “${set.exerciseId}”.`;
    faults.push({ path: `${path}.exerciseId`, message });
  }
  return faults;
}

function timeFaults(path: string, instant: string, now: Date): FieldError[] {
  const time = Date.parse(instant);
  if (time > now.getTime() + clockSkewMs) {
    return [{ path, message: 'This is in the future. Check the clock of your device.' }];
  }
  return time < firstInstant ? [{ path, message: 'Check the year of this date.' }] : [];
}

function repeatedIds(sets: readonly SessionSet[]): FieldError[] {
  const seen = new Set<string>();
  return sets.flatMap(({ id }, index) => {
    const isRepeated = seen.has(id);
    seen.add(id);
    return isRepeated
      ? [{ path: `sets.${index}.id`, message: 'Two sets have this id. Each needs its own.' }]
      : [];
  });
}
