import type { Plan, Profile, Session, SessionUser } from '@vigor/contract';

const memberId = '0199b8a2-5d8e-7c41-9b1e-3c3f5a0c9d11';

export function makeUser(change: Partial<SessionUser> = {}): SessionUser {
  return {
    id: memberId,
    email: 'ada@example.com',
    username: 'ada',
    role: 'member',
    tier: 'FREE',
    emailVerified: true,
    onboardingComplete: true,
    ...change,
  };
}

export function makeSession(user: Partial<SessionUser> = {}, accessToken = 'token-1'): Session {
  return { accessToken, tokenType: 'Bearer', expiresIn: 600, user: makeUser(user) };
}

export function makeProfile(change: Partial<Profile> = {}): Profile {
  return {
    id: memberId,
    email: 'ada@example.com',
    username: 'ada',
    displayName: 'Ada',
    birthDate: '1994-05-12',
    sex: 'female',
    heightCm: 171,
    weightKg: 66.5,
    units: 'metric',
    timeZone: 'Europe/Berlin',
    locale: 'en',
    fitnessLevel: 'beginner',
    goals: ['hypertrophy'],
    equipment: ['bodyweight', 'dumbbell'],
    increments: {},
    injuries: [],
    screening: {
      answers: {},
      status: 'ok',
      isSensitive: false,
      answeredAt: '2026-11-01T08:00:00.000Z',
    },
    daysPerWeek: 3,
    minutesPerSession: 45,
    availableWeekdays: [],
    likes: [],
    dislikes: [],
    noiseOrSpaceLimited: false,
    cardioPreference: [],
    coachStyle: 'calm',
    onboardingStep: 'done',
    onboardingComplete: true,
    tier: 'FREE',
    planCheck: { status: 'fits', reasons: [] },
    version: 1,
    ...change,
  };
}

export function makePlan(change: Partial<Plan> = {}): Plan {
  return {
    kind: 'plan',
    id: '0199b8a2-5d8e-7c41-9b1e-3c3f5a0c9d99',
    name: 'Build muscle, 3 days',
    goal: 'hypertrophy',
    level: 'beginner',
    source: 'engine',
    weeks: 4,
    weekKinds: ['build', 'build', 'build', 'deload'],
    currentWeek: 1,
    splitName: 'Full body, three times',
    days: [],
    outsideCardio: [],
    muscleVolumes: [],
    explanation: [{ code: 'SPLIT_BY_DAYS', text: 'Three days a week fit a full-body split.' }],
    warnings: [],
    status: 'active',
    safety: { status: 'fits', reasons: [] },
    version: 1,
    createdAt: '2026-11-21T10:00:00.000Z',
    ...change,
  };
}
