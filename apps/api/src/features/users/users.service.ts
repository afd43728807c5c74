import type { Profile, ProfileEdit, Tier } from '@vigor/contract';
import type { Context } from '../../context.ts';
import { joined } from '../../db/database.ts';
import { AppError, notFound } from '../../lib/app-error.ts';
import { getPlanCheck, recheckActivePlan } from '../plans/plans.service.ts';
import {
  loadProfile,
  memberDay,
  type ProfileRow,
  saveProfile,
  toPlanInput,
  toProfile,
} from '../profiles/profiles.service.ts';
import { insertTierAudit, updateTier } from './users.repository.ts';
import { changesOf, faultsOf, touchesSafety } from './users.rules.ts';

export { createDefaultProfile } from '../profiles/profiles.service.ts';

export interface MemberTier {
  userId: string;
  tier: Tier;
}

export async function getProfile(ctx: Context): Promise<Profile> {
  return ctx.db.read(async (db) => {
    const inside = { ...ctx, db: joined(db) };
    const row = await loadProfile(inside);
    return toProfile(row, { today: memberDay(ctx, row), planCheck: await getPlanCheck(inside) });
  });
}

/** Saves the sent fields and, with them, how the active plan stands now. */
export async function editProfile(ctx: Context, edit: ProfileEdit): Promise<Profile> {
  return ctx.db.write(async (db) => {
    const inside = { ...ctx, db: joined(db) };
    const before = await loadProfile(inside);
    refuseFaults(edit, memberDay(ctx, before));
    await saveProfile(inside, {
      changes: changesOf(edit, before, ctx.clock.now()),
      expectedVersion: edit.version,
    });
    const after = await loadProfile(inside);
    return toProfile(after, {
      today: memberDay(ctx, after),
      planCheck: await checkPlan(inside, edit, after),
    });
  });
}

export async function getTier(ctx: Context): Promise<MemberTier> {
  const { userId, tier } = await loadProfile(ctx);
  return { userId, tier };
}

/** For administrators; the route lets nobody else through. */
export async function changeTier(ctx: Context, input: MemberTier): Promise<MemberTier> {
  await ctx.systemDb.write(async (db) => {
    const isMember = await updateTier(db, input.userId, input.tier);
    if (!isMember) throw notFound('member');
    await insertTierAudit(db, input.userId, {
      id: ctx.ids.next(),
      actorId: ctx.actor.userId,
      createdAt: ctx.clock.now(),
    });
  });
  return input;
}

function refuseFaults(edit: ProfileEdit, today: string): void {
  const errors = faultsOf(edit, today);
  if (errors.length > 0) throw new AppError('VALIDATION_FAILED', { errors });
}

async function checkPlan(
  ctx: Context,
  edit: ProfileEdit,
  row: ProfileRow,
): Promise<Profile['planCheck']> {
  if (!touchesSafety(edit)) return getPlanCheck(ctx);
  return recheckActivePlan(ctx, toPlanInput(row, memberDay(ctx, row)));
}
