import { describe, expect, it } from 'vitest';
import { buildExercise } from '../exercises.fixture.ts';
import { suggest } from './progression.fixture.ts';
import type { Exposure } from './progression.ts';

const plank = buildExercise({ id: 'plank', loadType: 'time', equipment: ['bodyweight'] });

describe('holds', () => {
  const prescription = {
    role: 'core',
    sets: 2,
    repsMin: 1,
    repsMax: 1,
    rir: 2,
    holdSeconds: 30,
  } as const;
  const held = (seconds: number[], weightKg?: number): Exposure[] => [
    {
      day: '2026-01-05',
      sets: seconds.map((durationSeconds) => ({
        exerciseId: 'plank',
        kind: 'working',
        durationSeconds,
        weightKg,
      })),
    },
  ];

  it('adds five seconds up to a minute', () => {
    const next = (seconds: number[]) =>
      suggest({ exercise: plank, prescription, exposures: held(seconds) });
    expect(next([35, 30])).toMatchObject({ code: 'PROGRESS_REPS', holdSeconds: 35 });
    expect(next([58, 58])).toMatchObject({ holdSeconds: 60 });
    expect(next([30, 20])).toMatchObject({ code: 'HOLD', holdSeconds: 30 });
    expect(next([40])).toMatchObject({ code: 'HOLD', holdSeconds: 30 });
    expect(next([60, 60])).toMatchObject({ code: 'HOLD', holdSeconds: 60 });
  });

  it('then takes a harder hold or more load', () => {
    const harderExercise = { id: 'long_lever_plank', name: 'Long-lever plank' };
    expect(
      suggest({ exercise: plank, prescription, exposures: held([60, 60]), harderExercise }),
    ).toMatchObject({ code: 'PROGRESS_LOAD', harderExerciseId: 'long_lever_plank' });
    const carry = buildExercise({ id: 'carry', loadType: 'time', equipment: ['dumbbell'] });
    expect(suggest({ exercise: carry, prescription, exposures: held([60, 60], 20) })).toMatchObject(
      { code: 'PROGRESS_LOAD', loadKg: 22, holdSeconds: 30 },
    );
  });
});
