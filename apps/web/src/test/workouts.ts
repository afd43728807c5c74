import type {
  LoggedAnswer,
  LogSessionBody,
  Plan,
  PlanDay,
  PlanExercise,
  Progress,
  Streak,
  Today,
} from '@vigor/contract';
import { makePlan } from './members.ts';

export const planId = '0199b8a2-5d8e-7c41-9b1e-3c3f5a0c9d99';
export const dayId = '0199b8a2-5d8e-7c41-9b1e-3c3f5a0c9d55';
const otherDayId = '0199b8a2-5d8e-7c41-9b1e-3c3f5a0c9d56';

export function makePlanExercise(change: Partial<PlanExercise> = {}): PlanExercise {
  return {
    exerciseId: 'barbell_bench_press',
    name: 'Barbell bench press',
    role: 'main',
    sets: 2,
    setsByWeek: [2, 3],
    repsMin: 6,
    repsMax: 10,
    rir: 2,
    rpe: 8,
    restSeconds: 120,
    loadKg: 60,
    rampSets: 2,
    sides: 1,
    why: { code: 'LOAD_FROM_E1RM', text: '60 kg follows from your best of 80 kg.' },
    ...change,
  };
}

export function makePlanDay(change: Partial<PlanDay> = {}): PlanDay {
  return {
    id: dayId,
    name: 'Upper A',
    kind: 'strength',
    weekday: 1,
    isHard: true,
    warmup: [{ text: 'March on the spot', seconds: 120 }],
    exercises: [makePlanExercise()],
    cooldown: [],
    estimatedSeconds: 2700,
    ...change,
  };
}

/** Two weeks of two days. */
export function makeWeekPlan(change: Partial<Plan> = {}): Plan {
  return makePlan({
    id: planId,
    weeks: 2,
    weekKinds: ['build', 'build'],
    days: [makePlanDay(), makePlanDay({ id: otherDayId, name: 'Lower A', weekday: 4 })],
    ...change,
  });
}

export function makeStreak(change: Partial<Streak> = {}): Streak {
  return {
    weeks: 3,
    bestWeeks: 5,
    freezes: 1,
    hitInLastEightWeeks: 6,
    thisWeek: { done: 1, required: 2 },
    ...change,
  };
}

const monday = '2026-11-16';

export function makeToday(change: Partial<Today> = {}): Today {
  return {
    day: monday,
    plan: { id: planId, name: 'Build muscle, 3 days', currentWeek: 1, weeks: 2 },
    next: { day: monday, isToday: true, planDay: makePlanDay() },
    doneToday: [],
    week: [16, 17, 18, 19, 20, 21, 22].map((date) => ({ day: `2026-11-${date}` })),
    streak: makeStreak(),
    lastRecords: [],
    planCheck: { status: 'fits', reasons: [] },
    ...change,
  };
}

/** What the server answers to a session that was sent. */
export function makeLoggedAnswer(
  body: LogSessionBody,
  change: Partial<LoggedAnswer> = {},
): LoggedAnswer {
  const { id = '', stopSigns: _signs, ...fields } = body;
  return {
    session: { kind: 'session', id, planId, day: monday, version: 1, ...fields },
    records: [],
    milestones: [],
    streak: makeStreak(),
    next: { targets: [] },
    ...change,
  };
}

export function makeProgress(change: Partial<Progress> = {}): Progress {
  return {
    from: '2026-08-31',
    to: '2026-11-23',
    lifts: [],
    weeks: [],
    muscles: [],
    records: [],
    milestones: [],
    streak: makeStreak(),
    adherence: { done: 0, planned: 0, ratio: null },
    totals: { sessions: 0, tonnageKg: 0, minutes: 0 },
    measurements: [],
    ...change,
  };
}
