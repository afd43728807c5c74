import type { HoldRequest, Settlement } from '@vigor/llm';

/** Whose attempt a hold is for. */
export type HoldUse = Pick<
  HoldRequest,
  'requestId' | 'attempt' | 'feature' | 'provider' | 'model' | 'priceVersion'
>;

/** What a caller asks of the ledger; many of them make one transaction. */
export type LedgerOperation =
  | { kind: 'reserve'; hold: HoldRequest; isQuiet: boolean }
  | { kind: 'lease'; hold: HoldRequest; leaseId: number | undefined }
  | { kind: 'dispatch'; holdId: number }
  | { kind: 'settle'; holdId: number; settlement: Settlement }
  | {
      kind: 'return';
      leaseId: number;
      amountNanoUsd: number;
      settlement: Settlement;
      use?: HoldUse;
    }
  | { kind: 'count'; userId: string };

/** What names the thing that an operation changes by itself, apart from windows: an attempt or a hold. */
export function keyOfOperation(operation: LedgerOperation): string | undefined {
  switch (operation.kind) {
    case 'reserve':
      return keyOfAttempt(operation.hold);
    case 'dispatch':
    case 'settle':
      return `hold ${operation.holdId}`;
    case 'return':
      return operation.use && keyOfAttempt(operation.use);
    case 'lease':
    case 'count':
      return undefined;
  }
}

export function keyOfAttempt({ attempt, requestId }: HoldUse): string {
  return `${attempt} ${requestId}`;
}

const uuidPattern = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** A value that the database cannot take must not spoil the batch of others. */
export function refuseUnusable(hold: HoldRequest): void {
  const { requestId, feature, provider, model, priceVersion } = hold;
  const texts = [requestId, feature, provider, model, priceVersion];
  refuseSubject(hold.subject);
  if (texts.some((text) => text.includes('\0') || !text.isWellFormed())) {
    throw new RangeError('A hold is described by text without NUL or half characters.');
  }
  refuseAmount(hold.amountNanoUsd);
  if (!Number.isInteger(hold.attempt) || hold.attempt < 0 || hold.attempt > maximumAttempt) {
    throw new RangeError('Attempts are whole numbers.');
  }
}

/** A member pays, whose id is a UUID. */
export function refuseSubject(subject: string): void {
  if (!uuidPattern.test(subject)) throw new RangeError('A member id must be a UUID.');
}

const maximumAttempt = 1_000_000;

/** Sums of so many amounts stay far below the end of a 64-bit integer. */
export function refuseAmount(amountNanoUsd: number): void {
  if (!Number.isSafeInteger(amountNanoUsd) || amountNanoUsd < 0) {
    throw new RangeError('An amount is a whole number of nano-USD, 0 or more.');
  }
}

/** Holds are numbered by the database. */
export function readHoldId(holdId: string): number {
  const id = Number(holdId);
  if (!Number.isSafeInteger(id)) throw new RangeError('That is not the id of a hold.');
  return id;
}
