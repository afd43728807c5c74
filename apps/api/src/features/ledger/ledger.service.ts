import { calendarPeriods, createCalendar, type Ledger, type ReserveResult } from '@vigor/llm';
import { type Database, isUniqueViolation } from '../../db/database.ts';
import type { LimitPeriod } from '../../db/schema/tiers.ts';
import { notFound } from '../../lib/app-error.ts';
import type { Clock } from '../../lib/clock.ts';
import { createTiers } from '../tiers/tiers.service.ts';
import type { LedgerEvent } from './ledger.batch.repository.ts';
import { createBatches } from './ledger.batches.ts';
import { type LedgerUsage, toUsage } from './ledger.mapper.ts';
import {
  keyOfOperation,
  type LedgerOperation,
  readHoldId,
  refuseAmount,
  refuseSubject,
  refuseUnusable,
} from './ledger.operations.ts';
import {
  deleteOldRows,
  type FaultRow as LedgerFault,
  listFaultRows,
  listUsedRows,
  sweepHolds,
} from './ledger.repository.ts';
import { createTransactions, type OperationAnswer } from './ledger.transactions.ts';

export type { LedgerEvent } from './ledger.batch.repository.ts';
export type { LedgerUsage } from './ledger.mapper.ts';
export type { FaultRow as LedgerFault } from './ledger.repository.ts';

export interface LedgerOptions {
  database: Database;
  clock: Clock;
  /** IANA name of the zone whose calendar counts, for all members. */
  timeZone: string;
  /** Told once of each event, by the process that raised it. */
  onEvent?: (event: LedgerEvent) => void;
  /** How long a settle waits for a reserve to ride along with. */
  settleLingerMs?: number;
}

export type CountResult =
  | { ok: true }
  /** The window that resets last of those that are used up. */
  | { ok: false; window: LimitPeriod; resetsAt: number; limit: number };

/** The budget of all replicas together, in the database. */
export interface BudgetLedger extends Ledger {
  /** Counts a request against day, week and month of the member’s tier: all three, or none. */
  countRequest(input: { userId: string }): Promise<CountResult>;
  getUsage(userId: string): Promise<LedgerUsage>;
  /** Closes holds that have expired; gives their number. */
  sweep(): Promise<number>;
  /** Deletes a part of what nobody has to look up any more; gives its number. */
  forget(): Promise<number>;
  /** Windows of the last two months whose sums do not agree; always none. */
  listFaults(): Promise<LedgerFault[]>;
  /** Ends with everything in the database that was settled before; for an orderly stop. */
  flush(): Promise<void>;
}

const mostOperations = 256;
const mostSwept = 500;
const mostForgotten = 1_000;
const checkedDays = 62;
/** Then the window that ends last, a month, has ended more than thirteen months ago. */
const keptDays = 14 * 31;
const dayMs = 86_400_000;

/**
 * `hold.tier` is not used: the member’s tier is read where it is kept, so that a change of it counts
 * at once.
 */
export function createLedger(options: LedgerOptions): BudgetLedger {
  const { clock, timeZone, onEvent = () => undefined, settleLingerMs = 5 } = options;
  const tiers = createTiers(options);
  const database = options.database.forSystem();
  const calendar = createCalendar(timeZone);
  const batches = {
    run: createTransactions({ database, clock, calendar, onEvent }),
    keyOf: keyOfOperation,
    size: mostOperations,
  };
  const { submit, flush } = createBatches<LedgerOperation, OperationAnswer>({
    ...batches,
    isPatient: ({ kind }) => kind === 'settle',
    patienceMs: settleLingerMs,
  });
  // Waits for the disk, and nobody else has to wait with it. It locks no window.
  const dispatches = createBatches<LedgerOperation, OperationAnswer>(batches);
  const before = (days: number) => new Date(clock.now().getTime() - days * dayMs);
  return {
    reserve: async (hold) => {
      refuseUnusable(hold);
      return toReserveResult(await submit({ kind: 'reserve', hold }).catch(explainRepeated));
    },
    dispatch: async (holdId) => {
      const answer = await dispatches.submit({ kind: 'dispatch', holdId: readHoldId(holdId) });
      if (answer.kind !== 'done') throw new Error('The hold is not open any more.');
    },
    settle: async (holdId, settlement) => {
      refuseAmount(settlement.costNanoUsd);
      await submit({ kind: 'settle', holdId: readHoldId(holdId), settlement });
    },
    countRequest: async ({ userId }) => {
      refuseSubject(userId);
      return toCountResult(await submit({ kind: 'count', userId }));
    },
    getUsage: async (userId) => {
      await flush();
      const windows = calendar(clock.now().getTime());
      const days = calendarPeriods.map((period) => windows[period].startsOn);
      const rows = await database.read((db) => listUsedRows(db, userId, days));
      const tier = rows[0]?.tier;
      if (!tier) throw notFound('member');
      return toUsage({ tier, rows, windows, limits: await tiers.getLimits(tier) });
    },
    sweep: async () => {
      await flush();
      const now = clock.now();
      const { count, events } = await database.read((db) => sweepHolds(db, now, mostSwept));
      for (const event of events ?? []) onEvent(event);
      return count;
    },
    forget: () => database.read((db) => deleteOldRows(db, before(keptDays), mostForgotten)),
    listFaults: async () => {
      await flush();
      const since = before(checkedDays).toISOString().slice(0, 10);
      return database.read((db) => listFaultRows(db, since));
    },
    flush,
  };
}

function explainRepeated(cause: unknown): never {
  if (!isUniqueViolation(cause, 'ledger_holds_attempt')) throw cause;
  throw new Error('This attempt has been reserved before.', { cause });
}

function toReserveResult(answer: OperationAnswer): ReserveResult {
  switch (answer.kind) {
    case 'held':
      return { ok: true, holdId: answer.holdId };
    case 'refused': {
      const { name, endsAt } = answer.window;
      return { ok: false, window: name, resetsAt: endsAt, availableNanoUsd: answer.available };
    }
    default:
      throw new Error('There is no budget for this member.');
  }
}

function toCountResult(answer: OperationAnswer): CountResult {
  if (answer.kind === 'done') return { ok: true };
  if (answer.kind !== 'refused') throw new Error('There are no limits for this member.');
  const { window, limit } = answer;
  return { ok: false, window: window.period, resetsAt: window.endsAt, limit };
}
