import type { Tier } from '@vigor/contract';
import { nanoUsdPerUsd } from '@vigor/llm';
import type { LimitPeriod, LimitUnit } from '../../db/schema/tiers.ts';
import type { TierLimits } from '../tiers/tiers.service.ts';
import type { UsedRow } from './ledger.repository.ts';
import type { CalendarWindows } from './ledger.windows.ts';

/** What a member has used of the tier, and may use until the windows reset. */
export interface LedgerUsage {
  tier: Tier;
  requests: Record<LimitPeriod, { limit: number; used: number; resetsAt: Date }>;
  /** Of the calendar month. */
  budget: { limitUsd: number; spentUsd: number; reservedUsd: number; resetsAt: Date };
}

export interface UsageParts {
  tier: Tier;
  limits: TierLimits;
  rows: readonly UsedRow[];
  windows: CalendarWindows;
}

export function toUsage({ tier, limits, rows, windows }: UsageParts): LedgerUsage {
  const rowOf = (unit: LimitUnit, period: LimitPeriod) =>
    rows.find(
      (row) =>
        row.unit === unit && row.period === period && row.startsOn === windows[period].startsOn,
    );
  const requestsIn = (period: LimitPeriod) => ({
    limit: limits.requests[period],
    used: rowOf('requests', period)?.spent ?? 0,
    resetsAt: new Date(windows[period].endsAt),
  });
  const money = rowOf('nano_usd', 'month');
  return {
    tier,
    requests: { day: requestsIn('day'), week: requestsIn('week'), month: requestsIn('month') },
    budget: {
      limitUsd: limits.budgetNanoUsd / nanoUsdPerUsd,
      spentUsd: (money?.spent ?? 0) / nanoUsdPerUsd,
      reservedUsd: (money?.reserved ?? 0) / nanoUsdPerUsd,
      resetsAt: new Date(windows.month.endsAt),
    },
  };
}
