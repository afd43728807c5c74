import type { PersonalRecord, Plan, SessionSummary } from '@vigor/contract';
import { addDays, mondayOf } from '@vigor/training';
import type { MemberFacts } from '../../facts/facts.service.ts';
import type { DailyCode } from './motivation.daily-codes.ts';

export const wednesday = '2026-11-18';

type OwnFacts = Partial<Omit<MemberFacts, 'profile' | 'progress'>> & {
  profile?: Partial<MemberFacts['profile']>;
  progress?: Partial<MemberFacts['progress']>;
};

/** A member in the middle of a plan, with nothing to tell today. */
export function factsOf({ profile, progress, ...own }: OwnFacts = {}): MemberFacts {
  return {
    today: wednesday,
    planInput: {
      goal: 'hypertrophy',
      level: 'intermediate',
      daysPerWeek: 3,
      minutesPerSession: 45,
      equipment: [],
      injuries: [],
      screening: {},
      ageYears: 30,
      likes: [],
      dislikes: [],
    },
    plan: planOf(),
    next: undefined,
    week: weekOf(wednesday, [], []),
    planCheck: { status: 'fits', reasons: [] },
    sessions: [summaryOf('2026-11-14'), summaryOf('2026-11-12')],
    daysSinceLastSession: 4,
    ...own,
    profile: {
      units: 'metric',
      locale: 'en',
      goals: ['hypertrophy'],
      equipment: [],
      daysPerWeek: 3,
      minutesPerSession: 45,
      coachStyle: 'calm',
      onboardingComplete: true,
      level: 'intermediate',
      ageBand: '30–39',
      conditions: [],
      screeningStatus: 'ok',
      isSensitive: false,
      ...profile,
    },
    progress: {
      from: addDays(wednesday, -84),
      to: wednesday,
      lifts: [],
      weeks: [],
      muscles: [],
      records: [],
      milestones: [],
      streak: {
        weeks: 4,
        bestWeeks: 6,
        freezes: 1,
        hitInLastEightWeeks: 5,
        thisWeek: { done: 0, required: 2 },
      },
      adherence: { done: 20, planned: 24, ratio: 20 / 24 },
      totals: { sessions: 20, tonnageKg: 60_000, minutes: 900 },
      measurements: [],
      ...progress,
    },
  };
}

export function planOf(own: Partial<Plan> = {}): Plan {
  return {
    kind: 'plan',
    id: '0190a000-0000-7000-8000-000000000001',
    name: 'Muscle',
    goal: 'hypertrophy',
    level: 'intermediate',
    source: 'engine',
    weeks: 4,
    weekKinds: ['build', 'build', 'build', 'deload'],
    currentWeek: 2,
    splitName: 'Full body',
    days: [],
    outsideCardio: [],
    muscleVolumes: [],
    explanation: [],
    warnings: [],
    status: 'active',
    safety: { status: 'fits', reasons: [] },
    version: 1,
    createdAt: '2026-11-09T09:00:00.000Z',
    ...own,
  };
}

export function nextOn(
  day: string,
  own: { name?: string; estimatedSeconds?: number; today?: string } = {},
): NonNullable<MemberFacts['next']> {
  const { name = 'Full body A', estimatedSeconds = 2520, today = wednesday } = own;
  return {
    day,
    isToday: day === today,
    planDay: {
      id: '0190a000-0000-7000-8000-000000000002',
      name,
      kind: 'strength',
      isHard: true,
      warmup: [],
      exercises: [],
      cooldown: [],
      estimatedSeconds,
    },
  };
}

export function summaryOf(day: string, own: Partial<SessionSummary> = {}): SessionSummary {
  return {
    kind: 'session',
    id: '0190a000-0000-7000-8000-000000000003',
    name: 'Full body A',
    day,
    startedAt: `${day}T18:00:00.000Z`,
    durationSeconds: 2700,
    hardSets: 15,
    tonnageKg: 4200,
    exerciseNames: ['Bench press'],
    recordCount: 0,
    ...own,
  };
}

export function weekOf(
  today: string,
  planned: readonly number[],
  done: readonly number[],
): MemberFacts['week'] {
  return Array.from({ length: 7 }, (_, index) => ({
    day: addDays(mondayOf(today), index),
    planned: planned.includes(index + 1) ? { planDayId: 'day', name: 'Full body A' } : undefined,
    done: done.includes(index + 1) ? { sessionId: 'session', name: 'Full body A' } : undefined,
  }));
}

const record: PersonalRecord = {
  exerciseId: 'barbell_bench_press',
  exerciseName: 'Barbell bench press',
  kind: 'max_weight',
  value: 82.5,
  previousValue: 80,
  day: wednesday,
  isCelebrated: true,
  text: '82.5 kg, the heaviest yet by 2.5 kg.',
};

const steadyLift = {
  exerciseId: 'barbell_bench_press',
  name: 'Barbell bench press',
  points: ['2026-10-20', '2026-11-03', '2026-11-17'].map((day) => ({
    day,
    e1rmKg: 100,
    smoothedKg: 100,
    confidence: 'high' as const,
  })),
  latestE1rmKg: 100,
  changeKg: 0,
  trend: 'steady' as const,
  summary: 'Steady at 100 kg for 4 weeks',
};

const fourWeeks = ['2026-10-26', '2026-11-02', '2026-11-09', '2026-11-16'].map((weekStart) => ({
  weekStart,
  sessions: 2,
  planned: 3,
  hardSets: 30,
  tonnageKg: 8000,
  minutes: 90,
  setsByMuscle: {},
}));

const streak = factsOf().progress.streak;

/** For each reason the facts that lead to it. */
export const factsByCode: Record<DailyCode, OwnFacts> = {
  stopped: { profile: { screeningStatus: 'stop_clearance' } },
  welcome: { plan: undefined, sessions: [], daysSinceLastSession: undefined },
  first_session: { sessions: [], daysSinceLastSession: undefined, next: nextOn(wednesday) },
  back: {
    sessions: [summaryOf('2026-11-17'), summaryOf('2026-11-04')],
    daysSinceLastSession: 1,
  },
  record: { progress: { records: [record] } },
  session_count: {
    progress: {
      milestones: [{ code: 'sessions_25', title: '25 sessions', text: '', day: wednesday }],
    },
  },
  week_complete: {
    sessions: [summaryOf('2026-11-17'), summaryOf('2026-11-16')],
    daysSinceLastSession: 1,
    progress: { streak: { ...streak, thisWeek: { done: 2, required: 2 } } },
  },
  done_today: {
    sessions: [summaryOf(wednesday), summaryOf('2026-11-16')],
    daysSinceLastSession: 0,
  },
  return_plan: { daysSinceLastSession: 30, sessions: [summaryOf('2026-10-19')] },
  fresh_start: { daysSinceLastSession: 9, sessions: [summaryOf('2026-11-09')] },
  short_version: { week: weekOf(wednesday, [1, 4], []), next: nextOn(wednesday) },
  plateau: { progress: { lifts: [steadyLift] } },
  deload_week: { plan: planOf({ currentWeek: 4 }), next: nextOn(wednesday) },
  completes_week: {
    next: nextOn(wednesday),
    progress: { streak: { ...streak, thisWeek: { done: 1, required: 2 } } },
  },
  new_month: {
    today: '2026-12-01',
    progress: { weeks: fourWeeks },
    sessions: [summaryOf('2026-11-29'), summaryOf('2026-11-27')],
    daysSinceLastSession: 2,
    week: [],
  },
  new_week: {
    today: '2026-11-16',
    week: weekOf('2026-11-16', [1, 3, 5], []),
    next: nextOn('2026-11-16', { today: '2026-11-16' }),
    daysSinceLastSession: 2,
  },
  plan_day: { week: weekOf(wednesday, [3, 5], []), next: nextOn(wednesday) },
  gentle_training: { profile: { isSensitive: true }, next: nextOn(wednesday) },
  rest_day: { week: weekOf(wednesday, [2, 4], [2]), next: nextOn('2026-11-19') },
  gentle_rest: { profile: { isSensitive: true }, next: nextOn('2026-11-19') },
  free_day: { plan: undefined, progress: { weeks: fourWeeks } },
};
