import type { Tier } from '@vigor/contract';
import type { Database } from '../../db/database.ts';
import type { LimitPeriod } from '../../db/schema/tiers.ts';
import type { Clock } from '../../lib/clock.ts';
import { listTierLimitRows, type TierLimitRow } from './tiers.repository.ts';

/** What a member of a tier may use. A limit that is not set is 0: nothing. */
export interface TierLimits {
  requests: Record<LimitPeriod, number>;
  /** In a calendar month. */
  budgetNanoUsd: number;
}

export interface Tiers {
  getLimits(tier: Tier): Promise<TierLimits>;
}

/** A change by an administrator counts on every replica after so long at most. */
const freshMs = 2_000;

/** For showing limits; the ledger itself looks them up where it decides. */
export function createTiers(options: { database: Database; clock: Clock }): Tiers {
  const { database, clock } = options;
  let known: { rows: Promise<TierLimitRow[]>; untilMs: number } | undefined;

  function loadRows(): Promise<TierLimitRow[]> {
    const nowMs = clock.now().getTime();
    if (known && nowMs < known.untilMs) return known.rows;
    const loading = {
      rows: database.forSystem().read(listTierLimitRows),
      untilMs: nowMs + freshMs,
    };
    known = loading;
    // The next caller tries again; this one hears of it.
    loading.rows.catch(() => {
      if (known === loading) known = undefined;
    });
    return loading.rows;
  }

  return {
    getLimits: async (tier) => {
      const rows = (await loadRows()).filter((row) => row.tier === tier);
      const amountOf = (unit: TierLimitRow['unit'], period: LimitPeriod) =>
        rows.find((row) => row.unit === unit && row.period === period)?.amount ?? 0;
      return {
        requests: {
          day: amountOf('requests', 'day'),
          week: amountOf('requests', 'week'),
          month: amountOf('requests', 'month'),
        },
        budgetNanoUsd: amountOf('nano_usd', 'month'),
      };
    },
  };
}
