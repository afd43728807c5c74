import { calendarPeriods, createCalendar, type Ledger } from '@vigor/llm';
import type { Database } from '../../db/database.ts';
import { notFound } from '../../lib/app-error.ts';
import type { Clock } from '../../lib/clock.ts';
import { createTiers } from '../tiers/tiers.service.ts';
import {
  askForHold,
  type CountResult,
  explainRepeated,
  notOpen,
  toCountResult,
  toReserveResult,
} from './ledger.answers.ts';
import type { LedgerEvent } from './ledger.batch.repository.ts';
import { createBatches } from './ledger.batches.ts';
import { createLeases } from './ledger.leases.ts';
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
import { isShareId } from './ledger.shares.ts';
import { createTransactions, type OperationAnswer } from './ledger.transactions.ts';

export type { CountResult } from './ledger.answers.ts';
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
  /** For how many calls a member who calls again and again may have a lease; 0 for none. */
  mostLeasedCalls?: number;
}

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
  /**
   * Ends with everything in the database that was settled before, and with nothing on hold for calls
   * to come; for an orderly stop.
   */
  flush(): Promise<void>;
}

const mostOperations = 512;
const mostSwept = 500;
const mostForgotten = 1_000;
const checkedDays = 62;
/** Then the window that ends last, a month, has ended more than thirteen months ago. */
const keptDays = 14 * 31;
const dayMs = 86_400_000;

/**
 * `hold.tier` is not used: the member’s tier is read where it is kept, so that a change of it counts
 * at once, or within two seconds for a member who has a lease.
 */
export function createLedger(options: LedgerOptions): BudgetLedger {
  const { clock, timeZone, onEvent = () => undefined } = options;
  const { settleLingerMs = 10, mostLeasedCalls = 256 } = options;
  const tiers = createTiers(options);
  const database = options.database.forSystem();
  const calendar = createCalendar(timeZone);
  const batches = {
    run: createTransactions({ database, clock, calendar, onEvent }),
    keyOf: keyOfOperation,
    size: mostOperations,
  };
  const { submit, flush: settleAll } = createBatches<LedgerOperation, OperationAnswer>({
    ...batches,
    isPatient: ({ kind }) => patientKinds.has(kind),
    patienceMs: settleLingerMs,
  });
  // Waits for the disk, and nobody else has to wait with it. It locks no window.
  const dispatches = createBatches<LedgerOperation, OperationAnswer>(batches);
  const leases = createLeases({
    now: () => clock.now().getTime(),
    resetsAt: (at) => Math.min(calendar(at).week.endsAt, calendar(at).month.endsAt),
    submit,
    mostCalls: mostLeasedCalls,
  });
  const giveBack = async (userId?: string) => {
    await leases.giveBack(userId);
    await settleAll();
    // A lease is closed when what was taken of it is back.
    await settleAll();
  };
  const before = (days: number) => new Date(clock.now().getTime() - days * dayMs);
  return {
    reserve: async (hold) => {
      refuseUnusable(hold);
      const holdId = leases.take(hold);
      if (holdId !== undefined) return { ok: true, holdId };
      return toReserveResult(await askForHold({ submit, leases }, hold).catch(explainRepeated));
    },
    dispatch: async (holdId) => {
      // What was taken of a lease was dispatched with it.
      if (isShareId(holdId)) throw notOpen();
      const answer = await dispatches.submit({ kind: 'dispatch', holdId: readHoldId(holdId) });
      if (answer.kind !== 'done') throw notOpen();
    },
    settle: async (holdId, settlement) => {
      refuseAmount(settlement.costNanoUsd);
      if (isShareId(holdId)) await leases.settle(holdId, settlement);
      else await submit({ kind: 'settle', holdId: readHoldId(holdId), settlement });
    },
    countRequest: async ({ userId }) => {
      refuseSubject(userId);
      return toCountResult(await submit({ kind: 'count', userId }));
    },
    getUsage: async (userId) => {
      await giveBack(userId);
      const windows = calendar(clock.now().getTime());
      const days = calendarPeriods.map((period) => windows[period].startsOn);
      const rows = await database.read((db) => listUsedRows(db, userId, days));
      const tier = rows[0]?.tier;
      if (!tier) throw notFound('member');
      return toUsage({ tier, rows, windows, limits: await tiers.getLimits(tier) });
    },
    sweep: async () => {
      await settleAll();
      // What nobody has taken of ours is not charged.
      leases.clear();
      await settleAll();
      const now = clock.now();
      const { count, events } = await database.read((db) => sweepHolds(db, now, mostSwept));
      for (const event of events ?? []) onEvent(event);
      return count;
    },
    forget: () => database.read((db) => deleteOldRows(db, before(keptDays), mostForgotten)),
    listFaults: async () => {
      await settleAll();
      const since = before(checkedDays).toISOString().slice(0, 10);
      return database.read((db) => listFaultRows(db, since));
    },
    flush: () => giveBack(),
  };
}

/** Nobody waits for them. */
const patientKinds: ReadonlySet<string> = new Set(['settle', 'return', 'lease']);
