import { and, desc, eq, inArray } from 'drizzle-orm';
import type { Db } from '../../db/database.ts';
import { proposals } from '../../db/schema/proposals.ts';

export type ProposalRow = typeof proposals.$inferSelect;
export type NewProposal = typeof proposals.$inferInsert;

export async function insertProposal(db: Db, row: NewProposal): Promise<void> {
  await db.insert(proposals).values(row);
}

/** Locked until the transaction ends, so that it is decided once. */
export async function lockProposal(
  db: Db,
  userId: string,
  id: string,
): Promise<ProposalRow | undefined> {
  const rows = await db
    .select()
    .from(proposals)
    .where(and(eq(proposals.userId, userId), eq(proposals.id, id)))
    .for('update');
  return rows[0];
}

export async function listOpenProposals(
  db: Db,
  userId: string,
  limit: number,
): Promise<ProposalRow[]> {
  return db
    .select()
    .from(proposals)
    .where(and(eq(proposals.userId, userId), eq(proposals.status, 'open')))
    .orderBy(desc(proposals.createdAt), desc(proposals.id))
    .limit(limit);
}

export async function listProposalsByMessage(
  db: Db,
  userId: string,
  messageIds: readonly string[],
): Promise<ProposalRow[]> {
  if (messageIds.length === 0) return [];
  return db
    .select()
    .from(proposals)
    .where(and(eq(proposals.userId, userId), inArray(proposals.messageId, [...messageIds])))
    .orderBy(proposals.createdAt, proposals.id);
}

export type ProposalDecision = Pick<ProposalRow, 'status' | 'decidedAt'> &
  Partial<Pick<ProposalRow, 'before' | 'versionAfter'>>;

export async function updateProposal(
  db: Db,
  userId: string,
  { id, decision }: { id: string; decision: ProposalDecision },
): Promise<void> {
  await db
    .update(proposals)
    .set(decision)
    .where(and(eq(proposals.userId, userId), eq(proposals.id, id)));
}
