import type { LoggedSession, SessionSummary } from '@vigor/contract';
import { daysBetween } from '@vigor/training';
import type { Context } from '../../context.ts';
import { AppError, notFound } from '../../lib/app-error.ts';
import { pageOfRows, readKeyset } from '../../lib/keyset-cursor.ts';
import { toLoggedSession, toSessionSummary } from './sessions.mapper.ts';
import { findSessionRow, listCalendarRows, listSessionRows } from './sessions.repository.ts';
import { listSetRows } from './sessions.sets.repository.ts';

const mostCalendarDays = 400;
const mostWords = 8;

export interface SessionPage {
  items: SessionSummary[];
  nextCursor: string | null;
}

export interface ListSessionsQuery {
  limit: number;
  cursor?: string;
  search?: string;
  from?: string;
  to?: string;
}

export interface CalendarDay {
  day: string;
  sessions: { id: string; name: string; hardSets: number }[];
}

export async function getSession(ctx: Context, input: { id: string }): Promise<LoggedSession> {
  const { userId } = ctx.actor;
  return ctx.db.read(async (db) => {
    const [row, sets] = await Promise.all([
      findSessionRow(db, userId, input.id),
      listSetRows(db, userId, input.id),
    ]);
    if (!row) throw notFound('workout');
    return toLoggedSession(row, sets);
  });
}

/** Newest first. */
export async function listSessions(ctx: Context, query: ListSessionsQuery): Promise<SessionPage> {
  const { limit, cursor, search = '', from, to } = query;
  const after = readKeyset(cursor);
  const words = search.split(/\s+/).filter(Boolean).slice(0, mostWords);
  const found = await ctx.db.read((db) =>
    listSessionRows(db, ctx.actor.userId, { limit: limit + 1, after, words, from, to }),
  );
  const { rows, nextCursor } = pageOfRows(found, limit, ({ startedAt, id }) => ({
    at: startedAt.toISOString(),
    id,
  }));
  return { items: rows.map(toSessionSummary), nextCursor };
}

/** Only days with a session, oldest first. */
export async function getCalendar(
  ctx: Context,
  range: { from: string; to: string },
): Promise<{ days: CalendarDay[] }> {
  refuseLongRange(range);
  const rows = await ctx.db.read((db) => listCalendarRows(db, ctx.actor.userId, range));
  const days = [...Map.groupBy(rows, ({ day }) => day)].map(([day, ofDay]) => ({
    day,
    sessions: ofDay.map(({ id, name, hardSets }) => ({ id, name, hardSets })),
  }));
  return { days };
}

function refuseLongRange({ from, to }: { from: string; to: string }): void {
  const days = daysBetween(from, to);
  if (days >= 0 && days < mostCalendarDays) return;
  const message =
    days < 0 ? 'The first day is after the last.' : `Choose at most ${mostCalendarDays} days.`;
  throw new AppError('MALFORMED', { detail: message, errors: [{ path: 'to', message }] });
}
