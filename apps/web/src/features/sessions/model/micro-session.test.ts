import { logSessionBodySchema, type MicroWorkout } from '@vigor/contract';
import { describe, expect, it } from 'vitest';
import { nextId } from '../testing/session-builders.ts';
import { toMicroSession } from './micro-session.ts';

const workout: MicroWorkout = {
  kind: 'M5',
  name: '5-minute circuit',
  totalSeconds: 100,
  rpeMax: 7,
  hardSets: 2,
  warnings: [],
  steps: [
    { kind: 'prep', seconds: 30 },
    { kind: 'work', seconds: 30, exerciseId: 'sumo_squat' },
    { kind: 'change', seconds: 10 },
    { kind: 'work', seconds: 30, exerciseId: 'push_up', reps: 8 },
  ],
};
const setting = { nowMs: Date.parse('2026-03-02T17:00:00.000Z'), newId: nextId };

describe('a short workout as a session', () => {
  it('has a set for each work step, timed or counted', () => {
    const body = toMicroSession(workout, workout.steps, setting);
    expect(logSessionBodySchema.safeParse(body).success).toBe(true);
    expect(body).toMatchObject({
      name: '5-minute circuit',
      startedAt: '2026-03-02T16:58:20.000Z',
      durationSeconds: 100,
    });
    expect(body?.sets.map((set) => [set.exerciseId, set.durationSeconds, set.reps])).toEqual([
      ['sumo_squat', 30, undefined],
      ['push_up', undefined, 8],
    ]);
  });

  it('leaves out what was skipped, also from its time', () => {
    const body = toMicroSession(workout, workout.steps.slice(0, 2), setting);
    expect(body?.sets.map(({ exerciseId }) => exerciseId)).toEqual(['sumo_squat']);
    expect(body?.durationSeconds).toBe(60);
  });

  it('is none where all work was skipped', () => {
    expect(toMicroSession(workout, workout.steps.slice(0, 1), setting)).toBeUndefined();
  });
});
