import type { Tier } from '@vigor/contract';
import { eq } from 'drizzle-orm';
import type { Db } from '../../db/database.ts';
import { auditLog } from '../../db/schema/auth.ts';
import { users } from '../../db/schema/users.ts';

/** Whether there is such a member. */
export async function updateTier(db: Db, userId: string, tier: Tier): Promise<boolean> {
  const rows = await db
    .update(users)
    .set({ tier })
    .where(eq(users.id, userId))
    .returning({ id: users.id });
  return rows.length > 0;
}

export interface TierAudit {
  id: string;
  actorId: string;
  createdAt: Date;
}

export async function insertTierAudit(db: Db, userId: string, audit: TierAudit): Promise<void> {
  await db.insert(auditLog).values({
    ...audit,
    userId,
    action: 'tier.changed',
    detail: { field: 'tier' },
  });
}
