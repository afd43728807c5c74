import type { Plan, Proposal } from '@vigor/contract';
import type { Context } from '../../context.ts';
import { joined } from '../../db/database.ts';
import type { ProposedChange } from '../../db/schema/proposals.ts';
import type { MemberFacts } from '../facts/facts.service.ts';
import { previewAdjustment } from '../plans/plans.adjust.service.ts';
import { listAlternatives } from '../plans/plans.swap.service.ts';
import {
  insertProposal,
  listOpenProposals,
  listProposalsByMessage,
  type ProposalRow,
} from './proposals.repository.ts';
import { changeOf, type ProposalWish, placeOfSwap } from './proposals.wish.ts';
import { describeChange } from './proposals.words.ts';

export type { ProposalWish } from './proposals.wish.ts';

export interface CreateProposalInput {
  wish: ProposalWish;
  facts: Pick<MemberFacts, 'plan' | 'next'>;
  /** Of the answer that makes it. */
  messageId?: string;
}

const mostOpen = 20;

/** Offers a change; `undefined` when it is not possible or would change nothing. */
export async function createProposal(
  ctx: Context,
  { wish, facts, messageId }: CreateProposalInput,
): Promise<Proposal | undefined> {
  const { plan } = facts;
  const change = await findChange(ctx, wish, facts);
  return plan && change && offerChange(ctx, { plan, change, messageId });
}

export interface OfferChangeInput {
  plan: Plan;
  change: ProposedChange;
  messageId?: string;
}

/** As `createProposal`, for a change that is worked out already. */
export async function offerChange(
  ctx: Context,
  { plan, change, messageId }: OfferChangeInput,
): Promise<Proposal | undefined> {
  const preview = await previewAdjustment(ctx, { planId: plan.id, change });
  if (!preview.ok) return undefined;
  const words = describeChange({ plan, change, after: preview.content });
  if (words.changes.length === 0) return undefined;
  const row: ProposalRow = {
    userId: ctx.actor.userId,
    id: ctx.ids.next(),
    messageId: messageId ?? null,
    planId: plan.id,
    planVersion: plan.version,
    change,
    ...words,
    status: 'open',
    before: null,
    versionAfter: null,
    createdAt: ctx.clock.now(),
    decidedAt: null,
  };
  await ctx.db.write((db) => insertProposal(db, row));
  return toProposal(row);
}

export async function listProposals(ctx: Context): Promise<{ items: Proposal[] }> {
  const rows = await ctx.db.read((db) => listOpenProposals(db, ctx.actor.userId, mostOpen));
  return { items: rows.map(toProposal) };
}

/** By the message that made them. */
export async function listProposalsOfMessages(
  ctx: Context,
  messageIds: readonly string[],
): Promise<Map<string, Proposal[]>> {
  const rows = await ctx.db.read((db) => listProposalsByMessage(db, ctx.actor.userId, messageIds));
  const byMessage = Map.groupBy(rows, ({ messageId }) => messageId ?? '');
  return new Map([...byMessage].map(([id, found]) => [id, found.map(toProposal)]));
}

async function findChange(
  ctx: Context,
  wish: ProposalWish,
  facts: CreateProposalInput['facts'],
): Promise<ProposedChange | undefined> {
  if (wish.kind !== 'swap') return changeOf(wish, facts);
  const place = placeOfSwap(wish, facts);
  if (!place) return undefined;
  const { plan, day, exerciseId } = place;
  const { items } = await ctx.db.read((db) =>
    listAlternatives({ ...ctx, db: joined(db) }, { id: plan.id, dayId: day.id, exerciseId }),
  );
  const wanted = wish.replacementId ?? items[0]?.exerciseId;
  const isAllowed = items.some((item) => item.exerciseId === wanted);
  if (wanted === undefined || !isAllowed) return undefined;
  return { kind: 'swap', dayId: day.id, exerciseId, replacementId: wanted };
}

export function toProposal(row: ProposalRow): Proposal {
  const { id, title, body, changes, planId, status } = row;
  const { kind } = row.change;
  return { id, kind, title, body, changes, planId, status, createdAt: row.createdAt.toISOString() };
}
