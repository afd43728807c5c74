import type { Db } from '../../db/database.ts';
import type { LedgerEventKind } from '../../db/schema/ledger.ts';
import type { LimitPeriod } from '../../db/schema/tiers.ts';
import type { HoldUse } from './ledger.operations.ts';

/** In the words of the function `ledger_apply`. */
export interface BatchInput {
  at: Date;
  dispatches: number[];
  shares: ShareInput[];
  closes: { id: number; cost: number; basis: string }[];
  asks: AskInput[];
}

/** What comes back of a lease. */
export interface ShareInput {
  leaseId: number;
  amount: number;
  cost: number;
  basis: string;
  /** The attempt that had it; absent where nobody had. */
  use: HoldUse | undefined;
}

export interface AskInput {
  /** Three; the one that resets first comes first. */
  windows: number[];
  amount: number;
  /** What part of the unspent all that is reserved must fit into: 1, or more for a lease. */
  part: number;
  /** A lease that it adds to. */
  leaseId: number | undefined;
  /** A refusal is not the last word, and so no event. */
  isQuiet: boolean;
  /** Absent: a request is counted. */
  hold?: HoldInput;
}

export interface HoldInput extends HoldUse {
  isDispatched: boolean;
  expiresAt: string;
}

export interface Refusal {
  /** Place among the asks. */
  n: number;
  outcome: 'refused' | 'impossible';
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
  /** Of each ask; `null` where it was refused, or only counted. Ids come as text. */
  holdIds: (string | null)[] | null;
  dispatched: string[] | null;
  refusals: Refusal[] | null;
  events: LedgerEvent[] | null;
}

/** The commit counts for this transaction only, which ends with the statement. */
const applyText = `
  select hold_ids as "holdIds", dispatched, refusals, events,
    set_config('synchronous_commit', $1, true)
  from ledger_apply($2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19,
    $20, $21, $22, $23, $24, $25, $26, $27, $28, $29)`;

/**
 * One statement, so one transaction: its locks never wait for this process. Straight through the
 * driver, which every call of a model waits for.
 *
 * Only where a call is about to leave the disk is waited for, and takes along what was written
 * before. The rest is seen by everybody at once. Should the server lose power in the second that
 * follows, what is lost is a hold for which nothing was sent, or a settlement, and then the whole
 * hold is charged.
 */
export async function applyBatch(db: Db, batch: BatchInput): Promise<BatchAnswer> {
  const { rows } = await db.$client.query<BatchAnswer>({
    name: 'ledger_apply',
    text: applyText,
    values: [mustReachDisk(batch) ? 'on' : 'off', ...toColumns(batch)],
  });
  const [answer] = rows;
  if (!answer) throw new Error('The ledger has not answered.');
  return answer;
}

function mustReachDisk({ dispatches, asks }: BatchInput): boolean {
  return dispatches.length > 0 || asks.some(({ hold }) => hold?.isDispatched);
}

function toColumns({ at, dispatches, closes, shares, asks }: BatchInput): unknown[] {
  return [
    at.toISOString(),
    dispatches,
    closes.map(({ id }) => id),
    closes.map(({ cost }) => cost),
    closes.map(({ basis }) => basis),
    shares.map(({ leaseId }) => leaseId),
    shares.map(({ amount }) => amount),
    shares.map(({ cost }) => cost),
    shares.map(({ basis }) => basis),
    shares.map(({ use }) => use?.requestId),
    shares.map(({ use }) => use?.attempt),
    shares.map(({ use }) => use?.feature),
    shares.map(({ use }) => use?.provider),
    shares.map(({ use }) => use?.model),
    shares.map(({ use }) => use?.priceVersion),
    asks.flatMap(({ windows }) => windows),
    asks.map(({ amount }) => amount),
    asks.map(({ part }) => part),
    asks.map(({ leaseId }) => leaseId),
    asks.map(({ isQuiet }) => isQuiet),
    asks.map(({ hold }) => hold?.isDispatched),
    asks.map(({ hold }) => hold?.requestId),
    asks.map(({ hold }) => hold?.attempt),
    asks.map(({ hold }) => hold?.feature),
    asks.map(({ hold }) => hold?.provider),
    asks.map(({ hold }) => hold?.model),
    asks.map(({ hold }) => hold?.priceVersion),
    asks.map(({ hold }) => hold?.expiresAt),
  ];
}
