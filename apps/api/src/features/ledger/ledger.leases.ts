import type { HoldRequest, Settlement } from '@vigor/llm';
import { createLending, type LendingOptions } from './ledger.lending.ts';
import { emptyPurse, isIdle, keptMs, type Purse, takeShare } from './ledger.purse.ts';
import { createShares } from './ledger.shares.ts';

export interface LeasesOptions extends LendingOptions {
  /** For how many calls of a kind a member’s leases have room at most; 0 for none. */
  mostCalls: number;
}

/**
 * Money that is on hold before it is asked for. A call of a member who called just before takes its
 * share and leaves at once; what is missing then is asked for behind it.
 */
export interface Leases {
  /** The id of a hold, where a lease has room for it. Notes the call either way. */
  take(hold: HoldRequest): string | undefined;
  /** Settles what was taken, once. */
  settle(holdId: string, settlement: Settlement): Promise<void>;
  /** Whether nothing is free, or on its way. */
  isEmpty(): boolean;
  /** Gives back what nobody may take any more. */
  clear(): void;
  /** Gives back what nobody has taken, of one member or of everybody, and tells whether there was any. */
  giveBack(subject?: string): Promise<boolean>;
  /** Asks for none for two seconds, for one member or for anybody. */
  pause(subject?: string): void;
}

export function createLeases({ mostCalls, ...options }: LeasesOptions): Leases {
  const { now } = options;
  const purses = new Map<string, Purse>();
  const shares = createShares();
  const lending = createLending(options);
  let timer: NodeJS.Timeout | undefined;

  function clearPurse(purse: Purse, at: number): void {
    const stale = purse.leases.filter(({ staleAt }) => staleAt <= at);
    if (stale.length === 0) return;
    purse.leases = purse.leases.filter(({ staleAt }) => staleAt > at);
    for (const lease of stale) {
      purse.wantedNanoUsd = Math.max(0, purse.wantedNanoUsd - lease.freeNanoUsd);
      void lending.putBack(lease);
    }
  }

  function clear(): void {
    const at = now();
    for (const [subject, purse] of purses) {
      clearPurse(purse, at);
      if (isIdle(purse, at) && purse.leases.length === 0 && !purse.isAsking) purses.delete(subject);
    }
    if (purses.size > 0) return;
    clearInterval(timer);
    timer = undefined;
  }

  return {
    take: (hold) => {
      shares.refuseRepeated(hold);
      if (!hold.isDispatched || mostCalls === 0) return undefined;
      const at = now();
      const purse = purses.get(hold.subject) ?? emptyPurse();
      purses.set(hold.subject, purse);
      timer ??= setInterval(clear, keptMs).unref();
      clearPurse(purse, at);
      const lease = takeShare(purse, hold, { at, mostCalls });
      lending.refill(purse, hold, at);
      if (!lease) return undefined;
      lending.take(hold.amountNanoUsd);
      return shares.open({ lease, hold });
    },
    settle: async (holdId, settlement) => {
      const share = shares.end(holdId);
      if (!share) return;
      const { lease, hold } = share;
      await lending.giveUp(lease, { amountNanoUsd: hold.amountNanoUsd, settlement, use: hold });
    },
    isEmpty: lending.isEmpty,
    clear,
    giveBack: async (subject) => {
      // What is on its way comes back as well.
      await lending.untilAnswered();
      const own = subject === undefined ? [...purses.values()] : [purses.get(subject)];
      const leases = own.flatMap((purse) => purse?.leases.splice(0) ?? []);
      const isMore = leases.some((lease) => lease.freeNanoUsd > 0);
      for (const lease of leases) void lending.putBack(lease);
      return isMore;
    },
    pause: (subject) => {
      const purse = subject === undefined ? undefined : purses.get(subject);
      if (subject === undefined) lending.pause();
      else if (purse) purse.pausedUntil = now() + keptMs;
    },
  };
}
