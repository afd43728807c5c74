import { describe, expect, it } from 'vitest';
import { isOnboarded, toPlanInput, wholeYearsBetween } from './profiles.mapper.ts';
import type { ProfileRow } from './profiles.repository.ts';

const row: ProfileRow = {
  userId: '0199b8a2-5d8e-7c41-9b1e-3c3f5a0c9d11',
  email: 'ada@example.com',
  username: 'ada',
  tier: 'FREE',
  displayName: 'Ada',
  birthDate: '1994-05-12',
  sex: 'female',
  heightCm: 170,
  weightKg: null,
  units: 'metric',
  timeZone: 'UTC',
  locale: 'en',
  fitnessLevel: 'beginner',
  goals: ['strength', 'mobility'],
  equipment: ['dumbbell'],
  increments: {},
  injuries: [{ condition: 'wrist_pain', side: 'left', painNow: 2, note: 'since the ski trip' }],
  screeningAnswers: { heartDisease: 'yes', clearedOn: '2026-03-01' },
  screeningAnsweredAt: new Date('2026-03-02T08:00:00Z'),
  daysPerWeek: 3,
  minutesPerSession: 45,
  availableWeekdays: [],
  likes: ['plank'],
  dislikes: [],
  noiseOrSpaceLimited: true,
  cardioPreference: ['walk'],
  coachStyle: 'calm',
  onboardingStep: 'done',
  version: 1,
  updatedAt: new Date('2026-03-02T08:00:00Z'),
};
const today = '2026-11-18';

describe('whole years between two days', () => {
  it.each([
    ['2010-11-18', '2026-11-18', 16],
    ['2010-11-19', '2026-11-18', 15],
    ['2008-02-29', '2026-02-28', 17],
    ['2008-02-29', '2026-03-01', 18],
    ['1999-12-31', '2000-01-01', 0],
  ])('from %s to %s are %i', (from, to, years) => {
    expect(wholeYearsBetween(from, to)).toBe(years);
  });
});

describe('what the engine knows of a member', () => {
  it('is the profile, the first goal leading', () => {
    expect(toPlanInput(row, today)).toMatchObject({
      goal: 'strength',
      secondaryGoal: 'mobility',
      ageYears: 32,
      heightCm: 170,
      bodyMassKg: undefined,
      noiseOrSpaceLimited: true,
    });
  });

  it('has no name, no address, no birth date and no note', () => {
    const text = JSON.stringify(toPlanInput(row, today));
    for (const own of ['Ada', 'ada@example.com', '1994-05-12', 'ski trip', row.userId]) {
      expect(text).not.toContain(own);
    }
  });

  it('takes what is said differently, and adds injuries', () => {
    const input = toPlanInput(row, today, {
      goal: 'endurance',
      level: undefined,
      injuries: [{ condition: 'asthma' }],
    });
    expect(input).toMatchObject({ goal: 'endurance', level: 'beginner' });
    expect(input.injuries.map(({ condition }) => condition)).toEqual(['wrist_pain', 'asthma']);
  });

  it('has a clearance of the last twelve months, and no other', () => {
    expect(toPlanInput(row, '2027-02-28').screening.clearedOn).toBe('2026-03-01');
    for (const day of ['2027-03-01', '2026-02-28']) {
      expect(toPlanInput(row, day).screening).toEqual({ heartDisease: 'yes' });
    }
  });

  it('is an adult where the birth date is missing', () => {
    expect(toPlanInput({ ...row, birthDate: null }, today).ageYears).toBe(30);
  });
});

describe('onboarding', () => {
  it('is complete with goals, birth date, answers and the last step', () => {
    expect(isOnboarded(row)).toBe(true);
  });

  it.each([
    { goals: [] },
    { birthDate: null },
    { screeningAnsweredAt: null },
    { onboardingStep: 'about' as const },
  ])('is not complete with %j', (missing) => {
    expect(isOnboarded({ ...row, ...missing })).toBe(false);
  });
});
