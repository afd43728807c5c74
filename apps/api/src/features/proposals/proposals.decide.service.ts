import type { Proposal } from '@vigor/contract';
import type { Context } from '../../context.ts';
import { joined } from '../../db/database.ts';
import { AppError, notFound } from '../../lib/app-error.ts';
import { adjustPlan, restorePlanContent } from '../plans/plans.adjust.service.ts';
import {
  lockProposal,
  type ProposalDecision,
  type ProposalRow,
  updateProposal,
} from './proposals.repository.ts';
import { toProposal } from './proposals.service.ts';

interface ProposalId {
  id: string;
}

/** Makes the change. What was taken already stays taken; what no longer fits expires. */
export async function takeProposal(ctx: Context, { id }: ProposalId): Promise<Proposal> {
  const outcome = await decide(ctx, id, async (inside, row) => {
    if (row.status === 'taken') return { row };
    if (row.status !== 'open') throw closed(row);
    const { planId, change, planVersion } = row;
    const adjusted = await adjustPlan(inside, { planId, change, expectedVersion: planVersion });
    if (!adjusted.ok) return { decision: { status: 'expired' }, refusal: adjusted.reason };
    const { before, version } = adjusted;
    return { decision: { status: 'taken', before, versionAfter: version } };
  });
  if (outcome.refusal !== undefined) {
    throw new AppError('CONFLICT', { detail: `${outcome.refusal} Nothing was changed.` });
  }
  return outcome.proposal;
}

/** Leaves the plan as it is; declining twice is no fault. */
export async function declineProposal(ctx: Context, { id }: ProposalId): Promise<Proposal> {
  const { proposal } = await decide(ctx, id, async (_inside, row) => {
    if (row.status === 'taken' || row.status === 'undone') throw closed(row);
    return row.status === 'open' ? { decision: { status: 'declined' } } : { row };
  });
  return proposal;
}

/** Puts the plan back exactly, as long as nobody changed it since. */
export async function undoProposal(ctx: Context, { id }: ProposalId): Promise<Proposal> {
  const { proposal } = await decide(ctx, id, async (inside, row) => {
    if (row.status === 'undone') return { row };
    const { planId, change, before, versionAfter } = row;
    if (row.status !== 'taken' || !before || versionAfter === null) throw closed(row);
    const expectedVersion = versionAfter;
    await restorePlanContent(inside, { planId, change, content: before, expectedVersion });
    return { decision: { status: 'undone' } };
  });
  return proposal;
}

type Decided =
  | { row: ProposalRow }
  | { decision: Omit<ProposalDecision, 'decidedAt'>; refusal?: string };

/** In one transaction with what it changes; two decisions at once follow one another. */
async function decide(
  ctx: Context,
  id: string,
  work: (inside: Context, row: ProposalRow) => Promise<Decided>,
): Promise<{ proposal: Proposal; refusal?: string }> {
  return ctx.db.write(async (db) => {
    const row = await lockProposal(db, ctx.actor.userId, id);
    if (!row) throw notFound('suggestion');
    const decided = await work({ ...ctx, db: joined(db) }, row);
    if ('row' in decided) return { proposal: toProposal(decided.row) };
    const decision = { ...decided.decision, decidedAt: ctx.clock.now() };
    await updateProposal(db, ctx.actor.userId, { id, decision });
    return { proposal: toProposal({ ...row, ...decision }), refusal: decided.refusal };
  });
}

const closedWords: Record<ProposalRow['status'], string> = {
  open: 'This was not taken yet.',
  taken: 'This was taken already. Undo it instead.',
  declined: 'You left this as it was. Ask the coach again if you changed your mind.',
  undone: 'You took this back. Ask the coach again if you changed your mind.',
  expired: 'Your plan changed since this was suggested. Ask the coach again.',
};

function closed({ status }: ProposalRow): AppError {
  return new AppError('CONFLICT', { detail: closedWords[status] });
}
