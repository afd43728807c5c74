import { describe, expect, it } from 'vitest';
import {
  buildRunningExercise,
  buildRunningSession,
  buildSet,
} from '../testing/session-builders.ts';
import { MAX_EXERCISES, MAX_SETS, runningSessionSchema } from './running-session.ts';
import { reduceSession } from './session-reducer.ts';

const DONE = '2026-03-02T17:05:00.000Z';

describe('sets of a running session', () => {
  const [first, second, third] = [buildSet(), buildSet(), buildSet({ weight: 85 })];
  const exercise = buildRunningExercise({ sets: [first, second, third] });
  const session = buildRunningSession({ exercises: [exercise] });
  const exerciseKey = exercise.key;

  it('carry a new weight on to the open sets that had the same one', () => {
    const change = { weight: 82.5 };
    const after = reduceSession(session, {
      kind: 'changeSet',
      exerciseKey,
      setId: first.id,
      change,
    });
    expect(after.exercises[0]?.sets.map(({ weight }) => weight)).toEqual([82.5, 82.5, 85]);
  });

  it('leave a ticked set as it was lifted', () => {
    const ticked = { ...second, completedAt: DONE };
    const before = { ...session, exercises: [{ ...exercise, sets: [first, ticked, third] }] };
    const change = { weight: 70 };
    const after = reduceSession(before, {
      kind: 'changeSet',
      exerciseKey,
      setId: first.id,
      change,
    });
    expect(after.exercises[0]?.sets.map(({ weight }) => weight)).toEqual([70, 80, 85]);
  });

  it('never hold what the server would refuse', () => {
    const change = { weight: 9999, reps: 99_999, durationSeconds: 99_999.4 };
    const after = reduceSession(session, {
      kind: 'changeSet',
      exerciseKey,
      setId: first.id,
      change,
    });
    expect(after.exercises[0]?.sets[0]).toMatchObject({ weight: 1000, reps: 1000 });
    expect(runningSessionSchema.safeParse(after).success).toBe(true);
  });

  it('grow by a copy of the last one without its effort and its tick', () => {
    const last = { ...third, rpe: 9, completedAt: DONE };
    const before = { ...session, exercises: [{ ...exercise, sets: [first, last] }] };
    const id = buildSet().id;
    const after = reduceSession(before, { kind: 'addSet', exerciseKey, id, unit: 'kg' });
    const twice = reduceSession(after, { kind: 'addSet', exerciseKey, id, unit: 'kg' });
    expect(after.exercises[0]?.sets[2]).toMatchObject({ id, weight: 85, kind: 'working' });
    expect(after.exercises[0]?.sets[2]?.rpe).toBeUndefined();
    expect(after.exercises[0]?.sets[2]?.completedAt).toBeUndefined();
    expect(twice.exercises[0]?.sets).toHaveLength(3);
  });

  it('come back to where they were', () => {
    const removed = reduceSession(session, { kind: 'removeSet', exerciseKey, setId: second.id });
    const restored = reduceSession(removed, {
      kind: 'restoreSet',
      exerciseKey,
      index: 1,
      set: second,
    });
    expect(removed.exercises[0]?.sets).toHaveLength(2);
    expect(restored.exercises[0]?.sets).toEqual(exercise.sets);
  });

  it('are never more than can be kept', () => {
    const many = Array.from({ length: MAX_SETS }, () => buildSet());
    const before = { ...session, exercises: [{ ...exercise, sets: many }] };
    const id = buildSet().id;
    const after = reduceSession(before, { kind: 'addSet', exerciseKey, id, unit: 'kg' });
    expect(after.exercises[0]?.sets).toHaveLength(MAX_SETS);
  });
});

describe('exercises of a running session', () => {
  const ticked = buildSet({ completedAt: DONE });
  const bench = buildRunningExercise({ supersetGroup: 'A', sets: [ticked, buildSet()] });
  const row = buildRunningExercise({ name: 'Barbell row' });
  const session = buildRunningSession({ exercises: [bench, row] });
  const pushUp = buildRunningExercise({ exerciseId: 'push_up', name: 'Push-up', restSeconds: 30 });

  it('keep what was ticked when they are swapped, and the place in the superset', () => {
    const after = reduceSession(session, {
      kind: 'swapExercise',
      exerciseKey: bench.key,
      exercise: pushUp,
    });
    const [kept, swapped, other] = after.exercises;
    expect(kept?.sets).toEqual([ticked]);
    expect(swapped).toMatchObject({
      exerciseId: 'push_up',
      supersetGroup: 'A',
      restSeconds: bench.restSeconds,
    });
    expect(other).toBe(row);
  });

  it('are replaced where nothing was ticked', () => {
    const after = reduceSession(session, {
      kind: 'swapExercise',
      exerciseKey: row.key,
      exercise: pushUp,
    });
    expect(after.exercises.map(({ exerciseId }) => exerciseId)).toEqual([
      bench.exerciseId,
      'push_up',
    ]);
  });

  it('move by one, and not over the edge', () => {
    const move = { kind: 'moveExercise', exerciseKey: bench.key } as const;
    expect(reduceSession(session, { ...move, by: 1 }).exercises).toEqual([row, bench]);
    expect(reduceSession(session, { ...move, by: -1 })).toBe(session);
  });

  it('take last time’s values while nobody has touched them, in the same rows', () => {
    const filled = {
      ...row,
      previous: [{ kind: 'working' as const, reps: 8 }],
      sets: [buildSet()],
    };
    const prefill = { kind: 'prefill', exerciseKey: row.key, exercise: filled } as const;
    const after = reduceSession(session, prefill).exercises[1];
    expect(after?.previous).toEqual(filled.previous);
    expect(after?.sets.map(({ id }) => id)).toEqual([row.sets[0]?.id]);
  });

  it('keep what was typed before last time’s values came', () => {
    const typed = reduceSession(session, {
      kind: 'changeSet',
      exerciseKey: row.key,
      setId: row.sets[0]?.id ?? '',
      change: { reps: 12 },
    });
    const filled = { ...row, sets: [buildSet({ reps: 5 })] };
    const after = reduceSession(typed, {
      kind: 'prefill',
      exerciseKey: row.key,
      exercise: filled,
    });
    expect(after.exercises[1]?.sets[0]?.reps).toBe(12);
    expect(after.exercises[1]?.isPrefilled).toBe(true);
  });

  it('are never more than can be kept', () => {
    const many = Array.from({ length: MAX_EXERCISES }, () => buildRunningExercise());
    const before = { ...session, exercises: many };
    const after = reduceSession(before, { kind: 'addExercise', exercise: pushUp });
    expect(after.exercises).toHaveLength(MAX_EXERCISES);
  });
});

describe('notes and signs of a running session', () => {
  it('cuts a note to what can be sent', () => {
    const after = reduceSession(buildRunningSession(), {
      kind: 'writeNote',
      note: 'a'.repeat(3000),
    });
    expect(after.note).toHaveLength(2000);
  });

  it('keeps its name when the new one is empty', () => {
    const after = reduceSession(buildRunningSession(), { kind: 'rename', name: '   ' });
    expect(after.name).toBe('Upper A');
  });

  it('records a sign to stop once', () => {
    const report = { kind: 'reportStopSign', sign: 'sharp_pain' } as const;
    const twice = reduceSession(reduceSession(buildRunningSession(), report), report);
    expect(twice.stopSigns).toEqual(['sharp_pain']);
  });
});
