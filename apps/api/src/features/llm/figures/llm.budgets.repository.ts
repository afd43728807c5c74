import type { Tier } from '@vigor/contract';
import { and, asc, eq, inArray, isNull } from 'drizzle-orm';
import type { Db } from '../../../db/database.ts';
import { auditLog } from '../../../db/schema/auth.ts';
import { budgetLimits, ledgerWindows } from '../../../db/schema/ledger.ts';
import { type LimitPeriod, type LimitUnit, tierLimits } from '../../../db/schema/tiers.ts';

export type BudgetLimitRow = typeof budgetLimits.$inferSelect;
export type TierLimitRow = Pick<
  typeof tierLimits.$inferSelect,
  'tier' | 'unit' | 'period' | 'amount'
>;

export async function listBudgetLimits(db: Db): Promise<BudgetLimitRow[]> {
  return db.select().from(budgetLimits).orderBy(asc(budgetLimits.period));
}

export async function listTierLimits(db: Db): Promise<TierLimitRow[]> {
  const { tier, unit, period, amount } = tierLimits;
  return db.select({ tier, unit, period, amount }).from(tierLimits);
}

/** Spent and held by everybody together in the periods that begin on these days. */
export async function listSystemWindows(db: Db, startDays: readonly string[]) {
  const { period, startsOn, spent, reserved } = ledgerWindows;
  return db
    .select({ period, startsOn, spent, reserved })
    .from(ledgerWindows)
    .where(
      and(
        isNull(ledgerWindows.userId),
        eq(ledgerWindows.unit, 'nano_usd'),
        inArray(ledgerWindows.startsOn, [...startDays]),
      ),
    );
}

export async function saveBudgetLimit(db: Db, { period, ...set }: BudgetLimitRow): Promise<void> {
  await db
    .insert(budgetLimits)
    .values({ period, ...set })
    .onConflictDoUpdate({ target: budgetLimits.period, set });
}

export async function saveTierLimit(
  db: Db,
  row: { tier: Tier; unit: LimitUnit; period: LimitPeriod; amount: number },
): Promise<void> {
  await db
    .insert(tierLimits)
    .values(row)
    .onConflictDoUpdate({
      target: [tierLimits.tier, tierLimits.unit, tierLimits.period],
      set: { amount: row.amount },
    });
}

/** Which limits were changed; what they were is not a secret, so the new values are noted. */
export async function insertBudgetAudit(
  db: Db,
  note: { id: string; actorId: string; detail: Record<string, string | number>; createdAt: Date },
): Promise<void> {
  await db.insert(auditLog).values({ ...note, userId: note.actorId, action: 'llm.budget_changed' });
}
