import type { Tier } from '@vigor/contract';
import { and, eq, inArray, sql } from 'drizzle-orm';
import { type Db, preparedPerConnection } from '../../db/database.ts';
import { type LedgerEventKind, ledgerWindows } from '../../db/schema/ledger.ts';
import type { LimitPeriod, LimitUnit } from '../../db/schema/tiers.ts';
import { users } from '../../db/schema/users.ts';

/** What makes a window the only one of its kind. No member: the window of the whole system. */
export interface WindowKey {
  userId: string | null;
  unit: LimitUnit;
  period: LimitPeriod;
  startsOn: string;
}

/** In the words of the function `ledger_apply`. */
export interface BatchInput {
  at: Date;
  dispatches: number[];
  closes: { id: number; cost: number; basis: string }[];
  asks: AskInput[];
}

export interface AskInput {
  /** Place of the operation in its batch. */
  n: number;
  windows: number[];
  amount: number;
  requestId?: string;
  attempt?: number;
  feature?: string;
  provider?: string;
  model?: string;
  priceVersion?: string;
  expiresAt?: Date;
}

export interface Refusal {
  n: number;
  outcome: 'refused' | 'repeated' | 'impossible';
  /** Window that is too full. */
  refusedBy: number | null;
  limit: number | null;
  /** Most that would fit now. */
  available: number | null;
}

/** Something that an administrator should hear of; each kind comes once for a window. */
export interface LedgerEvent {
  kind: LedgerEventKind;
  userId: string | null;
  period: LimitPeriod;
  startsOn: string;
  spentNanoUsd: number;
  limitNanoUsd: number;
}

export interface BatchAnswer {
  dispatched: number[];
  refusals: Refusal[];
  holds: { id: number; requestId: string; attempt: number }[];
  events: LedgerEvent[];
}

const applyQuery = preparedPerConnection((db) =>
  db
    .select({
      // For this transaction only, which ends with the statement.
      commit: sql`set_config('synchronous_commit', ${sql.placeholder('commit')}, true)`,
      answer: sql<BatchAnswer>`ledger_apply(
        ${sql.placeholder('at')}, ${sql.placeholder('dispatches')}, ${sql.placeholder('closeIds')},
        ${sql.placeholder('closeCosts')}, ${sql.placeholder('closeBases')},
        ${sql.placeholder('asks')}, ${sql.placeholder('askedWindows')})`,
    })
    .from(sql`(select 1) as one`)
    .prepare('ledger_apply'),
);

/**
 * One statement, so one transaction: its locks never wait for this process.
 *
 * Only a dispatch waits for the disk, and takes along what was written before it, its own hold too.
 * The rest is seen by everybody at once. Should the server lose power in the second that follows, what
 * is lost is a hold for which nothing was sent, or a settlement, and then the whole hold is charged.
 */
export async function applyBatch(db: Db, batch: BatchInput): Promise<BatchAnswer> {
  const { at, dispatches, closes, asks } = batch;
  const [row] = await applyQuery(db).execute({
    commit: dispatches.length > 0 ? 'on' : 'off',
    at: at.toISOString(),
    dispatches,
    closeIds: closes.map(({ id }) => id),
    closeCosts: closes.map(({ cost }) => cost),
    closeBases: closes.map(({ basis }) => basis),
    asks: JSON.stringify(asks),
    askedWindows: asks.flatMap(({ windows }) => windows),
  });
  if (!row) throw new Error('The ledger has not answered.');
  return row.answer;
}

export interface SweepAnswer {
  count: number;
  events: LedgerEvent[];
}

export async function sweepHolds(db: Db, at: Date, most: number): Promise<SweepAnswer> {
  const { rows } = await db.execute<{ answer: SweepAnswer }>(
    sql`select ledger_sweep(${at.toISOString()}, ${most}) as answer`,
  );
  const [row] = rows;
  if (!row) throw new Error('The ledger has not answered.');
  return row.answer;
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

/** One statement sees one moment, so it can run while the ledger is used. */
export async function listFaultRows(db: Db, sinceDay: string): Promise<FaultRow[]> {
  const { rows } = await db.execute<FaultRow>(sql`
    with open_holds as (
      select window_id, sum(amount_nano_usd) as amount
      from ledger_holds, unnest(window_ids) as window_id
      where closed_at is null group by window_id
    ), sums as (
      select w.id, w.spent, w.reserved, w.ceiling, w.overrun,
        coalesce((select sum(delta_nano_usd) from ledger_entries where window_id = w.id), 0) as entries,
        coalesce((select amount from open_holds where window_id = w.id), 0) as open_holds
      from ledger_windows w where w.unit = 'nano_usd' and w.starts_on >= ${sinceDay}
    )
    select id::float8 as "windowId", spent::float8 as spent, entries::float8 as entries,
      reserved::float8 as reserved, open_holds::float8 as "openHolds",
      ceiling::float8 as ceiling, overrun::float8 as overrun
    from sums
    where spent <> entries or reserved <> open_holds or spent + reserved > ceiling + overrun`);
  return rows;
}
