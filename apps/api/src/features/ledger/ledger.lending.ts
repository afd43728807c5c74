import type { HoldRequest, Settlement } from '@vigor/llm';
import type { LedgerOperation } from './ledger.operations.ts';
import {
  growingLease,
  keptMs,
  type Lease,
  leaseHold,
  missingIn,
  type Purse,
} from './ledger.purse.ts';
import type { OperationAnswer } from './ledger.transactions.ts';

export interface LendingOptions {
  now: () => number;
  /** When the first of the windows resets that are open at a time. */
  resetsAt: (at: number) => number;
  submit: (operation: LedgerOperation) => Promise<OperationAnswer>;
}

/** What comes back of a lease. */
interface GivenUp {
  amountNanoUsd: number;
  settlement: Settlement;
  /** Absent: nobody had it. */
  use?: HoldRequest;
}

/** Leases between this process and the database. */
export interface Lending {
  /** Asks for what is missing in a purse, unless that is paused. Nobody waits for it. */
  refill(purse: Purse, hold: HoldRequest, at: number): void;
  /** Notes that a call has taken so much of a lease. */
  take(amountNanoUsd: number): void;
  /** Ends a lease: calls that have a share still settle theirs. */
  putBack(lease: Lease): Promise<void>;
  /** Gives a share of a lease back. */
  giveUp(lease: Lease, share: GivenUp): Promise<void>;
  /** Whether nothing is free, or on its way. */
  isEmpty(): boolean;
  /** Ends when everything is answered that was asked for. */
  untilAnswered(): Promise<unknown>;
  /** Asks for nothing for two seconds. */
  pause(): void;
}

interface Asked {
  purse: Purse;
  /** The lease that it is to be added to; absent: a new one. */
  growing: Lease | undefined;
  at: number;
  hold: HoldRequest;
}

export function createLending({ now, resetsAt, submit }: LendingOptions): Lending {
  const asking = new Set<Promise<void>>();
  let freeNanoUsd = 0;
  let everybodyPausedUntil = 0;

  function refill(purse: Purse, hold: HoldRequest, at: number): void {
    const missing = missingIn(purse);
    const pausedUntil = Math.max(everybodyPausedUntil, purse.pausedUntil);
    if (missing <= 0 || purse.isAsking || at < pausedUntil) return;
    const growing = growingLease(purse, hold, at);
    const asked = ask({ purse, growing, at, hold: leaseHold(hold, missing) });
    asking.add(asked);
    void asked.finally(() => asking.delete(asked));
  }

  /** What the database has no room for, or does not answer, is missed by nobody. */
  async function ask({ purse, growing, at, hold }: Asked): Promise<void> {
    const { amountNanoUsd, expiresAt } = hold;
    purse.isAsking = true;
    const operation = { kind: 'lease', hold, leaseId: growing?.id } as const;
    const answer = await submit(operation).catch(() => undefined);
    purse.isAsking = false;
    if (answer?.kind !== 'held') {
      purse.pausedUntil = now() + keptMs;
      purse.wantedNanoUsd = Math.floor(purse.wantedNanoUsd / 2);
      return;
    }
    freeNanoUsd += amountNanoUsd;
    if (growing) {
      growing.freeNanoUsd += amountNanoUsd;
      if (growing.staleAt <= now()) await putBack(growing);
      return;
    }
    const staleAt = Math.min(at + keptMs, resetsAt(at));
    const times = { bornAt: at, staleAt, expiresAt };
    const id = Number(answer.holdId);
    purse.leases.push({ id, freeNanoUsd: amountNanoUsd, shares: 0, ...times });
  }

  async function putBack(lease: Lease): Promise<void> {
    const amountNanoUsd = lease.freeNanoUsd;
    freeNanoUsd -= amountNanoUsd;
    lease.freeNanoUsd = 0;
    lease.staleAt = Number.NEGATIVE_INFINITY;
    if (lease.shares === 0) await close(lease);
    else if (amountNanoUsd > 0) {
      lease.shares += 1;
      await giveUp(lease, { amountNanoUsd, settlement: nothing }).catch(() => undefined);
    }
  }

  /** One that cannot be closed is charged by the sweeper. */
  async function close({ id }: Lease): Promise<void> {
    await submit({ kind: 'settle', holdId: id, settlement: nothing }).catch(() => undefined);
  }

  /** Once the database has all of a lease that is over, it is closed: never in the same batch. */
  async function giveUp(lease: Lease, share: GivenUp): Promise<void> {
    await submit({ kind: 'return', leaseId: lease.id, ...share });
    lease.shares -= 1;
    if (lease.shares === 0 && lease.staleAt <= now()) await putBack(lease);
  }

  return {
    refill,
    take: (amountNanoUsd) => {
      freeNanoUsd -= amountNanoUsd;
    },
    putBack,
    giveUp,
    isEmpty: () => freeNanoUsd === 0 && asking.size === 0,
    untilAnswered: () => Promise.all(asking),
    pause: () => {
      everybodyPausedUntil = now() + keptMs;
    },
  };
}

const nothing = { costNanoUsd: 0, basis: 'none' } as const;
