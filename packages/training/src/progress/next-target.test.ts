import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LoggedSet } from '../model/training-log.ts';
import { addDays } from './calendar.ts';
import { buildExercise } from './exercises.fixture.ts';
import { type NextTargetInput, suggestNextTarget } from './next-target.ts';
import { autoregulationFactor } from './progression/autoregulation.ts';
import type { Exposure } from './progression/progression.ts';

const bench = buildExercise({ id: 'bench' });
const squat = buildExercise({ id: 'squat', pattern: 'squat' });
const plank = buildExercise({ id: 'plank', loadType: 'time', equipment: ['bodyweight'] });
const pushUp = buildExercise({ id: 'push_up', loadType: 'bodyweight', equipment: ['bodyweight'] });

const accessory = { role: 'accessory', sets: 3, repsMin: 8, repsMax: 12, rir: 2 } as const;
const strengthMain = { role: 'main', sets: 3, repsMin: 3, repsMax: 6, rir: 2 } as const;

function expose(weightKg: number | undefined, reps: number[], rpe?: number, index = 0): Exposure {
  const sets = reps.map(
    (count): LoggedSet => ({
      exerciseId: 'any',
      kind: 'working',
      weightKg,
      reps: count,
      rpe,
    }),
  );
  return { day: addDays('2026-01-05', index * 3), sets };
}

function suggest(parts: Partial<NextTargetInput> & Pick<NextTargetInput, 'exposures'>) {
  return suggestNextTarget({
    exercise: bench,
    prescription: accessory,
    level: 'intermediate',
    goal: 'hypertrophy',
    ...parts,
  });
}

describe('double progression', () => {
  it('G01 adds a step and starts at the bottom of the range', () => {
    expect(suggest({ exposures: [expose(40, [12, 12, 12], 8)] })).toMatchObject({
      code: 'PROGRESS_LOAD',
      loadKg: 42.5,
      repsBySet: [8, 8, 8],
      text: '3 × 12 at 40 kg done: take 42.5 kg for 8 next time.',
    });
  });

  it('G02 asks for one more repetition on the lowest set', () => {
    expect(suggest({ exposures: [expose(40, [12, 11, 10], 8)] })).toMatchObject({
      code: 'PROGRESS_REPS',
      loadKg: 40,
      repsBySet: [12, 11, 11],
      text: 'Last time 12, 11, 10 at 40 kg: stay there and aim for 12, 11, 11.',
    });
  });

  it('G03 takes 5 % off after two sessions below the range', () => {
    const miss = expose(40, [7, 6, 6], 10);
    expect(suggest({ exposures: [miss, miss] })).toMatchObject({
      code: 'REDUCE',
      loadKg: 37.5,
      repsBySet: [8, 8, 8],
    });
    expect(suggest({ exposures: [miss] })).toMatchObject({ code: 'HOLD', loadKg: 40 });
    expect(suggest({ exposures: [expose(42.5, [7, 6, 6]), miss] })).toMatchObject({ code: 'HOLD' });
  });

  it('repeats a session that took too much effort', () => {
    expect(suggest({ exposures: [expose(40, [12, 12, 12], 10)] })).toMatchObject({
      code: 'HOLD',
      loadKg: 40,
      repsBySet: [12, 12, 12],
    });
    expect(suggest({ exposures: [expose(40, [12, 12, 12], 9)] })?.code).toBe('PROGRESS_LOAD');
  });

  it('wants all the sets before it adds load', () => {
    expect(suggest({ exposures: [expose(40, [12, 12], 8)] })).toMatchObject({
      code: 'PROGRESS_REPS',
      repsBySet: [12, 12, 8],
    });
  });

  it('looks at neither warm-ups nor drops', () => {
    const { day, sets } = expose(40, [12, 12, 12], 8);
    const warmup: LoggedSet = { exerciseId: 'any', kind: 'warmup', weightKg: 20, reps: 8 };
    const drop: LoggedSet = { exerciseId: 'any', kind: 'drop', weightKg: 30, reps: 5 };
    expect(suggest({ exposures: [{ day, sets: [warmup, ...sets, drop] }] })?.loadKg).toBe(42.5);
  });

  it('goes by the weaker side', () => {
    const sides = (['left', 'right'] as const).flatMap((side) =>
      expose(20, side === 'left' ? [12, 12, 11] : [12, 12, 12], 8).sets.map((set) => ({
        ...set,
        side,
      })),
    );
    expect(suggest({ exposures: [{ day: '2026-01-05', sets: sides }] })).toMatchObject({
      code: 'PROGRESS_REPS',
      repsBySet: [12, 12, 12],
    });
  });

  it('takes the next pair of dumbbells, and the next kettlebell only with reps to spare', () => {
    const dumbbell = buildExercise({ id: 'db', equipment: ['dumbbell'] });
    const kettlebell = buildExercise({ id: 'kb', equipment: ['kettlebell'] });
    const twelve = [expose(16, [12, 12, 12], 8)];
    expect(suggest({ exercise: dumbbell, exposures: twelve })?.loadKg).toBe(18);
    expect(suggest({ exercise: kettlebell, exposures: twelve })).toMatchObject({
      code: 'PROGRESS_REPS',
      loadKg: 16,
    });
    const fifteen = [expose(16, [15, 15, 15], 8)];
    expect(suggest({ exercise: kettlebell, exposures: fifteen })?.loadKg).toBe(20);
  });

  it('adds weight to pull-ups and takes assistance away', () => {
    const pullUp = buildExercise({
      id: 'pull',
      loadType: 'bodyweight_plus',
      equipment: ['pullup_bar'],
    });
    expect(
      suggest({ exercise: pullUp, exposures: [expose(undefined, [12, 12, 12], 8)] }),
    ).toMatchObject({
      loadKg: 2.5,
      text: '3 × 12 done: take +2.5 kg for 8 next time.',
    });
    const assisted = buildExercise({ id: 'assisted', loadType: 'assisted', equipment: ['cable'] });
    const eased = suggest({ exercise: assisted, exposures: [expose(30, [12, 12, 12], 8)] });
    expect(eased).toMatchObject({ code: 'PROGRESS_LOAD', loadKg: 27.5 });
    const miss = expose(30, [6, 6, 6], 10);
    expect(suggest({ exercise: assisted, exposures: [miss, miss] })?.loadKg).toBe(32.5);
  });

  it('leads from body weight to the harder exercise, or to more repetitions', () => {
    const exposures = [expose(undefined, [12, 12, 12], 8)];
    const harderExercise = { id: 'diamond_push_up', name: 'Diamond push-up' };
    expect(suggest({ exercise: pushUp, exposures, harderExercise })).toMatchObject({
      harderExerciseId: 'diamond_push_up',
      text: '3 × 12 done: you are ready for Diamond push-up.',
    });
    expect(suggest({ exercise: pushUp, exposures })).toMatchObject({
      code: 'PROGRESS_REPS',
      repsBySet: [13, 13, 13],
      repsMax: 13,
    });
  });

  it('speaks pounds where the member does', () => {
    const lb = 0.45359237;
    const exposures = [expose(100 * lb, [12, 12, 12], 8)];
    expect(suggest({ exposures, stepKg: 5 * lb, unit: 'lb' })?.text).toBe(
      '3 × 12 at 100 lb done: take 105 lb for 8 next time.',
    );
  });
});

describe('linear progression', () => {
  const linear = { level: 'beginner', goal: 'strength', exercise: squat } as const;
  const prescription = { role: 'main', sets: 3, repsMin: 5, repsMax: 8, rir: 3 } as const;

  it('adds 5 kg to a squat every session, unless that is more than 10 %', () => {
    const at = (weightKg: number) =>
      suggest({ ...linear, prescription, exposures: [expose(weightKg, [5, 5, 5], 8)] })?.loadKg;
    expect(at(60)).toBe(65);
    expect(at(40)).toBe(42.5);
    expect(at(20)).toBe(22.5);
  });

  it('repeats after a miss or a hard session and takes 10 % off after the second', () => {
    const miss = expose(60, [5, 5, 4], 10);
    expect(suggest({ ...linear, prescription, exposures: [miss] })?.code).toBe('HOLD');
    const hard = expose(60, [5, 5, 5], 9);
    expect(suggest({ ...linear, prescription, exposures: [hard] })?.code).toBe('HOLD');
    expect(suggest({ ...linear, prescription, exposures: [miss, miss] })).toMatchObject({
      code: 'REDUCE',
      loadKg: 52.5,
    });
  });

  it('changes to double progression after three resets in six weeks', () => {
    const misses = [60, 60, 52.5, 55, 55, 47.5, 50, 50, 45];
    const exposures = misses.map((load, index) => expose(load, [5, 5, 4], 9, index));
    const hit = expose(45, [5, 5, 5], 8, misses.length);
    expect(suggest({ ...linear, prescription, exposures: [...exposures, hit] })?.code).toBe(
      'PROGRESS_REPS',
    );
    expect(
      suggest({ ...linear, prescription, exposures: [...exposures.slice(3), hit] })?.code,
    ).toBe('PROGRESS_LOAD');
  });
});

describe('progression by effort', () => {
  const byEffort = { goal: 'strength', prescription: strengthMain } as const;

  it('G04 moves the load with the reserve', () => {
    expect(autoregulationFactor(4, 2) * 80).toBeCloseTo(84.8, 6);
    expect(autoregulationFactor(0, 2) * 80).toBeCloseTo(75.2, 6);
    const easy = suggest({ ...byEffort, exposures: [expose(80, [4, 4, 4], 6)] });
    expect(easy).toMatchObject({ code: 'PROGRESS_LOAD', loadKg: 82.5 });
    const hard = suggest({ ...byEffort, exposures: [expose(80, [4, 4, 4], 10)] });
    expect(hard).toMatchObject({ code: 'REDUCE', loadKg: 75 });
  });

  it('asks for a repetition where a plate would be too much', () => {
    expect(suggest({ ...byEffort, exposures: [expose(60, [4, 4, 4], 7)] })).toMatchObject({
      code: 'PROGRESS_REPS',
      loadKg: 60,
      repsBySet: [5, 5, 5],
    });
  });

  it('stays where the effort was as planned, even off the plates', () => {
    expect(suggest({ ...byEffort, exposures: [expose(81, [4, 4, 4], 8)] })).toMatchObject({
      code: 'HOLD',
      loadKg: 81,
    });
  });

  it('takes repetitions that fell short for too heavy', () => {
    expect(suggest({ ...byEffort, exposures: [expose(100, [2, 2], 10)] })).toMatchObject({
      code: 'REDUCE',
      loadKg: 90,
    });
  });

  it('falls back on repetitions where the effort is unknown', () => {
    expect(suggest({ ...byEffort, exposures: [expose(80, [6, 6, 6])] })?.loadKg).toBe(82.5);
  });
});

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

describe('suggestNextTarget', () => {
  it('has nothing to say without a working set, nor about drills and cardio', () => {
    expect(suggest({ exposures: [] })).toBeNull();
    const exposures = [expose(40, [12, 12, 12], 8)];
    expect(suggest({ exposures, prescription: { ...accessory, role: 'drill' } })).toBeNull();
    const jog = buildExercise({ id: 'jog', pattern: 'locomotion', loadType: 'distance' });
    expect(suggest({ exercise: jog, exposures })).toBeNull();
  });

  it('never raises a load by more than 10 % or one step, and never asks below the range', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 100 }).map((steps) => steps * 2.5),
        fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 1, maxLength: 5 }),
        fc.option(fc.integer({ min: 5, max: 10 }), { nil: undefined }),
        fc.constantFrom('beginner', 'intermediate', 'advanced'),
        fc.constantFrom(accessory, strengthMain),
        (loadKg, reps, rpe, level, prescription) => {
          const exposures = [expose(loadKg, reps, rpe), expose(loadKg, reps, rpe, 1)];
          const next = suggest({
            exposures,
            level,
            prescription,
            goal: 'strength',
            exercise: squat,
          });
          const limitKg = Math.max(loadKg + 2.5, loadKg * 1.1);
          expect(next?.loadKg).toBeLessThanOrEqual(limitKg);
          expect(next?.loadKg).toBeGreaterThan(0);
          expect(next?.repsBySet).toHaveLength(prescription.sets);
        },
      ),
    );
  });
});
