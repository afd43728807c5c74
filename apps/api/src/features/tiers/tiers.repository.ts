import type { Tier } from '@vigor/contract';
import type { Db } from '../../db/database.ts';
import { type LimitPeriod, type LimitUnit, tierLimits } from '../../db/schema/tiers.ts';

export interface TierLimitRow {
  tier: Tier;
  unit: LimitUnit;
  period: LimitPeriod;
  amount: number;
}

/** Limits of all tiers; they belong to no member. */
export async function listTierLimitRows(db: Db): Promise<TierLimitRow[]> {
  return db
    .select({
      tier: tierLimits.tier,
      unit: tierLimits.unit,
      period: tierLimits.period,
      amount: tierLimits.amount,
    })
    .from(tierLimits);
}
