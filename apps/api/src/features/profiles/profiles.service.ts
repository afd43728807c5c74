import type { PlanInput } from '@vigor/training';
import type { Context } from '../../context.ts';
import type { Db } from '../../db/database.ts';
import { AppError, notFound } from '../../lib/app-error.ts';
import { dayInZone, isTimeZone } from '../../lib/days.ts';
import { type PlanOverrides, toPlanInput } from './profiles.mapper.ts';
import {
  findProfile,
  insertProfile,
  type ProfileChanges,
  type ProfileRow,
  updateProfile,
} from './profiles.repository.ts';

export {
  isOnboarded,
  type PlanOverrides,
  toPlanInput,
  toProfile,
  wholeYearsBetween,
} from './profiles.mapper.ts';
export type { ProfileChanges, ProfileRow } from './profiles.repository.ts';

export interface NewProfile {
  userId: string;
  username: string;
  timeZone?: string;
  now: Date;
}

/** Belongs to registration, in its transaction: nobody is without a profile. */
export async function createDefaultProfile(db: Db, input: NewProfile): Promise<void> {
  const { userId, username, timeZone, now } = input;
  await insertProfile(db, {
    userId,
    displayName: username,
    birthDate: null,
    sex: 'unspecified',
    heightCm: null,
    weightKg: null,
    units: 'metric',
    timeZone: timeZone && isTimeZone(timeZone) ? timeZone : 'UTC',
    locale: 'en',
    fitnessLevel: 'beginner',
    goals: ['general_health'],
    equipment: ['bodyweight'],
    increments: {},
    injuries: [],
    screeningAnswers: {},
    screeningAnsweredAt: null,
    daysPerWeek: 3,
    minutesPerSession: 45,
    availableWeekdays: [],
    likes: [],
    dislikes: [],
    noiseOrSpaceLimited: false,
    cardioPreference: [],
    coachStyle: 'calm',
    onboardingStep: 'goals',
    version: 1,
    updatedAt: now,
  });
}

export async function loadProfile(ctx: Context): Promise<ProfileRow> {
  const row = await ctx.db.read((db) => findProfile(db, ctx.actor.userId));
  if (!row) throw notFound('profile');
  return row;
}

export interface SaveProfileInput {
  changes: ProfileChanges;
  expectedVersion?: number;
}

export async function saveProfile(ctx: Context, input: SaveProfileInput): Promise<void> {
  const isSaved = await ctx.db.write((db) =>
    updateProfile(db, ctx.actor.userId, { ...input, updatedAt: ctx.clock.now() }),
  );
  if (isSaved) return;
  throw new AppError('VERSION_MISMATCH', {
    detail: 'Your profile changed in the meantime. Load it again, then make your change.',
  });
}

/** What the engine needs to know of the signed-in member. */
export async function getPlanInput(
  ctx: Context,
  overrides: PlanOverrides = {},
): Promise<PlanInput> {
  const row = await loadProfile(ctx);
  return toPlanInput(row, memberDay(ctx, row), overrides);
}

/** Today where the member lives. */
export function memberDay(ctx: Pick<Context, 'clock'>, row: Pick<ProfileRow, 'timeZone'>): string {
  return dayInZone(ctx.clock.now(), row.timeZone);
}
