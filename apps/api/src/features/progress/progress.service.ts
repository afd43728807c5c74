import type { Milestone, PersonalRecord, Progress, progressQuerySchema } from '@vigor/contract';
import {
  addDays,
  computeAdherence,
  daysBetween,
  type KnownStrength,
  mondayOf,
  volumeTarget,
  type WeekStreak,
} from '@vigor/training';
import type { z } from 'zod';
import type { Context } from '../../context.ts';
import { joined } from '../../db/database.ts';
import { AppError } from '../../lib/app-error.ts';
import { listMeasurementsBetween } from '../measurements/measurements.service.ts';
import {
  loadProfile,
  memberDay,
  type ProfileRow,
  toPlanInput,
} from '../profiles/profiles.service.ts';
import { listBestEstimates, listLiftPoints } from './progress.lifts.repository.ts';
import { toLifts } from './progress.lifts.ts';
import { toMilestone, toRecord } from './progress.mapper.ts';
import {
  findPlannedSessions,
  listCelebratedRows,
  listMilestoneRows,
  listRecordRows,
  listSessionRecordRows,
  listWeekCounts,
  listWeekRows,
} from './progress.repository.ts';
import { fillWeeks, recentFrom, streakOf, toMuscles, toProgressWeeks } from './progress.weeks.ts';

const usualDays = 84;
/** Eleven years. */
const mostDays = 11 * 366;
const maxLifts = 12;
const maxPoints = 200;
const maxRecords = 50;
const maxMeasurements = 500;
/** Older bests may not hold any more. */
const knownStrengthDays = 84;

type ProgressQuery = z.output<typeof progressQuerySchema>;

interface Range {
  from: string;
  to: string;
}

/** Reads only what was added up at logging: its cost follows the range, not the years before. */
export async function getProgress(ctx: Context, query: ProgressQuery): Promise<Progress> {
  return ctx.db.read(async (db) => {
    const inside = { ...ctx, db: joined(db) };
    const profile = await loadProfile(inside);
    const today = memberDay(ctx, profile);
    const range = rangeOf(query, today);
    const found = await readProgress(inside, { ...range, exerciseId: query.exerciseId, today });
    return toProgress(found, { range, today, profile });
  });
}

/** Kept over weeks; the one number that getToday, a finished session and the progress page share. */
export async function getStreak(ctx: Context, today: string): Promise<WeekStreak> {
  return ctx.db.read(async (db) => {
    const [counts, plannedNow] = await Promise.all([
      listWeekCounts(db, ctx.actor.userId),
      findPlannedSessions(db, ctx.actor.userId),
    ]);
    return streakOf(counts, { today, plannedNow });
  });
}

/** Celebrated ones, newest first. */
export async function listLatestRecords(ctx: Context, limit: number): Promise<PersonalRecord[]> {
  const rows = await ctx.db.read((db) => listCelebratedRows(db, ctx.actor.userId, limit));
  return rows.map(toRecord);
}

export async function listSessionRecords(
  ctx: Context,
  sessionId: string,
): Promise<PersonalRecord[]> {
  const rows = await ctx.db.read((db) => listSessionRecordRows(db, ctx.actor.userId, sessionId));
  return rows.map(toRecord);
}

export async function listSessionMilestones(ctx: Context, sessionId: string): Promise<Milestone[]> {
  const rows = await ctx.db.read((db) => listMilestoneRows(db, ctx.actor.userId));
  return rows.filter((row) => row.sessionId === sessionId).map(toMilestone);
}

/** What each exercise was worth at best in the last twelve weeks; for the loads of a new plan. */
export async function listKnownStrength(ctx: Context, today: string): Promise<KnownStrength[]> {
  const since = addDays(today, -knownStrengthDays);
  return ctx.db.read((db) => listBestEstimates(db, ctx.actor.userId, since));
}

function rangeOf(query: ProgressQuery, today: string): Range {
  const to = query.to ?? today;
  const from = query.from ?? addDays(to, -usualDays);
  if (from <= to && daysBetween(from, to) <= mostDays) return { from, to };
  const message =
    from > to ? 'The first day is after the last.' : 'Choose a range of at most 11 years.';
  throw new AppError('MALFORMED', { detail: message, errors: [{ path: 'from', message }] });
}

type Found = Awaited<ReturnType<typeof readProgress>>;

/** On one connection, one query after the other; none waits for the answer of another. */
async function readProgress(
  ctx: Context,
  { from, to, exerciseId = null, today }: Range & { exerciseId?: string | null; today: string },
) {
  const { userId } = ctx.actor;
  const firstWeek = [mondayOf(from), recentFrom(today)].sort()[0] ?? from;
  return ctx.db.read(async (db) => {
    const [points, weekRows, counts, plannedNow, records, milestones, measurements] =
      await Promise.all([
        listLiftPoints(db, userId, { from, to, exerciseId, maxLifts, maxPoints }),
        listWeekRows(db, userId, { from: firstWeek, to: today > to ? today : to }),
        listWeekCounts(db, userId),
        findPlannedSessions(db, userId),
        listRecordRows(db, userId, { from, to, exerciseId, limit: maxRecords }),
        listMilestoneRows(db, userId),
        listMeasurementsBetween(ctx, { from, to, limit: maxMeasurements }),
      ]);
    return { points, weekRows, counts, plannedNow, records, milestones, measurements };
  });
}

interface Frame {
  range: Range;
  today: string;
  profile: ProfileRow;
}

function toProgress(found: Found, { range, today, profile }: Frame): Progress {
  const now = { today, plannedNow: found.plannedNow };
  const until = range.to < today ? range.to : today;
  const trainingWeeks = fillWeeks(found.counts, { from: range.from, to: until }, now);
  const weeks = toProgressWeeks(trainingWeeks, found.weekRows);
  const { goal, level, ageYears } = toPlanInput(profile, today);
  return {
    ...range,
    lifts: toLifts(found.points, profile.units === 'imperial' ? 'lb' : 'kg'),
    weeks,
    muscles: toMuscles(found.weekRows, {
      today,
      firstWeek: found.counts.weekStarts[0],
      targetOf: (group) => volumeTarget({ goal, level, group, ageYears }),
    }),
    records: found.records.map(toRecord),
    milestones: found.milestones.map(toMilestone),
    streak: streakOf(found.counts, now),
    adherence: computeAdherence(trainingWeeks),
    totals: {
      sessions: weeks.reduce((sum, week) => sum + week.sessions, 0),
      tonnageKg: weeks.reduce((sum, week) => sum + week.tonnageKg, 0),
      minutes: weeks.reduce((sum, week) => sum + week.minutes, 0),
    },
    measurements: found.measurements,
  };
}
