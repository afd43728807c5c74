import type { Calendar } from '@vigor/llm';
import type { ScopedDatabase } from '../../db/database.ts';
import type { Clock } from '../../lib/clock.ts';
import {
  type AskInput,
  applyBatch,
  type BatchAnswer,
  type BatchInput,
  type LedgerEvent,
  type Refusal,
  type ShareInput,
} from './ledger.batch.repository.ts';
import type { LedgerOperation } from './ledger.operations.ts';
import {
  type AppliedWindow,
  createWindowFinder,
  moneyWindows,
  requestWindows,
} from './ledger.windows.ts';

/** How one operation of a batch has ended. */
export type OperationAnswer =
  | { kind: 'done' }
  | { kind: 'held'; holdId: string }
  | { kind: 'refused'; window: AppliedWindow; limit: number; available: number }
  /** The hold is not open any more. */
  | { kind: 'closed' }
  /** Nobody to pay, or a tier without limits. */
  | { kind: 'impossible' };

export interface TransactionTools {
  database: ScopedDatabase;
  clock: Clock;
  calendar: Calendar;
  onEvent: (event: LedgerEvent) => void;
}

export type RunOperations = (
  operations: readonly LedgerOperation[],
) => Promise<readonly OperationAnswer[]>;

/** Runs the operations of many callers as one transaction. */
export function createTransactions(tools: TransactionTools): RunOperations {
  const findWindows = createWindowFinder(tools.database);
  return async (operations) => {
    const at = tools.clock.now();
    const asking = operations.filter(isAsk);
    const windows = await findWindows(asking.map(toAsking), tools.calendar(at.getTime()));
    const batch = toBatch(operations, windows, at);
    const answer = await tools.database.read((db) => applyBatch(db, batch));
    for (const event of answer.events ?? []) tools.onEvent(event);
    return toAnswers(operations, windows, answer);
  };
}

type Ask = Extract<LedgerOperation, { kind: 'reserve' | 'lease' | 'count' }>;

function isAsk(operation: LedgerOperation): operation is Ask {
  return ['reserve', 'lease', 'count'].includes(operation.kind);
}

function toAsking(ask: Ask) {
  return ask.kind === 'count'
    ? { userId: ask.userId, kinds: requestWindows }
    : { userId: ask.hold.subject, kinds: moneyWindows };
}

function toBatch(
  operations: readonly LedgerOperation[],
  windows: readonly AppliedWindow[][],
  at: Date,
): BatchInput {
  const batch: BatchInput = { at, dispatches: [], shares: [], closes: [], asks: [] };
  for (const operation of operations) {
    if (operation.kind === 'dispatch') batch.dispatches.push(operation.holdId);
    else if (operation.kind === 'settle') batch.closes.push(toClose(operation));
    else if (operation.kind === 'return') batch.shares.push(toShare(operation));
    else batch.asks.push(toAsk(operation, windows[batch.asks.length] ?? []));
  }
  return batch;
}

function toClose({ holdId, settlement }: Extract<LedgerOperation, { kind: 'settle' }>) {
  const { costNanoUsd, basis } = settlement;
  return { id: holdId, cost: costNanoUsd, basis };
}

function toShare(operation: Extract<LedgerOperation, { kind: 'return' }>): ShareInput {
  const { leaseId, amountNanoUsd: amount, settlement, use } = operation;
  return { leaseId, amount, cost: settlement.costNanoUsd, basis: settlement.basis, use };
}

/** No window has the id 0, so that a member who is not there is refused. */
const nowhere = 0;
/** Together with all that is reserved, leases take an eighth of what is left at most. */
const leasePart = 8;

function toAsk(ask: Ask, applied: readonly AppliedWindow[]): AskInput {
  const windows = applied.map(({ id }) => id ?? nowhere);
  const plain = { windows, part: 1, leaseId: undefined, isQuiet: false };
  if (ask.kind === 'count') return { ...plain, amount: 1 };
  const { amountNanoUsd: amount, isDispatched = false } = ask.hold;
  const expiresAt = new Date(ask.hold.expiresAt).toISOString();
  const hold = { ...ask.hold, isDispatched, expiresAt };
  return ask.kind === 'lease'
    ? { windows, amount, part: leasePart, leaseId: ask.leaseId, isQuiet: true, hold }
    : { ...plain, amount, isQuiet: ask.isQuiet, hold };
}

function toAnswers(
  operations: readonly LedgerOperation[],
  windows: readonly AppliedWindow[][],
  answer: BatchAnswer,
): OperationAnswer[] {
  const dispatched = new Set(answer.dispatched?.map(Number));
  const refusals = new Map(answer.refusals?.map((refusal) => [refusal.n, refusal]));
  let asks = 0;
  return operations.map((operation) => {
    if (operation.kind === 'settle' || operation.kind === 'return') return { kind: 'done' };
    if (operation.kind === 'dispatch')
      return { kind: dispatched.has(operation.holdId) ? 'done' : 'closed' };
    const n = asks;
    asks += 1;
    const refusal = refusals.get(n);
    if (refusal) return toRefusal(refusal, windows[n] ?? []);
    const holdId = answer.holdIds?.[n];
    return holdId ? { kind: 'held', holdId } : { kind: 'done' };
  });
}

function toRefusal(refusal: Refusal, windows: readonly AppliedWindow[]): OperationAnswer {
  if (refusal.outcome === 'impossible') return { kind: 'impossible' };
  const window = windows.find(({ id }) => id === refusal.refusedBy);
  if (!window) return { kind: 'impossible' };
  const { limit, available } = refusal;
  return { kind: 'refused', window, limit: limit ?? 0, available: available ?? 0 };
}
