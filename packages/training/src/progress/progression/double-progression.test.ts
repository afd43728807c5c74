import { describe, expect, it } from 'vitest';
import type { LoggedSet } from '../../model/training-log.ts';
import { buildExercise } from '../exercises.fixture.ts';
import { expose, suggest } from './progression.fixture.ts';

const pushUp = buildExercise({ id: 'push_up', loadType: 'bodyweight', equipment: ['bodyweight'] });

describe('double progression', () => {
  it('G01 adds a step and starts at the bottom of the range', () => {
    expect(suggest({ exposures: [expose(40, [12, 12, 12], { rpe: 8 })] })).toMatchObject({
      code: 'PROGRESS_LOAD',
      loadKg: 42.5,
      repsBySet: [8, 8, 8],
      text: '3 × 12 at 40 kg done: take 42.5 kg for 8 next time.',
    });
  });

  it('G02 asks for one more repetition on the lowest set', () => {
    expect(suggest({ exposures: [expose(40, [12, 11, 10], { rpe: 8 })] })).toMatchObject({
      code: 'PROGRESS_REPS',
      loadKg: 40,
      repsBySet: [12, 11, 11],
      text: 'Last time 12, 11, 10 at 40 kg: stay there and aim for 12, 11, 11.',
    });
  });

  it('asks for one more on every set when it was far too easy', () => {
    expect(suggest({ exposures: [expose(40, [12, 11, 10], { rpe: 6 })] })?.repsBySet).toEqual([
      12, 12, 11,
    ]);
    expect(suggest({ exposures: [expose(40, [9, 9, 9], { rpe: 7 })] })?.repsBySet).toEqual([
      10, 9, 9,
    ]);
  });

  it('G03 takes 5 % off after two sessions below the range', () => {
    const miss = expose(40, [7, 6, 6], { rpe: 10 });
    expect(suggest({ exposures: [miss, miss] })).toMatchObject({
      code: 'REDUCE',
      loadKg: 37.5,
      repsBySet: [8, 8, 8],
    });
    expect(suggest({ exposures: [miss] })).toMatchObject({ code: 'HOLD', loadKg: 40 });
    expect(suggest({ exposures: [expose(42.5, [7, 6, 6]), miss] })).toMatchObject({ code: 'HOLD' });
  });

  it('repeats a session that took too much effort', () => {
    expect(suggest({ exposures: [expose(40, [12, 12, 12], { rpe: 10 })] })).toMatchObject({
      code: 'HOLD',
      loadKg: 40,
      repsBySet: [12, 12, 12],
    });
    expect(suggest({ exposures: [expose(40, [12, 12, 12], { rpe: 9 })] })?.code).toBe(
      'PROGRESS_LOAD',
    );
    expect(suggest({ exposures: [expose(40, [14, 13, 13], { rpe: 10 })] })?.repsBySet).toEqual([
      13, 13, 13,
    ]);
  });

  it('wants all the sets before it adds load', () => {
    expect(suggest({ exposures: [expose(40, [12, 12], { rpe: 8 })] })).toMatchObject({
      code: 'PROGRESS_REPS',
      repsBySet: [12, 12, 8],
    });
  });

  it('looks at neither warm-ups nor drops', () => {
    const { day, sets } = expose(40, [12, 12, 12], { rpe: 8 });
    const warmup: LoggedSet = { exerciseId: 'any', kind: 'warmup', weightKg: 20, reps: 8 };
    const drop: LoggedSet = { exerciseId: 'any', kind: 'drop', weightKg: 30, reps: 5 };
    expect(suggest({ exposures: [{ day, sets: [warmup, ...sets, drop] }] })?.loadKg).toBe(42.5);
  });

  it('goes by the weaker side', () => {
    const sides = (['left', 'right'] as const).flatMap((side) =>
      expose(20, side === 'left' ? [12, 12, 11] : [12, 12, 12], { rpe: 8 }).sets.map((set) => ({
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
    const twelve = [expose(16, [12, 12, 12], { rpe: 8 })];
    expect(suggest({ exercise: dumbbell, exposures: twelve })?.loadKg).toBe(18);
    expect(suggest({ exercise: kettlebell, exposures: twelve })).toMatchObject({
      code: 'PROGRESS_REPS',
      loadKg: 16,
    });
    const fifteen = [expose(16, [15, 15, 15], { rpe: 8 })];
    expect(suggest({ exercise: kettlebell, exposures: fifteen })?.loadKg).toBe(20);
  });

  it('adds weight to pull-ups and takes assistance away', () => {
    const pullUp = buildExercise({
      id: 'pull',
      loadType: 'bodyweight_plus',
      equipment: ['pullup_bar'],
    });
    expect(
      suggest({ exercise: pullUp, exposures: [expose(undefined, [12, 12, 12], { rpe: 8 })] }),
    ).toMatchObject({
      loadKg: 2.5,
      text: '3 × 12 done: take +2.5 kg for 8 next time.',
    });
    const assisted = buildExercise({ id: 'assisted', loadType: 'assisted', equipment: ['cable'] });
    const eased = suggest({
      exercise: assisted,
      exposures: [expose(30, [12, 12, 12], { rpe: 8 })],
    });
    expect(eased).toMatchObject({ code: 'PROGRESS_LOAD', loadKg: 27.5 });
    const miss = expose(30, [6, 6, 6], { rpe: 10 });
    expect(suggest({ exercise: assisted, exposures: [miss, miss] })?.loadKg).toBe(32.5);
  });

  it('leads from body weight to the harder exercise, or to more repetitions', () => {
    const exposures = [expose(undefined, [12, 12, 12], { rpe: 8 })];
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
    const exposures = [expose(100 * lb, [12, 12, 12], { rpe: 8 })];
    expect(suggest({ exposures, stepKg: 5 * lb, unit: 'lb' })?.text).toBe(
      '3 × 12 at 100 lb done: take 105 lb for 8 next time.',
    );
  });
});
