import { describe, expect, it } from 'vitest';
import {
  buildRunningExercise,
  buildRunningSession,
  buildSet,
} from '../testing/session-builders.ts';
import { findNextSet, listBlocks } from './next-set.ts';
import type { RunningExercise, RunningSession } from './running-session.ts';

/** A session of exercises given by their open and ticked sets; the last ticked one has the latest time. */
function sessionOf(...exercises: RunningExercise[]): RunningSession {
  return buildRunningSession({ exercises });
}

function tick(session: RunningSession, setId: string, minute: number): RunningSession {
  const completedAt = `2026-03-02T17:${String(minute).padStart(2, '0')}:00.000Z`;
  const exercises = session.exercises.map((exercise) => ({
    ...exercise,
    sets: exercise.sets.map((set) => (set.id === setId ? { ...set, completedAt } : set)),
  }));
  return { ...session, exercises };
}

/** Ticks whatever is next until nothing is left; names the order of the exercises. */
function trainAll(session: RunningSession): string[] {
  const order: string[] = [];
  let now = session;
  for (let next = findNextSet(now); next; next = findNextSet(now)) {
    order.push(next.exercise.name);
    now = tick(now, next.set.id, order.length);
  }
  return order;
}

describe('the next set', () => {
  it('goes through the exercises one after the other', () => {
    const order = trainAll(
      sessionOf(buildRunningExercise({ name: 'A' }), buildRunningExercise({ name: 'B' })),
    );
    expect(order).toEqual(['A', 'A', 'B', 'B']);
  });

  it('alternates in a superset, and ends the longer one alone', () => {
    const a = buildRunningExercise({ name: 'A', supersetGroup: '1' });
    const b = buildRunningExercise({
      name: 'B',
      supersetGroup: '1',
      sets: [buildSet(), buildSet(), buildSet()],
    });
    expect(trainAll(sessionOf(a, b))).toEqual(['A', 'B', 'A', 'B', 'B']);
  });

  it('warms up before a superset begins', () => {
    const a = buildRunningExercise({ name: 'A', supersetGroup: '1', sets: [buildSet()] });
    const b = buildRunningExercise({
      name: 'B',
      supersetGroup: '1',
      sets: [buildSet({ kind: 'warmup' }), buildSet()],
    });
    expect(trainAll(sessionOf(a, b))).toEqual(['B', 'A', 'B']);
  });

  it('stays where the member went, and comes back for what was left out', () => {
    const [a, b] = [buildRunningExercise({ name: 'A' }), buildRunningExercise({ name: 'B' })];
    const session = tick(sessionOf(a, b), b.sets[0]?.id ?? '', 1);
    expect(trainAll(session)).toEqual(['B', 'A', 'A']);
  });

  it('counts warm-ups on their own', () => {
    const sets = [buildSet({ kind: 'warmup' }), buildSet(), buildSet()];
    const session = sessionOf(buildRunningExercise({ sets }));
    expect(findNextSet(session)).toMatchObject({ number: 1, of: 1 });
    const warm = tick(session, sets[0]?.id ?? '', 1);
    expect(findNextSet(warm)).toMatchObject({ number: 1, of: 2 });
  });

  it('is none when all are ticked, or there is nothing to do', () => {
    const set = buildSet();
    const session = sessionOf(buildRunningExercise({ sets: [set] }));
    expect(findNextSet(tick(session, set.id, 1))).toBeUndefined();
    expect(findNextSet(sessionOf())).toBeUndefined();
  });
});

describe('blocks', () => {
  it('join neighbours of one superset only', () => {
    const groups = ['1', '1', undefined, undefined, '1'];
    const exercises = groups.map((supersetGroup) => buildRunningExercise({ supersetGroup }));
    expect(listBlocks(exercises).map((block) => block.length)).toEqual([2, 1, 1, 1]);
  });
});
