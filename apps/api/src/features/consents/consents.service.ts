import { type Consent, type ConsentPurpose, consentPurposes } from '@vigor/contract';
import type { Context } from '../../context.ts';
import { findNewestConsent, insertConsent, listNewestConsents } from './consents.repository.ts';

export interface DecideConsentInput {
  purpose: ConsentPurpose;
  isGranted: boolean;
}

/** Raised when the words that are agreed to change: older consents then count no more. */
const currentVersions: Record<ConsentPurpose, number> = { ai_processing: 1 };

export async function listConsents(ctx: Context): Promise<{ items: Consent[] }> {
  const rows = await ctx.db.read((db) => listNewestConsents(db, ctx.actor.userId));
  const items = consentPurposes.map((purpose): Consent => {
    const version = currentVersions[purpose];
    const row = rows.find((one) => one.purpose === purpose && one.version === version);
    if (!row) return { purpose, version, isGranted: false };
    return { purpose, version, isGranted: row.isGranted, decidedAt: row.createdAt.toISOString() };
  });
  return { items };
}

/** Adds a row; what was decided before stays readable. */
export async function decideConsent(
  ctx: Context,
  { purpose, isGranted }: DecideConsentInput,
): Promise<{ items: Consent[] }> {
  await ctx.db.write((db) =>
    insertConsent(db, {
      userId: ctx.actor.userId,
      id: ctx.ids.next(),
      purpose,
      isGranted,
      version: currentVersions[purpose],
      createdAt: ctx.clock.now(),
    }),
  );
  return listConsents(ctx);
}

/** Nothing is taken for granted: silence and an older version are a no. */
export async function hasConsent(
  ctx: Pick<Context, 'db' | 'actor'>,
  purpose: ConsentPurpose,
): Promise<boolean> {
  const newest = await ctx.db.read((db) => findNewestConsent(db, ctx.actor.userId, purpose));
  return newest?.isGranted === true && newest.version === currentVersions[purpose];
}
