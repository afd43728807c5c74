import type { Calendar } from '@vigor/llm';
import type { ScopedDatabase } from '../../db/database.ts';
import type { Clock } from '../../lib/clock.ts';
import { attemptKey, type LedgerOperation } from './ledger.operations.ts';
import {
  type AskInput,
  applyBatch,
  type BatchAnswer,
  type BatchInput,
  type LedgerEvent,
  type Refusal,
} from './ledger.repository.ts';
import {
  type AppliedWindow,
  createWindowFinder,
  moneyWindows,
  requestWindows,
} from './ledger.windows.ts';

/** How one operation of a batch has ended. */
export type OperationAnswer =
  | { kind: 'done' }
  | { kind: 'held'; holdId: number }
  | { kind: 'refused'; window: AppliedWindow; limit: number; available: number }
  /** The hold is not open any more. */
  | { kind: 'closed' }
  /** The attempt has a hold already. */
  | { kind: 'repeated' }
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
    const asking = operations.map(toAsking);
    const windows = await findWindows(asking, tools.calendar(at.getTime()));
    const batch = toBatch(operations, windows, at);
    const answer = await tools.database.read((db) => applyBatch(db, batch));
    for (const event of answer.events) tools.onEvent(event);
    const read = answerReader(answer, windows);
    return operations.map(read);
  };
}

function toAsking(operation: LedgerOperation) {
  switch (operation.kind) {
    case 'reserve':
      return { userId: operation.hold.subject, kinds: moneyWindows };
    case 'count':
      return { userId: operation.userId, kinds: requestWindows };
    case 'dispatch':
    case 'settle':
      return { userId: '', kinds: [] };
  }
}

function toBatch(
  operations: readonly LedgerOperation[],
  windows: readonly AppliedWindow[][],
  at: Date,
): BatchInput {
  const batch: BatchInput = { at, dispatches: [], closes: [], asks: [] };
  for (const [n, operation] of operations.entries()) {
    if (operation.kind === 'dispatch') batch.dispatches.push(operation.holdId);
    else if (operation.kind === 'settle') batch.closes.push(toClose(operation));
    else batch.asks.push(toAsk(operation, n, windows[n] ?? []));
  }
  return batch;
}

function toClose({ holdId, settlement }: Extract<LedgerOperation, { kind: 'settle' }>) {
  const { costNanoUsd, basis } = settlement;
  return { id: holdId, cost: costNanoUsd, basis };
}

/** No window has the id 0, so that a member who is not there is refused. */
const nowhere = 0;

function toAsk(
  operation: Extract<LedgerOperation, { kind: 'reserve' | 'count' }>,
  n: number,
  applied: readonly AppliedWindow[],
): AskInput {
  const windows = applied.map(({ id }) => id ?? nowhere);
  if (operation.kind === 'count') return { n, windows, amount: 1 };
  const { amountNanoUsd: amount, expiresAt, ...hold } = operation.hold;
  const { requestId, attempt, feature, provider, model, priceVersion } = hold;
  const about = { requestId, attempt, feature, provider, model, priceVersion };
  return { n, windows, amount, ...about, expiresAt: new Date(expiresAt) };
}

function answerReader(answer: BatchAnswer, windows: readonly AppliedWindow[][]) {
  const done = new Set(answer.dispatched);
  const refusals = new Map(answer.refusals.map((refusal) => [refusal.n, refusal]));
  const holds = new Map(answer.holds.map((hold) => [attemptKey(hold), hold.id]));
  return (operation: LedgerOperation, n: number): OperationAnswer => {
    if (operation.kind === 'settle') return { kind: 'done' };
    if (operation.kind === 'dispatch')
      return { kind: done.has(operation.holdId) ? 'done' : 'closed' };
    const refusal = refusals.get(n);
    if (refusal) return toRefusal(refusal, windows[n] ?? []);
    if (operation.kind === 'count') return { kind: 'done' };
    const holdId = holds.get(attemptKey(operation.hold));
    return holdId === undefined ? { kind: 'impossible' } : { kind: 'held', holdId };
  };
}

function toRefusal(refusal: Refusal, windows: readonly AppliedWindow[]): OperationAnswer {
  if (refusal.outcome !== 'refused') return { kind: refusal.outcome };
  const window = windows.find(({ id }) => id === refusal.refusedBy);
  if (!window) return { kind: 'impossible' };
  const { limit, available } = refusal;
  return { kind: 'refused', window, limit: limit ?? 0, available: available ?? 0 };
}
