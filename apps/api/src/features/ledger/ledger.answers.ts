import type { HoldRequest, ReserveResult } from '@vigor/llm';
import { isUniqueViolation } from '../../db/database.ts';
import type { LimitPeriod } from '../../db/schema/tiers.ts';
import type { Leases } from './ledger.leases.ts';
import type { LedgerOperation } from './ledger.operations.ts';
import { repeatedAttempt } from './ledger.shares.ts';
import type { OperationAnswer } from './ledger.transactions.ts';

export type CountResult =
  | { ok: true }
  /** The window that resets last of those that are used up. */
  | { ok: false; window: LimitPeriod; resetsAt: number; limit: number };

interface AskTools {
  submit: (operation: LedgerOperation) => Promise<OperationAnswer>;
  leases: Leases;
}

/** Where it does not fit beside our leases, those are given back before it is refused. */
export async function askForHold(
  { submit, leases }: AskTools,
  hold: HoldRequest,
): Promise<OperationAnswer> {
  const isQuiet = !leases.isEmpty();
  const answer = await submit({ kind: 'reserve', hold, isQuiet });
  if (!isQuiet || answer.kind !== 'refused') return answer;
  const payer = answer.window.key.userId ?? undefined;
  leases.pause(payer);
  const isMore = await leases.giveBack(payer);
  return isMore
    ? askForHold({ submit, leases }, hold)
    : submit({ kind: 'reserve', hold, isQuiet: false });
}

export function notOpen(): Error {
  return new Error('The hold is not open any more.');
}

export function explainRepeated(cause: unknown): never {
  if (!isUniqueViolation(cause, 'ledger_holds_attempt')) throw cause;
  throw repeatedAttempt(cause);
}

export function toReserveResult(answer: OperationAnswer): ReserveResult {
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

export function toCountResult(answer: OperationAnswer): CountResult {
  if (answer.kind === 'done') return { ok: true };
  if (answer.kind !== 'refused') throw new Error('There are no limits for this member.');
  const { window, limit } = answer;
  return { ok: false, window: window.period, resetsAt: window.endsAt, limit };
}
