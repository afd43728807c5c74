import type { LlmDryRun, LlmRule, Tier } from '@vigor/contract';
import { explainRoute, type RouteCall } from '@vigor/llm';
import type { Context } from '../../../context.ts';
import { AppError, notFound } from '../../../lib/app-error.ts';
import { hashBody } from '../../../lib/body-hash.ts';
import { hourInZone } from '../../../lib/days.ts';
import { armKey, toGatewayConfig } from './llm.config.mapper.ts';
import { deleteRule, type StoredConfig, saveRule } from './llm.config.repository.ts';
import { changeConfig, readConfig } from './llm.config.service.ts';

interface Versioned {
  version?: number | undefined;
}

export async function listRules(ctx: Context): Promise<{ items: LlmRule[]; version: number }> {
  const { rules, version } = await readConfig(ctx);
  return { items: rules, version };
}

/** The same rule by the same id again is no fault. */
export async function createRule(
  ctx: Context,
  {
    version,
    id = ctx.ids.next(),
    ...fields
  }: Omit<LlmRule, 'id'> & { id?: string | undefined } & Versioned,
): Promise<LlmRule> {
  const rule = { id, ...fields };
  await changeConfig(
    ctx,
    { action: 'rule_added', expectedVersion: version },
    async (db, before) => {
      const known = before.rules.find((one) => one.id === id);
      if (known && hashRule(known) !== hashRule(rule)) throw taken();
      await saveRule(db, rule);
    },
  );
  return rule;
}

export async function editRule(
  ctx: Context,
  { version, ...rule }: LlmRule & Versioned,
): Promise<LlmRule> {
  await changeConfig(
    ctx,
    { action: 'rule_changed', expectedVersion: version },
    async (db, before) => {
      refuseUnknown(before, rule.id);
      await saveRule(db, rule);
    },
  );
  return rule;
}

export async function removeRule(ctx: Context, id: string): Promise<void> {
  await changeConfig(ctx, { action: 'rule_removed' }, async (db, before) => {
    refuseUnknown(before, id);
    await deleteRule(db, id);
  });
}

export interface DryRunInput {
  call: Omit<RouteCall, 'subject' | 'hour' | 'tier'> & {
    tier: Tier;
    hour?: number | undefined;
    userId?: string | undefined;
  };
  rules?: LlmRule[] | undefined;
}

/** Whom a call would reach, without sending or storing anything. */
export async function dryRunRules(ctx: Context, input: DryRunInput): Promise<LlmDryRun> {
  const stored = await readConfig(ctx);
  const config = { ...toGatewayConfig(stored), ...(input.rules && { rules: input.rules }) };
  const { hour, userId, ...asked } = input.call;
  const call = {
    ...asked,
    hour: hour ?? hourInZone(ctx.clock.now(), ctx.env.llm.timeZone),
    subject: userId ?? ctx.actor.userId,
  };
  const plan = explainRoute({ config, call, hasKey: ctx.llm.hasKey });
  return {
    ruleId: plan.ruleId,
    abTestId: plan.abTestId,
    arm: armNameOf(stored, plan),
    candidates: plan.candidates.map(({ id }) => id),
    skipped: plan.skipped,
    rules: plan.rules,
  };
}

function armNameOf(
  { abTests }: StoredConfig,
  { abTestId, arm }: { abTestId?: string | undefined; arm?: string | undefined },
): string | undefined {
  const test = abTests.find(({ id }) => id === abTestId);
  return test?.arms.find(({ name }) => armKey(test.id, name) === arm)?.name;
}

function refuseUnknown({ rules }: StoredConfig, id: string): void {
  if (!rules.some((rule) => rule.id === id)) throw notFound('rule');
}

function taken(): AppError {
  return new AppError('CONFLICT', { detail: 'Another rule has this id. Send yours without one.' });
}

/** Conditions come back from the database with their fields in another order. */
function hashRule({ when, ...rule }: LlmRule): string {
  return hashBody([Object.entries(rule).sort(), Object.entries(when).sort()]);
}
