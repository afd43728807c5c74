import type { PlanDay } from '@vigor/contract';
import { expect, test } from 'vitest';
import { findNextPlanDay } from './sessions.schedule.ts';

const wednesday = '2026-11-18';
const sunday = '2026-11-22';

function planDay(id: string, weekday?: PlanDay['weekday']): PlanDay {
  return {
    id,
    name: id,
    kind: 'strength',
    weekday,
    isHard: true,
    warmup: [],
    exercises: [],
    cooldown: [],
    estimatedSeconds: 3600,
  };
}

const fixed = [planDay('monday', 1), planDay('wednesday', 3), planDay('friday', 5)];
const free = [planDay('first'), planDay('second')];

function next(
  days: PlanDay[],
  own: { today?: string; done?: string[]; isTodayDone?: boolean } = {},
): [id: string | undefined, day: string | undefined] {
  const { today = wednesday, done = [], isTodayDone = false } = own;
  const found = findNextPlanDay({ days, today, doneDayIds: new Set(done), isTodayDone });
  return [found?.planDay.id, found?.day];
}

test('on its weekday a session is next today', () => {
  expect(next(fixed)).toEqual(['wednesday', '2026-11-18']);
});

test('a session that was missed is not made up for', () => {
  expect(next(fixed, { today: '2026-11-17' })).toEqual(['wednesday', '2026-11-18']);
});

test('a session that was done early does not come again this week', () => {
  expect(next(fixed, { done: ['wednesday'] })).toEqual(['friday', '2026-11-20']);
});

test('after another session of the plan today, today is done', () => {
  const own = { done: ['monday'], isTodayDone: true };
  expect(next(fixed, own)).toEqual(['friday', '2026-11-20']);
});

test('after the last one of a week the first of next week follows', () => {
  expect(next(fixed, { today: sunday })).toEqual(['monday', '2026-11-23']);
  expect(next(fixed, { today: '2026-11-20', done: ['friday'], isTodayDone: true })).toEqual([
    'monday',
    '2026-11-23',
  ]);
});

test('days without a weekday come in order, on the next free day', () => {
  expect(next(free)).toEqual(['first', '2026-11-18']);
  expect(next(free, { done: ['first'], isTodayDone: true })).toEqual(['second', '2026-11-19']);
  expect(next(free, { done: ['first', 'second'] })).toEqual(['first', '2026-11-23']);
  expect(next(free, { today: sunday, done: ['first'], isTodayDone: true })).toEqual([
    'first',
    '2026-11-23',
  ]);
});

test('a plan without days has nothing next', () => {
  expect(next([])).toEqual([undefined, undefined]);
});
