import { deriveConstraints, type Exposure, getExercise, type PlanInput } from '@vigor/training';
import { expect, test } from 'vitest';
import type { TargetFrame, TargetItem } from './sessions.target-frame.ts';
import { targetFor, usualPrescription } from './sessions.targets.ts';

const member: PlanInput = {
  goal: 'hypertrophy',
  level: 'intermediate',
  daysPerWeek: 3,
  minutesPerSession: 60,
  equipment: ['barbell', 'rack', 'plates', 'pullup_bar'],
  injuries: [],
  screening: {},
  ageYears: 30,
  likes: [],
  dislikes: [],
};

const plan: NonNullable<TargetFrame['plan']> = {
  goal: 'hypertrophy',
  level: 'intermediate',
  weeks: 3,
  weekKinds: ['build', 'build', 'deload'],
  currentWeek: 2,
};

const frame: TargetFrame = {
  member,
  constraints: deriveConstraints(member),
  unit: 'kg',
  increments: {},
  plan,
  today: '2026-11-18',
  day: '2026-11-20',
  lastTrainedOn: '2026-11-18',
};

const squat: TargetItem = {
  exerciseId: 'back_squat',
  role: 'main',
  sets: 3,
  setsByWeek: [3, 4, 2],
  repsMin: 6,
  repsMax: 8,
  rir: 2,
};

function exposure(day: string, count: number, set: Partial<Exposure['sets'][number]>): Exposure {
  const done = {
    exerciseId: 'back_squat',
    kind: 'working' as const,
    reps: 8,
    weightKg: 100,
    ...set,
  };
  return { day, sets: Array.from({ length: count }, () => done) };
}

test('all sets at the top of the range: more load, though this week has a set more', () => {
  const target = targetFor(squat, [exposure('2026-11-11', 3, { rpe: 8 })], frame);
  expect(target).toMatchObject({ loadKg: 102.5, repsMin: 6, code: 'PROGRESS_LOAD' });
});

test('counts with the member’s own smallest plates', () => {
  const own = { ...frame, increments: { barbellPlatesKg: [20, 10, 0.5] } };
  expect(targetFor(squat, [exposure('2026-11-11', 3, { rpe: 8 })], own)?.loadKg).toBe(101);
});

test('in a lighter week the plan’s sets, 90 % of the load and more in reserve', () => {
  const nextWeek = { ...frame, day: '2026-11-24', lastTrainedOn: '2026-11-20' };
  expect(targetFor(squat, [exposure('2026-11-18', 4, { rpe: 8 })], nextWeek)).toEqual({
    exerciseId: 'back_squat',
    loadKg: 90,
    repsMin: 6,
    repsMax: 8,
    code: 'DELOAD_SCHEDULED',
    text: 'A lighter week: 90 kg, 2 sets with at least 4 in reserve.',
  });
});

test('what was done in a lighter week is not what the next step is counted from', () => {
  const rebuilding: typeof plan = {
    ...plan,
    weeks: 4,
    weekKinds: ['build', 'build', 'deload', 'build'],
    currentWeek: 3,
  };
  const history = [
    exposure('2026-11-11', 4, { rpe: 8 }),
    exposure('2026-11-17', 2, { reps: 6, weightKg: 90, rpe: 6 }),
  ];
  const target = targetFor(squat, history, { ...frame, plan: rebuilding, day: '2026-11-24' });
  expect(target).toMatchObject({ loadKg: 102.5, code: 'PROGRESS_LOAD' });
});

test.each([
  [7, 'PROGRESS_LOAD', 102.5],
  [10, 'RETURN_BREAK', 95],
  [30, 'RETURN_BREAK', 80],
  [120, 'RETURN_BREAK', undefined],
])('%i days after the last session it is %s with %s kg', (gapDays, code, loadKg) => {
  const lastTrainedOn = new Date(Date.parse('2026-11-20') - gapDays * 86_400_000)
    .toISOString()
    .slice(0, 10);
  const target = targetFor(squat, [exposure(lastTrainedOn, 4, { rpe: 8 })], {
    ...frame,
    lastTrainedOn,
  });
  expect([target?.code, target?.loadKg]).toEqual([code, loadKg]);
});

test('never points to a harder exercise that the member may not do', () => {
  const pushUp: TargetItem = { ...squat, exerciseId: 'push_up', role: 'accessory', repsMax: 12 };
  const history = [
    exposure('2026-11-13', 4, { exerciseId: 'push_up', reps: 12, weightKg: undefined }),
  ];
  const free = targetFor(pushUp, history, frame);
  expect(free?.text).toMatch(/you are ready for/);
  const disliking = { ...member, dislikes: getExercise('push_up').progressions };
  const told = targetFor(pushUp, history, { ...frame, member: disliking });
  expect(told?.text).toBe('4 × 12 done: aim for 13 in each set next time.');
});

test('has no target without a history', () => {
  expect(targetFor(squat, [], frame)).toBeUndefined();
});

test('an exercise outside the plan is asked for as it was done, in its own range', () => {
  const plank = getExercise('plank');
  const done = [exposure('2026-11-11', 2, { exerciseId: 'plank', durationSeconds: 30 })];
  expect(usualPrescription(plank, done)).toEqual({
    exerciseId: 'plank',
    role: 'accessory',
    sets: 2,
    repsMin: 1,
    repsMax: 1,
    holdSeconds: plank.repRange[0],
    rir: 2,
  });
});
