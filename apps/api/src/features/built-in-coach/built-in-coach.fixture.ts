import type {
  LiftProgress,
  LoggedSession,
  PersonalRecord,
  Plan,
  PlanDay,
  PlanExercise,
  Progress,
  ProgressWeek,
  SessionSet,
} from '@vigor/contract';
import { addDays, getExercise, weekdayOf } from '@vigor/training';
import type { MemberFacts } from '../facts/facts.service.ts';

/** A Friday. */
const today = '2026-11-20';
const planId = '0190a000-0000-7000-8000-000000000001';

type Item = Pick<PlanExercise, 'exerciseId' | 'role' | 'sets' | 'repsMin' | 'repsMax'> &
  Partial<PlanExercise>;

function planned({ exerciseId, sets, ...own }: Item): PlanExercise {
  const exercise = getExercise(exerciseId);
  const rir = own.rir ?? 2;
  return {
    exerciseId,
    name: exercise.name,
    sets,
    setsByWeek: [sets - 1, sets, sets, Math.ceil(sets / 2)],
    rir,
    rpe: 10 - rir,
    restSeconds: 120,
    tempo: '2-0-1-0',
    rampSets: own.role === 'main' ? 2 : 0,
    sides: exercise.laterality === 'per_side' ? 2 : 1,
    why: { code: 'PATTERN_GAP', text: `Part of this week’s ${exercise.primary[0] ?? ''} work.` },
    ...own,
  };
}

function planDay(
  own: Pick<PlanDay, 'id' | 'name' | 'weekday'> & { items: Item[]; minutes: number },
): PlanDay {
  const { items, minutes, ...day } = own;
  return {
    ...day,
    kind: 'strength',
    isHard: true,
    warmup: [{ text: 'Walk or cycle easily.', seconds: 300 }],
    exercises: items.map(planned),
    cooldown: [{ text: 'Walk slowly and breathe out long.', seconds: 180 }],
    estimatedSeconds: minutes * 60,
  };
}

const upper = planDay({
  id: '0190a000-0000-7000-8000-0000000000d1',
  name: 'Upper body',
  weekday: 1,
  minutes: 54,
  items: [
    {
      exerciseId: 'barbell_bench_press',
      role: 'main',
      sets: 4,
      repsMin: 6,
      repsMax: 10,
      loadKg: 70,
      why: {
        code: 'LOAD_FROM_E1RM',
        text: '70 kg follows from your estimated best of 91 kg: 6–10 reps with 2 left in you.',
      },
    },
    { exerciseId: 'seated_cable_row', role: 'accessory', sets: 4, repsMin: 8, repsMax: 12 },
    { exerciseId: 'seated_db_press', role: 'accessory', sets: 3, repsMin: 8, repsMax: 12 },
    { exerciseId: 'lat_pulldown', role: 'accessory', sets: 3, repsMin: 8, repsMax: 12 },
    {
      exerciseId: 'db_curl',
      role: 'isolation',
      sets: 3,
      repsMin: 10,
      repsMax: 15,
      restSeconds: 75,
      supersetGroup: 'a',
    },
    {
      exerciseId: 'cable_pushdown',
      role: 'isolation',
      sets: 3,
      repsMin: 10,
      repsMax: 15,
      restSeconds: 75,
      supersetGroup: 'a',
    },
  ],
});

const lower = planDay({
  id: '0190a000-0000-7000-8000-0000000000d2',
  name: 'Lower body',
  weekday: 3,
  minutes: 52,
  items: [
    {
      exerciseId: 'back_squat',
      role: 'main',
      sets: 4,
      repsMin: 6,
      repsMax: 10,
      loadKg: 90,
      why: {
        code: 'ORDER_PRIORITY',
        text: 'First, while you are fresh, because the squat leads today: 7 of your 12 weekly quad sets come from it (target 14).',
      },
    },
    { exerciseId: 'barbell_rdl', role: 'accessory', sets: 3, repsMin: 8, repsMax: 12, loadKg: 80 },
    { exerciseId: 'bulgarian_split_squat', role: 'accessory', sets: 3, repsMin: 8, repsMax: 12 },
    { exerciseId: 'lying_leg_curl', role: 'isolation', sets: 3, repsMin: 10, repsMax: 15 },
    {
      exerciseId: 'plank',
      role: 'core',
      sets: 3,
      repsMin: 1,
      repsMax: 1,
      holdSeconds: 40,
      restSeconds: 45,
    },
  ],
});

const full = planDay({
  id: '0190a000-0000-7000-8000-0000000000d3',
  name: 'Full body',
  weekday: 5,
  minutes: 55,
  items: [
    {
      exerciseId: 'barbell_bench_press',
      role: 'main',
      sets: 4,
      repsMin: 6,
      repsMax: 10,
      loadKg: 70,
      why: {
        code: 'LOAD_FROM_E1RM',
        text: '70 kg follows from your estimated best of 91 kg: 6–10 reps with 2 left in you.',
      },
    },
    {
      exerciseId: 'back_squat',
      role: 'main',
      sets: 3,
      repsMin: 6,
      repsMax: 10,
      loadKg: 90,
      why: {
        code: 'ORDER_PRIORITY',
        text: 'First, while you are fresh, because the squat leads today: 7 of your 12 weekly quad sets come from it (target 14).',
      },
    },
    { exerciseId: 'one_arm_db_row', role: 'accessory', sets: 3, repsMin: 8, repsMax: 12 },
    { exerciseId: 'hip_thrust', role: 'accessory', sets: 3, repsMin: 8, repsMax: 12 },
    { exerciseId: 'db_lateral_raise', role: 'isolation', sets: 3, repsMin: 12, repsMax: 15 },
  ],
});

const plan: Plan = {
  kind: 'plan',
  id: planId,
  name: 'Muscle in three days',
  goal: 'hypertrophy',
  level: 'intermediate',
  source: 'engine',
  weeks: 4,
  weekKinds: ['build', 'build', 'build', 'deload'],
  currentWeek: 3,
  splitName: 'Upper / Lower / Full',
  days: [upper, lower, full],
  outsideCardio: [],
  muscleVolumes: [],
  explanation: [
    {
      code: 'SPLIT_BY_DAYS',
      text: 'Three days at your level work best as upper, lower and full body.',
    },
    { code: 'FREQ_2X', text: 'Every major muscle is trained on two days a week.' },
    {
      code: 'VOLUME_TARGET',
      text: 'Chest gets 12 hard sets a week and back 14, inside the range for growth.',
    },
    { code: 'TIME_TRIM', text: 'Curls and pushdowns are paired to stay within 60 minutes.' },
    { code: 'DELOAD_SCHEDULED', text: 'Week 4 is an easy week with about half the sets.' },
  ],
  warnings: [],
  status: 'active',
  safety: { status: 'fits', reasons: [] },
  version: 3,
  createdAt: '2026-11-02T08:00:00.000Z',
};

let setNumber = 0;

function sets(exerciseId: string, reps: number[], own: Partial<SessionSet> = {}): SessionSet[] {
  return reps.map((count) => {
    setNumber += 1;
    return {
      id: `0190a000-0000-7000-8000-${String(setNumber).padStart(12, '0')}`,
      exerciseId,
      kind: 'working',
      reps: count,
      rpe: 8,
      completedAt: '2026-11-18T18:10:00.000Z',
      ...own,
    };
  });
}

const lastSession: Omit<LoggedSession, 'note'> = {
  kind: 'session',
  id: '0190a000-0000-7000-8000-0000000000a1',
  planId,
  planDayId: lower.id,
  name: 'Lower body',
  day: '2026-11-18',
  startedAt: '2026-11-18T18:00:00.000Z',
  durationSeconds: 3_060,
  sessionRpe: 7.5,
  version: 1,
  sets: [
    ...sets('back_squat', [5], { kind: 'warmup', weightKg: 60, rpe: undefined }),
    ...sets('back_squat', [10, 10, 10, 10], { weightKg: 90 }),
    ...sets('barbell_rdl', [12, 11, 10], { weightKg: 80 }),
    ...sets('bulgarian_split_squat', [10, 10, 9], { weightKg: 16 }),
    ...sets('lying_leg_curl', [13, 12, 12], { weightKg: 35 }),
    ...sets('plank', [1, 1, 1], { reps: undefined, durationSeconds: 40 }),
  ],
};

function lift(
  exerciseId: string,
  e1rmKg: readonly number[],
  own: Pick<LiftProgress, 'trend' | 'summary'>,
): LiftProgress {
  const points = e1rmKg.map((kg, index) => ({
    day: addDays('2026-11-16', -7 * (e1rmKg.length - 1 - index)),
    e1rmKg: kg,
    smoothedKg: kg,
    confidence: 'medium' as const,
  }));
  return {
    exerciseId,
    name: getExercise(exerciseId).name,
    points,
    latestE1rmKg: e1rmKg.at(-1) ?? null,
    changeKg: (e1rmKg.at(-1) ?? 0) - (e1rmKg[0] ?? 0),
    ...own,
  };
}

const records: PersonalRecord[] = [
  {
    exerciseId: 'back_squat',
    exerciseName: 'Barbell back squat',
    kind: 'reps_at_weight',
    value: 10,
    previousValue: 8,
    weightKg: 90,
    day: '2026-11-18',
    isCelebrated: true,
    text: '10 reps at 90 kg, 2 more than before.',
  },
  {
    exerciseId: 'barbell_bench_press',
    exerciseName: 'Barbell bench press',
    kind: 'max_weight',
    value: 72.5,
    previousValue: 70,
    day: '2026-11-09',
    isCelebrated: true,
    text: '72.5 kg, the heaviest yet by 2.5 kg.',
  },
  {
    exerciseId: 'barbell_bench_press',
    exerciseName: 'Barbell bench press',
    kind: 'e1rm',
    value: 91.2,
    previousValue: 89.7,
    day: '2026-11-09',
    isCelebrated: false,
    text: 'Estimated 1RM 91.2 kg, up 1.5 kg.',
  },
  {
    exerciseId: 'lat_pulldown',
    exerciseName: 'Lat pulldown',
    kind: 'max_weight',
    value: 60,
    previousValue: 55,
    day: '2026-11-02',
    isCelebrated: true,
    text: '60 kg, the heaviest yet by 5 kg.',
  },
];

function week(weekStart: string, sessions: number): ProgressWeek {
  return {
    weekStart,
    sessions,
    planned: 3,
    hardSets: sessions * 16,
    tonnageKg: sessions * 5_200,
    minutes: sessions * 52,
    setsByMuscle: { chest: sessions * 4, back: sessions * 4, quads: sessions * 4 },
  };
}

const progress: Progress = {
  from: '2026-08-28',
  to: today,
  lifts: [
    lift('barbell_bench_press', [86.1, 87.2, 88.0, 89.7, 90.1, 91.2, 91], {
      trend: 'rising',
      summary: '+4.9 kg in 6 weeks',
    }),
    lift('back_squat', [108.2, 110.5, 112.4, 115.3, 116.9, 118.5, 122.4], {
      trend: 'rising',
      summary: '+14.2 kg in 6 weeks',
    }),
    lift('barbell_rdl', [104, 104.5, 103.8, 104.2, 104.1, 104, 104.3], {
      trend: 'steady',
      summary: 'Steady at 104.3 kg for 6 weeks',
    }),
    lift('one_arm_db_row', [38, 38.5, 39.2, 40.1, 40], {
      trend: 'steady',
      summary: '+2 kg in 4 weeks',
    }),
    lift('hip_thrust', [128, 131, 134, 138], {
      trend: 'not_enough_data',
      summary: '+10 kg in 3 weeks',
    }),
    lift('db_lateral_raise', [13.5, 14], {
      trend: 'not_enough_data',
      summary: '+0.5 kg in 1 week',
    }),
    lift('lat_pulldown', [76, 79], { trend: 'not_enough_data', summary: '+3 kg in 1 week' }),
  ],
  weeks: [
    ...[3, 3, 2, 3, 0, 2, 3, 3, 3, 2].map((sessions, index) =>
      week(addDays('2026-09-07', 7 * index), sessions),
    ),
    week('2026-11-16', 2),
  ],
  muscles: [
    { group: 'chest', setsPerWeek: 11, targetMin: 10, targetMax: 18 },
    { group: 'back', setsPerWeek: 13.5, targetMin: 10, targetMax: 18 },
    { group: 'quads', setsPerWeek: 13, targetMin: 10, targetMax: 18 },
    { group: 'hamstrings', setsPerWeek: 8.5, targetMin: 10, targetMax: 18 },
    { group: 'glutes', setsPerWeek: 12, targetMin: 10, targetMax: 18 },
    { group: 'shoulders', setsPerWeek: 9, targetMin: 7.5, targetMax: 13.5 },
    { group: 'biceps', setsPerWeek: 8, targetMin: 7.5, targetMax: 13.5 },
    { group: 'triceps', setsPerWeek: 9.5, targetMin: 7.5, targetMax: 13.5 },
    { group: 'calves', setsPerWeek: 0, targetMin: 6, targetMax: 11 },
    { group: 'core', setsPerWeek: 6, targetMin: 6, targetMax: 11 },
  ],
  records,
  milestones: [],
  streak: {
    weeks: 5,
    bestWeeks: 9,
    freezes: 1,
    hitInLastEightWeeks: 7,
    thisWeek: { done: 2, required: 2 },
  },
  adherence: { done: 26, planned: 31, ratio: 26 / 31 },
  totals: { sessions: 26, tonnageKg: 135_200, minutes: 1_352 },
  measurements: [],
};

const sessionDays = ['2026-11-18', '2026-11-16', '2026-11-13', '2026-11-11', '2026-11-09'];

/** Sam, as the coach knows members: an intermediate lifter on a Friday with a session planned. */
export const intermediateFacts: MemberFacts = {
  today,
  profile: {
    units: 'metric',
    locale: 'en',
    goals: ['hypertrophy', 'strength'],
    equipment: [],
    daysPerWeek: 3,
    minutesPerSession: 60,
    coachStyle: 'calm',
    onboardingComplete: true,
    level: 'intermediate',
    ageBand: '30–39',
    conditions: [],
    screeningStatus: 'ok',
    isSensitive: false,
  },
  planInput: {
    goal: 'hypertrophy',
    secondaryGoal: 'strength',
    level: 'intermediate',
    daysPerWeek: 3,
    minutesPerSession: 60,
    equipment: [
      'mat',
      'wall',
      'chair',
      'band',
      'dumbbell',
      'adjustable_bench',
      'barbell',
      'rack',
      'plates',
      'pullup_bar',
      'cable',
      'machine_pulldown',
      'machine_leg_curl',
      'leg_press',
    ],
    injuries: [],
    screening: {},
    ageYears: 34,
    likes: [],
    dislikes: [],
    seed: 7,
  },
  plan,
  next: { day: today, isToday: true, planDay: full },
  week: Array.from({ length: 7 }, (_, index) => {
    const day = addDays('2026-11-16', index);
    const dayPlan = plan.days.find(({ weekday }) => weekday === weekdayOf(day));
    const isDone = index === 0 || index === 2;
    return {
      day,
      planned: dayPlan && { planDayId: dayPlan.id, name: dayPlan.name },
      done: isDone && dayPlan ? { sessionId: lastSession.id, name: dayPlan.name } : undefined,
    };
  }),
  planCheck: { status: 'fits', reasons: [] },
  sessions: sessionDays.map((day, index) => {
    const dayPlan = [lower, upper, full][index % 3] ?? lower;
    return {
      kind: 'session',
      id: `0190a000-0000-7000-8000-00000000000${index + 1}`,
      planId,
      name: dayPlan.name,
      day,
      startedAt: `${day}T18:00:00.000Z`,
      durationSeconds: 3_060,
      sessionRpe: 7.5,
      hardSets: 16,
      tonnageKg: 8_450,
      exerciseNames: dayPlan.exercises.map(({ name }) => name),
      recordCount: index === 0 ? 1 : 0,
    };
  }),
  lastSession,
  daysSinceLastSession: 2,
  progress,
};
