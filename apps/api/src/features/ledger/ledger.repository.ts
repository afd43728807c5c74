import type { Tier } from '@vigor/contract';
import { and, eq, inArray, sql } from 'drizzle-orm';
import type { Db } from '../../db/database.ts';
import { ledgerWindows } from '../../db/schema/ledger.ts';
import type { LimitPeriod, LimitUnit } from '../../db/schema/tiers.ts';
import { users } from '../../db/schema/users.ts';
import type { LedgerEvent } from './ledger.batch.repository.ts';

/** What makes a window the only one of its kind. No member: the window of the whole system. */
export interface WindowKey {
  userId: string | null;
  unit: LimitUnit;
  period: LimitPeriod;
  startsOn: string;
}

export interface SweepAnswer {
  count: number;
  events: LedgerEvent[] | null;
}

export async function sweepHolds(db: Db, at: Date, most: number): Promise<SweepAnswer> {
  const { rows } = await db.execute<{ count: number; events: LedgerEvent[] | null }>(
    sql`select count, events from ledger_sweep(${at.toISOString()}, ${most})`,
  );
  const [row] = rows;
  if (!row) throw new Error('The ledger has not answered.');
  return row;
}

/** Deletes what is older, closed holds and entries, so many of each at most; gives their number. */
export async function deleteOldRows(db: Db, before: Date, most: number): Promise<number> {
  const { rows } = await db.execute<{ count: number }>(
    sql`select ledger_forget(${before.toISOString()}, ${most}) as count`,
  );
  return rows[0]?.count ?? 0;
}

export type WindowRow = WindowKey & { id: number };

/** Makes windows that are missing, in one order for everybody; none for a member who is not there. */
export async function openWindows(db: Db, keys: readonly WindowKey[]): Promise<WindowRow[]> {
  const asked = sql`jsonb_to_recordset(${JSON.stringify(keys)}::jsonb)
    as asked("userId" uuid, unit text, period text, "startsOn" date)`;
  await db.execute(sql`
    insert into ledger_windows (user_id, unit, period, starts_on)
    select "userId", unit, period, "startsOn" from ${asked}
    where "userId" is null or exists (select from users where id = "userId")
    order by 1, 2, 3, 4
    on conflict do nothing`);
  const { rows } = await db.execute<{ rows: WindowRow[] }>(sql`
    select coalesce(jsonb_agg(jsonb_build_object('id', w.id, 'userId', w.user_id, 'unit', w.unit,
      'period', w.period, 'startsOn', w.starts_on)), '[]') as rows
    from ${asked} join ledger_windows w
      on (w.user_id = asked."userId" or (w.user_id is null and asked."userId" is null))
      and w.unit = asked.unit and w.period = asked.period and w.starts_on = asked."startsOn"`);
  return rows[0]?.rows ?? [];
}

export interface UsedRow {
  tier: Tier;
  unit: LimitUnit | null;
  period: LimitPeriod | null;
  startsOn: string | null;
  spent: number | null;
  reserved: number | null;
}

/** The member’s tier with each window that begins on one of the days; one row without a window. */
export async function listUsedRows(
  db: Db,
  userId: string,
  startDays: readonly string[],
): Promise<UsedRow[]> {
  return db
    .select({
      tier: users.tier,
      unit: ledgerWindows.unit,
      period: ledgerWindows.period,
      startsOn: ledgerWindows.startsOn,
      spent: ledgerWindows.spent,
      reserved: ledgerWindows.reserved,
    })
    .from(users)
    .leftJoin(
      ledgerWindows,
      and(eq(ledgerWindows.userId, users.id), inArray(ledgerWindows.startsOn, [...startDays])),
    )
    .where(eq(users.id, userId));
}

/** A window of money whose sums do not agree. */
export type FaultRow = {
  windowId: number;
  spent: number;
  entries: number;
  reserved: number;
  openHolds: number;
  ceiling: number;
  overrun: number;
};

/**
 * Of windows that begin on the day or later, whose entries are not older than the day, wherever
 * its midnight is. One statement sees one moment, so it can run while the ledger is used.
 */
export async function listFaultRows(db: Db, sinceDay: string): Promise<FaultRow[]> {
  const { rows } = await db.execute<FaultRow>(sql`
    with open_holds as (
      select window_id, sum(amount_nano_usd) as amount
      from ledger_holds, unnest(window_ids) as window_id
      where closed_at is null group by window_id
    ), entries as (
      select window_id, sum(delta_nano_usd) as amount
      from ledger_entries, unnest(window_ids) as window_id
      where created_at >= ${sinceDay}::date - interval '1 day' group by window_id
    ), sums as (
      select w.id, w.spent, w.reserved, w.ceiling, w.overrun,
        coalesce(entries.amount, 0) as entries, coalesce(open_holds.amount, 0) as open_holds
      from ledger_windows w
      left join entries on entries.window_id = w.id
      left join open_holds on open_holds.window_id = w.id
      where w.unit = 'nano_usd' and w.starts_on >= ${sinceDay}
    )
    select id::float8 as "windowId", spent::float8 as spent, entries::float8 as entries,
      reserved::float8 as reserved, open_holds::float8 as "openHolds",
      ceiling::float8 as ceiling, overrun::float8 as overrun
    from sums
    where spent <> entries or reserved <> open_holds or spent + reserved > ceiling + overrun`);
  return rows;
}
