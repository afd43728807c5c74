import { describe, expect, it } from 'vitest';
import {
  buildRunningExercise,
  buildRunningSession,
  buildSet,
} from '../testing/session-builders.ts';
import { adjustRest, chooseRestSeconds, startRest, viewRest } from './rest-timer.ts';

const START_MS = 1_000_000;
const DONE = '2026-03-02T17:05:00.000Z';

describe('rest timer', () => {
  it.each([
    [0, 90],
    [1, 90],
    [1000, 89],
    [89_001, 1],
    [89_999, 1],
  ])('after %i ms shows %i s', (elapsedMs, remainingSeconds) => {
    const view = viewRest(startRest(90, START_MS), START_MS + elapsedMs);
    expect(view).toMatchObject({ kind: 'running', remainingSeconds });
  });

  it('says how long ago it was over, and goes away in the end', () => {
    const rest = startRest(90, START_MS);
    expect(viewRest(rest, START_MS + 90_000)).toEqual({ kind: 'over', sinceSeconds: 0 });
    expect(viewRest(rest, START_MS + 100_000)).toEqual({ kind: 'over', sinceSeconds: 10 });
    expect(viewRest(rest, START_MS + 3_600_000)).toBeUndefined();
  });

  it('counts on while the page is asleep, because it keeps the end and not the rest', () => {
    const stored = JSON.parse(JSON.stringify(startRest(120, START_MS)));
    expect(viewRest(stored, START_MS + 100_000)).toMatchObject({ remainingSeconds: 20 });
  });

  it('grows and shrinks by 15 s', () => {
    const longer = adjustRest({ endsAtMs: START_MS + 60_000, totalSeconds: 90 }, 15, START_MS);
    expect(longer).toEqual({ endsAtMs: START_MS + 75_000, totalSeconds: 105 });
    const shorter = adjustRest({ endsAtMs: START_MS + 60_000, totalSeconds: 90 }, -15, START_MS);
    expect(shorter).toEqual({ endsAtMs: START_MS + 45_000, totalSeconds: 75 });
  });

  it('ends at once when less than the step is left', () => {
    expect(
      adjustRest({ endsAtMs: START_MS + 9000, totalSeconds: 90 }, -15, START_MS),
    ).toBeUndefined();
  });

  it('starts again from now when it was over already', () => {
    const again = adjustRest({ endsAtMs: START_MS - 30_000, totalSeconds: 90 }, 15, START_MS);
    expect(again?.endsAtMs).toBe(START_MS + 15_000);
  });

  it('does not start for no rest', () => {
    expect(startRest(0, START_MS)).toBeUndefined();
  });
});

describe('seconds of rest after a set', () => {
  it('is the exercise’s own between working sets', () => {
    const done = buildSet({ completedAt: DONE });
    const exercise = buildRunningExercise({ restSeconds: 150, sets: [done, buildSet()] });
    const session = buildRunningSession({ exercises: [exercise] });
    expect(chooseRestSeconds(session, exercise, done.id)).toBe(150);
  });

  it('is short after a warm-up set', () => {
    const done = buildSet({ kind: 'warmup', completedAt: DONE });
    const exercise = buildRunningExercise({ restSeconds: 150, sets: [done, buildSet()] });
    const session = buildRunningSession({ exercises: [exercise] });
    expect(chooseRestSeconds(session, exercise, done.id)).toBe(45);
  });

  it('is none before a drop set', () => {
    const done = buildSet({ completedAt: DONE });
    const exercise = buildRunningExercise({ sets: [done, buildSet({ kind: 'drop' })] });
    const session = buildRunningSession({ exercises: [exercise] });
    expect(chooseRestSeconds(session, exercise, done.id)).toBe(0);
  });

  it('is none after the last set of all', () => {
    const done = buildSet({ completedAt: DONE });
    const exercise = buildRunningExercise({ sets: [done] });
    const session = buildRunningSession({ exercises: [exercise] });
    expect(chooseRestSeconds(session, exercise, done.id)).toBe(0);
  });

  it('is once a round in a superset, and the longer one of its members', () => {
    const [a1, b1] = [buildSet({ completedAt: DONE }), buildSet()];
    const first = buildRunningExercise({
      supersetGroup: 'A',
      restSeconds: 60,
      sets: [a1, buildSet()],
    });
    const second = buildRunningExercise({
      supersetGroup: 'A',
      restSeconds: 90,
      sets: [b1, buildSet()],
    });
    const session = buildRunningSession({ exercises: [first, second] });
    expect(chooseRestSeconds(session, first, a1.id)).toBe(0);

    const doneSecond = { ...second, sets: [{ ...b1, completedAt: DONE }, buildSet()] };
    const after = { ...session, exercises: [first, doneSecond] };
    expect(chooseRestSeconds(after, doneSecond, b1.id)).toBe(90);
  });
});
