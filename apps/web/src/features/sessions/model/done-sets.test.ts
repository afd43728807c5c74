import { describe, expect, it } from 'vitest';
import {
  buildRunningExercise,
  buildRunningSession,
  buildSet,
} from '../testing/session-builders.ts';
import { listDoneSets } from './done-sets.ts';

const at = (minute: number) => `2026-03-02T17:0${minute}:00.000Z`;

describe('listDoneSets', () => {
  it('lists working sets as they were ticked, beside last time’s at the same place', () => {
    const bench = buildRunningExercise({
      previous: [
        { kind: 'warmup', reps: 5, weightKg: 40 },
        { kind: 'working', reps: 8, weightKg: 77.5 },
        { kind: 'working', reps: 7, weightKg: 77.5 },
      ],
      sets: [
        buildSet({ kind: 'warmup', completedAt: at(1) }),
        buildSet({ completedAt: at(4) }),
        buildSet({ completedAt: at(2) }),
        buildSet(),
      ],
    });
    const { done, plannedSets } = listDoneSets(buildRunningSession({ exercises: [bench] }));
    expect(plannedSets).toBe(3);
    expect(done.map(({ setNumber }) => setNumber)).toEqual([2, 1]);
    expect(done[0]).toMatchObject({ previous: { reps: 7 }, setsOfExercise: 3 });
  });

  it('gives weights in kilograms and compares nothing that was done with help', () => {
    const dip = buildRunningExercise({
      loadType: 'assisted',
      previous: [{ kind: 'working', reps: 8, weightKg: 20 }],
      sets: [buildSet({ weight: 100, unit: 'lb', completedAt: at(1) })],
    });
    const [only] = listDoneSets(buildRunningSession({ exercises: [dip] })).done;
    expect(only?.set.weightKg).toBeCloseTo(45.36, 2);
    expect(only?.previous).toBeUndefined();
  });
});
