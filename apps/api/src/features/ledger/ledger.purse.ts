import type { HoldRequest } from '@vigor/llm';

/** Money of a member that is on hold for calls to come, in the database and in this process. */
export interface Lease {
  id: number;
  /** Not taken by any call. */
  freeNanoUsd: number;
  /** Calls that have taken of it, and are not settled in the database. */
  shares: number;
  bornAt: number;
  /** From then on nobody takes of it: limits change, and windows reset. */
  staleAt: number;
  expiresAt: number;
}

/** The leases of one member that are not stale. */
export interface Purse {
  /** The oldest first. */
  leases: Lease[];
  /** Asked for, and not answered yet. */
  isAsking: boolean;
  /** How much should be free. */
  wantedNanoUsd: number;
  lastCallAt: number;
  pausedUntil: number;
}

/** A member who calls again within this time gets a lease; nobody takes of one for longer. */
export const keptMs = 2_000;

export function emptyPurse(): Purse {
  return {
    leases: [],
    isAsking: false,
    ...{ wantedNanoUsd: 0, lastCallAt: Number.NEGATIVE_INFINITY, pausedUntil: 0 },
  };
}

export function isIdle(purse: Purse, at: number): boolean {
  return at - purse.lastCallAt >= keptMs;
}

/**
 * Notes a call, and takes what it may cost out of the oldest lease that will do. Whoever calls again
 * and finds none will find that much more from then on, for `mostCalls` of the kind at most.
 */
export function takeShare(
  purse: Purse,
  { amountNanoUsd, expiresAt }: HoldRequest,
  { at, mostCalls }: { at: number; mostCalls: number },
): Lease | undefined {
  const isAgain = !isIdle(purse, at);
  purse.lastCallAt = at;
  const lease = purse.leases.find(
    (each) => each.freeNanoUsd >= amountNanoUsd && each.expiresAt >= expiresAt,
  );
  if (lease) {
    lease.freeNanoUsd -= amountNanoUsd;
    lease.shares += 1;
  } else if (isAgain) {
    const most = Math.max(purse.wantedNanoUsd, mostCalls * amountNanoUsd);
    purse.wantedNanoUsd = Math.min(purse.wantedNanoUsd + amountNanoUsd, most);
  }
  return lease;
}

/** What to ask for: all that is missing, once that is half of what should be free. */
export function missingIn({ leases, wantedNanoUsd }: Purse): number {
  let missing = wantedNanoUsd;
  for (const { freeNanoUsd } of leases) missing -= freeNanoUsd;
  return 2 * missing >= wantedNanoUsd ? missing : 0;
}

/** The lease to add to: a young one, so that the next one is there before it is stale. */
export function growingLease(purse: Purse, hold: HoldRequest, at: number): Lease | undefined {
  const youngest = purse.leases.at(-1);
  const isYoung = youngest && at - youngest.bornAt < keptMs / 2;
  return isYoung && youngest.expiresAt >= hold.expiresAt ? youngest : undefined;
}

/** On hold for calls like this one that come soon. What they are is written when they are settled. */
export function leaseHold(hold: HoldRequest, amountNanoUsd: number): HoldRequest {
  return {
    ...hold,
    ...{
      feature: '',
      provider: '',
      model: '',
      priceVersion: '',
      requestId: '',
      attempt: noAttempt,
    },
    amountNanoUsd,
    expiresAt: hold.expiresAt + keptMs,
  };
}

/** No call has it; the database gives a lease a request id of its own. */
const noAttempt = -1;
