import { type EditLlmBudgetsBody, type LlmBudgets, tiers } from '@vigor/contract';
import { createCalendar, nanoUsdPerUsd } from '@vigor/llm';
import type { Context } from '../../../context.ts';
import type { Db } from '../../../db/database.ts';
import type { LimitPeriod } from '../../../db/schema/tiers.ts';
import {
  type BudgetLimitRow,
  insertBudgetAudit,
  listBudgetLimits,
  listSystemWindows,
  listTierLimits,
  saveBudgetLimit,
  saveTierLimit,
  type TierLimitRow,
} from './llm.budgets.repository.ts';

const systemPeriods = ['week', 'month'] as const;

/** What may be spent, and what is. */
export async function getBudgets(ctx: Context): Promise<LlmBudgets> {
  const windows = createCalendar(ctx.env.llm.timeZone)(ctx.clock.now().getTime());
  const days = systemPeriods.map((period) => windows[period].startsOn);
  // What was answered just before is among it.
  await ctx.ledger.flush();
  const [limits, used, tierRows] = await ctx.systemDb.read((db) =>
    Promise.all([listBudgetLimits(db), listSystemWindows(db, days), listTierLimits(db)]),
  );
  return {
    system: systemPeriods.flatMap((period) => {
      const limit = limits.find((row) => row.period === period);
      if (!limit) return [];
      const { startsOn, endsAt } = windows[period];
      const spent = used.find((row) => row.period === period && row.startsOn === startsOn);
      return {
        ...toLimit(limit, period),
        spentUsd: (spent?.spent ?? 0) / nanoUsdPerUsd,
        reservedUsd: (spent?.reserved ?? 0) / nanoUsdPerUsd,
        resetsAt: new Date(endsAt).toISOString(),
      };
    }),
    tiers: tiers.map((tier) => toTierLimits(tierRows, tier)),
  };
}

/**
 * Counts from the next call on, in every process; for a member who has a lease, two seconds later at
 * most. What is left out stays.
 */
export async function editBudgets(ctx: Context, edit: EditLlmBudgetsBody): Promise<LlmBudgets> {
  await ctx.systemDb.write(async (db) => {
    for (const { limitUsd, ...limit } of edit.system ?? []) {
      await saveBudgetLimit(db, { ...limit, amountNanoUsd: Math.round(limitUsd * nanoUsdPerUsd) });
      await audit(ctx, db, { limit: `system ${limit.period}`, usd: limitUsd });
    }
    for (const row of (edit.tiers ?? []).flatMap(toRows)) {
      await saveTierLimit(db, row);
      const { tier, period, unit, amount } = row;
      await audit(ctx, db, { limit: `${tier} ${period} ${unit}`, amount });
    }
  });
  return getBudgets(ctx);
}

async function audit(ctx: Context, db: Db, detail: Record<string, string | number>): Promise<void> {
  const { userId: actorId } = ctx.actor;
  await insertBudgetAudit(db, { id: ctx.ids.next(), actorId, detail, createdAt: ctx.clock.now() });
}

function toLimit<Period extends LimitPeriod>(row: BudgetLimitRow, period: Period) {
  const { amountNanoUsd, alertPercent, isEnforced } = row;
  return { period, limitUsd: amountNanoUsd / nanoUsdPerUsd, alertPercent, isEnforced };
}

type TierEdit = NonNullable<EditLlmBudgetsBody['tiers']>[number];

function toRows({ tier, requests = {}, monthlyUsd }: TierEdit): TierLimitRow[] {
  const { daily, weekly, monthly } = requests;
  const counts = { day: daily, week: weekly, month: monthly } as const;
  const rows = (['day', 'week', 'month'] as const).flatMap((period) => {
    const amount = counts[period];
    return amount === undefined ? [] : [{ tier, unit: 'requests' as const, period, amount }];
  });
  if (monthlyUsd === undefined) return rows;
  const amount = Math.round(monthlyUsd * nanoUsdPerUsd);
  return [...rows, { tier, unit: 'nano_usd', period: 'month', amount }];
}

function toTierLimits(
  rows: readonly TierLimitRow[],
  tier: TierLimitRow['tier'],
): LlmBudgets['tiers'][number] {
  const amountOf = (unit: TierLimitRow['unit'], period: LimitPeriod) =>
    rows.find((row) => row.tier === tier && row.unit === unit && row.period === period)?.amount ??
    0;
  return {
    tier,
    requests: {
      daily: amountOf('requests', 'day'),
      weekly: amountOf('requests', 'week'),
      monthly: amountOf('requests', 'month'),
    },
    monthlyUsd: amountOf('nano_usd', 'month') / nanoUsdPerUsd,
  };
}
