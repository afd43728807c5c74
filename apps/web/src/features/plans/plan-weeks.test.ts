import type { Plan, PlanExercise } from '@vigor/contract';
import { describe, expect, it } from 'vitest';
import {
  clampWeek,
  groupSupersets,
  listVolumes,
  listWeeks,
  setsInWeek,
  sortDays,
} from './plan-weeks.ts';

const exercise: PlanExercise = {
  exerciseId: 'goblet_squat',
  name: 'Goblet squat',
  role: 'main',
  sets: 2,
  setsByWeek: [2, 3, 4, 2],
  repsMin: 8,
  repsMax: 12,
  rir: 2,
  rpe: 8,
  restSeconds: 90,
  rampSets: 1,
  sides: 1,
  why: { code: 'PATTERN_GAP', text: 'It fills the squat.' },
};

const plan: Plan = {
  kind: 'plan',
  id: '0199b8a2-5d8e-7c41-9b1e-3c3f5a0c9d11',
  name: 'Muscle',
  goal: 'hypertrophy',
  level: 'beginner',
  source: 'engine',
  weeks: 4,
  weekKinds: ['build', 'build', 'build', 'deload'],
  currentWeek: 6,
  splitName: 'Full body',
  days: [],
  outsideCardio: [],
  muscleVolumes: [
    {
      group: 'quads',
      minSets: 8,
      targetSets: 10,
      maxSets: 12,
      plannedSetsByWeek: [6, 8, 13, 5],
      isBelowMin: false,
    },
  ],
  explanation: [],
  warnings: [],
  status: 'active',
  safety: { status: 'fits', reasons: [] },
  version: 1,
  createdAt: '2026-03-02T10:00:00.000Z',
};

describe('weeks of a plan', () => {
  it.each([
    [0, 1],
    [1, 1],
    [3, 3],
    [9, 4],
  ])('opens week %i of 4 as week %i', (week, shown) => {
    expect(clampWeek(week, 4)).toBe(shown);
  });

  it('marks the current week, which stays the last one when the plan is over, and the easy week', () => {
    expect(listWeeks(plan).map(({ isCurrent, isDeload }) => [isCurrent, isDeload])).toEqual([
      [false, false],
      [false, false],
      [false, false],
      [true, true],
    ]);
  });

  it('reads the sets of a week, and of the last one after it', () => {
    expect([1, 2, 3, 4, 7].map((week) => setsInWeek(exercise, week))).toEqual([2, 3, 4, 2, 2]);
  });

  it.each([
    [1, 'below'],
    [2, 'inBand'],
    [3, 'above'],
  ])('says how the sets of week %i stand to the band: %s', (week, status) => {
    expect(listVolumes(plan, week)[0]?.status).toBe(status);
  });
});

describe('a day of a plan', () => {
  it('stands in the order of the week, without a weekday last', () => {
    const day = { name: '', kind: 'strength' as const, isHard: true, warmup: [], cooldown: [] };
    const days: Plan['days'] = [
      { ...day, id: 'any', exercises: [], estimatedSeconds: 0 },
      { ...day, id: 'thursday', weekday: 4, exercises: [], estimatedSeconds: 0 },
      { ...day, id: 'monday', weekday: 1, exercises: [], estimatedSeconds: 0 },
    ];
    expect(sortDays(days).map(({ id }) => id)).toEqual(['monday', 'thursday', 'any']);
  });

  it('keeps a superset together and everything else apart', () => {
    const [a, b, c, d] = [
      exercise,
      { ...exercise, exerciseId: 'row', supersetGroup: 'A' },
      { ...exercise, exerciseId: 'press', supersetGroup: 'A' },
      { ...exercise, exerciseId: 'curl', supersetGroup: 'B' },
    ];
    expect(groupSupersets([a, b, c, d])).toEqual([[a], [b, c], [d]]);
  });
});
