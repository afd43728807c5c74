import { randomUUID } from 'node:crypto';
import type { Tier } from '@vigor/contract';
import type { HoldRequest } from '@vigor/llm';
import pg from 'pg';
import { createManualClock, type ManualClock } from '../../../test/manual-clock.ts';
import { createTestDatabase } from '../../../test/test-database.ts';
import { type Database, openDatabase } from '../../db/database.ts';
import {
  type BudgetLedger,
  createLedger,
  type LedgerEvent,
  type LedgerOptions,
} from './ledger.service.ts';

export interface LedgerTest {
  databaseUrl: string;
  database: Database;
  clock: ManualClock;
  ledger: BudgetLedger;
  /** Raised by `ledger`. */
  events: LedgerEvent[];
  /** An empty ledger with the first limits, on a Wednesday in the middle of November. */
  reset(own?: Partial<LedgerOptions>): Promise<void>;
  /** Connections of their own, as another process has. */
  openDatabase(): Database;
  /** A ledger with nothing in common but the database and the clock. */
  openReplica(own?: Partial<LedgerOptions>): BudgetLedger;
  addMember(tier?: Tier): Promise<string>;
  /** As the owner of the tables, past row security. */
  query<Row extends pg.QueryResultRow>(text: string, values?: unknown[]): Promise<Row[]>;
  listWindows(): Promise<WindowState[]>;
  close(): Promise<void>;
}

export interface WindowState {
  userId: string | null;
  unit: string;
  period: string;
  startsOn: string;
  spent: number;
  reserved: number;
  overrun: number;
}

/** A database of its own; `reset` comes before each test. */
export async function openLedgerTest(): Promise<LedgerTest> {
  const testDatabase = await createTestDatabase();
  const owner = new pg.Client({ connectionString: testDatabase.url });
  await owner.connect();
  const database = openDatabase({ url: testDatabase.url, poolSize: 5 });
  const clock = createManualClock(firstInstant);
  const replicas: Database[] = [];
  const openOwnDatabase = () => {
    const replica = openDatabase({ url: testDatabase.url, poolSize: 3 });
    replicas.push(replica);
    return replica;
  };
  const opened: LedgerTest = {
    databaseUrl: testDatabase.url,
    ...{ database, clock },
    openDatabase: openOwnDatabase,
    openReplica: (own) =>
      createLedger({ database: openOwnDatabase(), clock, timeZone: 'UTC', ...own }),
    ledger: createLedger({ database, clock, timeZone: 'UTC' }),
    events: [],
    reset: async (own) => {
      clock.set(firstInstant);
      await owner.query(emptyLedger);
      opened.events = [];
      const onEvent = (event: LedgerEvent) => void opened.events.push(event);
      opened.ledger = createLedger({ database, clock, timeZone: 'UTC', onEvent, ...own });
    },
    addMember: (tier = 'FREE') => insertMember(owner, tier),
    query: async <Row extends pg.QueryResultRow>(text: string, values: unknown[] = []) => {
      const { rows } = await owner.query<Row>(text, values);
      return rows;
    },
    listWindows: () => listWindows(owner),
    close: async () => {
      await Promise.all([database, ...replicas].map((one) => one.close()));
      await owner.end();
      await testDatabase.drop();
    },
  };
  return opened;
}

const firstInstant = new Date('2026-11-18T09:00:00Z');

const emptyLedger = `
  truncate ledger_windows, ledger_holds, ledger_entries, ledger_events;
  update budget_limits set is_enforced = true,
    amount_nano_usd = case period when 'week' then 10e9 else 30e9 end;
  update tier_limits set amount = 5e9 where tier = 'FREE' and unit = 'nano_usd';`;

export async function insertMember(owner: pg.Client, tier: Tier): Promise<string> {
  const id = randomUUID();
  await owner.query(
    `insert into users (id, email, email_key, username, username_key, password_hash, role, tier, created_at)
    values ($1::uuid, $1, $1, $1, $1, '', 'member', $2, now())`,
    [id, tier],
  );
  return id;
}

async function listWindows(owner: pg.Client): Promise<WindowState[]> {
  const { rows } = await owner.query<WindowState>(
    `select user_id as "userId", unit, period, starts_on::text as "startsOn", spent::float8 as spent,
      reserved::float8 as reserved, overrun::float8 as overrun
    from ledger_windows order by user_id nulls first, unit, period, starts_on`,
  );
  return rows;
}

/** A hold of 1 USD, unless said otherwise, that expires after two minutes of the tests’ first day. */
export function holdOf(subject: string, own: Partial<HoldRequest> = {}): HoldRequest {
  return {
    requestId: randomUUID(),
    attempt: 1,
    subject,
    tier: 'FREE',
    feature: 'chat',
    provider: 'openai',
    model: 'gpt-5-mini',
    priceVersion: 'test',
    amountNanoUsd: usd(1),
    expiresAt: Date.parse('2026-11-18T09:02:00Z'),
    ...own,
  };
}

export function usd(amount: number): number {
  return Math.round(amount * 1e9);
}

/** Holds, and expects that it fits. */
export async function reserve(ledger: BudgetLedger, hold: HoldRequest): Promise<string> {
  const result = await ledger.reserve(hold);
  if (!result.ok) throw new Error(`Refused by ${result.window}`);
  return result.holdId;
}

/** Holds and dispatches. */
export async function start(ledger: BudgetLedger, hold: HoldRequest): Promise<string> {
  const holdId = await reserve(ledger, hold);
  await ledger.dispatch(holdId);
  return holdId;
}
