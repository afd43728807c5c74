import type { Db } from '../../db/database.ts';
import type { LedgerEventKind } from '../../db/schema/ledger.ts';
import type { LimitPeriod } from '../../db/schema/tiers.ts';

/** In the words of the function `ledger_apply`. */
export interface BatchInput {
  at: Date;
  dispatches: number[];
  closes: { id: number; cost: number; basis: string }[];
  asks: AskInput[];
}

export interface AskInput {
  /** Three; the one that resets first comes first. */
  windows: number[];
  amount: number;
  /** Absent: a request is counted. */
  hold?: HoldInput;
}

export interface HoldInput {
  isDispatched: boolean;
  requestId: string;
  attempt: number;
  feature: string;
  provider: string;
  model: string;
  priceVersion: string;
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
  from ledger_apply($2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)`;

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

function toColumns({ at, dispatches, closes, asks }: BatchInput): unknown[] {
  return [
    at.toISOString(),
    dispatches,
    closes.map(({ id }) => id),
    closes.map(({ cost }) => cost),
    closes.map(({ basis }) => basis),
    asks.flatMap(({ windows }) => windows),
    asks.map(({ amount }) => amount),
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
