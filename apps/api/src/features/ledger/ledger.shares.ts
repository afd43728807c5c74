import type { HoldRequest } from '@vigor/llm';
import { keyOfAttempt } from './ledger.operations.ts';
import type { Lease } from './ledger.purse.ts';

/** What a call has taken of a lease. */
export interface Share {
  lease: Lease;
  hold: HoldRequest;
}

/** The shares of calls that are under way. */
export interface Shares {
  /** Gives the hold’s id. */
  open(share: Share): string;
  /** Once: nothing for one that has ended before. */
  end(holdId: string): Share | undefined;
  refuseRepeated(hold: HoldRequest): void;
}

const separator = '.';

export function isShareId(holdId: string): boolean {
  return holdId.includes(separator);
}

export function createShares(): Shares {
  const shares = new Map<string, Share>();
  const attempts = new Set<string>();
  let last = 0;
  const end = (holdId: string) => {
    const share = shares.get(holdId);
    if (share) attempts.delete(keyOfAttempt(share.hold));
    shares.delete(holdId);
    return share;
  };
  return {
    open: (share) => {
      last += 1;
      const holdId = `${share.lease.id}${separator}${last}`;
      shares.set(holdId, share);
      attempts.add(keyOfAttempt(share.hold));
      return holdId;
    },
    end,
    refuseRepeated: (hold) => {
      if (attempts.has(keyOfAttempt(hold))) throw repeatedAttempt();
    },
  };
}

export function repeatedAttempt(cause?: unknown): Error {
  return new Error('This attempt has been reserved before.', { cause });
}
