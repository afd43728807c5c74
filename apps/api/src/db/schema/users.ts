import type { Profile, Role, Tier } from '@vigor/contract';
import {
  boolean,
  date,
  doublePrecision,
  integer,
  jsonb,
  pgTable,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { ownerPolicy } from './row-security.ts';

export const users = pgTable(
  'users',
  {
    id: uuid().primaryKey(),
    email: text().notNull(),
    /** Lower case; two spellings of an address are one account. */
    emailKey: text().notNull(),
    username: text().notNull(),
    usernameKey: text().notNull(),
    passwordHash: text().notNull(),
    role: text().$type<Role>().notNull(),
    tier: text().$type<Tier>().notNull(),
    emailVerifiedAt: timestamp({ withTimezone: true }),
    disabledAt: timestamp({ withTimezone: true }),
    createdAt: timestamp({ withTimezone: true }).notNull(),
  },
  (table) => [
    uniqueIndex('users_email_key').on(table.emailKey),
    uniqueIndex('users_username_key').on(table.usernameKey),
    ownerPolicy('users', table.id),
  ],
);

export const profiles = pgTable(
  'profiles',
  {
    userId: uuid()
      .primaryKey()
      .references(() => users.id, { onDelete: 'cascade' }),
    displayName: text().notNull(),
    birthDate: date({ mode: 'string' }),
    sex: text().$type<Profile['sex']>().notNull(),
    heightCm: doublePrecision(),
    weightKg: doublePrecision(),
    units: text().$type<Profile['units']>().notNull(),
    timeZone: text().notNull(),
    locale: text().notNull(),
    fitnessLevel: text().$type<Profile['fitnessLevel']>().notNull(),
    goals: jsonb().$type<Profile['goals']>().notNull(),
    equipment: jsonb().$type<Profile['equipment']>().notNull(),
    increments: jsonb().$type<Profile['increments']>().notNull(),
    injuries: jsonb().$type<Profile['injuries']>().notNull(),
    screeningAnswers: jsonb().$type<Profile['screening']['answers']>().notNull(),
    screeningAnsweredAt: timestamp({ withTimezone: true }),
    daysPerWeek: integer().notNull(),
    minutesPerSession: integer().notNull(),
    availableWeekdays: jsonb().$type<Profile['availableWeekdays']>().notNull(),
    likes: jsonb().$type<string[]>().notNull(),
    dislikes: jsonb().$type<string[]>().notNull(),
    noiseOrSpaceLimited: boolean().notNull(),
    cardioPreference: jsonb().$type<Profile['cardioPreference']>().notNull(),
    coachStyle: text().$type<Profile['coachStyle']>().notNull(),
    onboardingStep: text().$type<Profile['onboardingStep']>().notNull(),
    version: integer().notNull(),
    updatedAt: timestamp({ withTimezone: true }).notNull(),
  },
  (table) => [ownerPolicy('profiles', table.userId)],
);
