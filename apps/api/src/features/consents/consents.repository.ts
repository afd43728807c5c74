import type { ConsentPurpose } from '@vigor/contract';
import { and, desc, eq } from 'drizzle-orm';
import type { Db } from '../../db/database.ts';
import { consents } from '../../db/schema/consents.ts';

export type ConsentRow = typeof consents.$inferSelect;

/** The newest decision of each purpose. */
export async function listNewestConsents(db: Db, userId: string): Promise<ConsentRow[]> {
  return db
    .selectDistinctOn([consents.purpose])
    .from(consents)
    .where(eq(consents.userId, userId))
    .orderBy(consents.purpose, desc(consents.createdAt), desc(consents.id));
}

export async function findNewestConsent(
  db: Db,
  userId: string,
  purpose: ConsentPurpose,
): Promise<Pick<ConsentRow, 'isGranted' | 'version'> | undefined> {
  const rows = await db
    .select({ isGranted: consents.isGranted, version: consents.version })
    .from(consents)
    .where(and(eq(consents.userId, userId), eq(consents.purpose, purpose)))
    .orderBy(desc(consents.createdAt), desc(consents.id))
    .limit(1);
  return rows[0];
}

export async function insertConsent(db: Db, row: ConsentRow): Promise<void> {
  await db.insert(consents).values(row);
}
