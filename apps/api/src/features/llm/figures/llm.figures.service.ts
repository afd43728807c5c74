import type { LlmUsageReport, LlmUsageSummary, UsageGrouping } from '@vigor/contract';
import { nanoUsdPerUsd } from '@vigor/llm';
import { addDays, daysBetween } from '@vigor/training';
import type { Context } from '../../../context.ts';
import { AppError } from '../../../lib/app-error.ts';
import { dayInZone } from '../../../lib/days.ts';
import {
  allowLargeSorts,
  countErrorKinds,
  type DayRange,
  type ErrorRow,
  type FigureRow,
  groupAttempts,
  insertReportAudit,
} from './llm.figures.repository.ts';

const longestReportDays = 400;
const defaultReportDays = 30;

/** What the member's own requests used, without those whose record is still on its way. */
export async function getUsageSummary(
  ctx: Context,
  { days }: { days: number },
): Promise<LlmUsageSummary> {
  const { timeZone } = ctx.env.llm;
  const to = dayInZone(ctx.clock.now(), timeZone);
  const range = { from: addDays(to, 1 - days), to, timeZone };
  const { userId } = ctx.actor;
  const [features, models] = await ctx.systemDb.read((db) =>
    Promise.all([
      groupAttempts(db, { range, groupBy: 'feature', userId }),
      groupAttempts(db, { range, groupBy: 'model', userId }),
    ]),
  );
  const { sum, groups } = splitSum(features);
  return {
    ...{ from: range.from, to },
    requests: sum.requests,
    builtInAnswers: sum.builtInAnswers,
    ...tokensOf(sum),
    byFeature: groups.map(({ key, row }) => ({ feature: key, ...costOf(row) })),
    byModel: splitSum(models).groups.map(({ key, row }) => ({
      ...splitModel(key),
      ...costOf(row),
    })),
  };
}

export interface UsageReportInput {
  from?: string | undefined;
  to?: string | undefined;
  groupBy: UsageGrouping;
}

/** For administrators. Looking at members one by one is noted. */
export async function getUsageReport(
  ctx: Context,
  { groupBy, ...days }: UsageReportInput,
): Promise<LlmUsageReport> {
  const range = rangeOf(ctx, days);
  const [rows, kinds] = await ctx.systemDb.write(async (db) => {
    await allowLargeSorts(db);
    return Promise.all([
      groupAttempts(db, { range, groupBy }),
      countErrorKinds(db, range, groupBy),
    ]);
  });
  const { sum, groups } = splitSum(rows);
  if (groupBy === 'member') {
    const audit = { id: ctx.ids.next(), actorId: ctx.actor.userId, createdAt: ctx.clock.now() };
    await ctx.systemDb.write((db) => insertReportAudit(db, audit));
  }
  return {
    ...{ from: range.from, to: range.to, groupBy },
    totals: figuresOf(sum),
    items: groups.map(({ key, row }) => ({
      key,
      ...figuresOf(row),
      errorKinds: errorKindsOf(kinds, key),
    })),
  };
}

function rangeOf(ctx: Context, days: Pick<UsageReportInput, 'from' | 'to'>): DayRange {
  const { timeZone } = ctx.env.llm;
  const to = days.to ?? dayInZone(ctx.clock.now(), timeZone);
  const from = days.from ?? addDays(to, 1 - defaultReportDays);
  const length = daysBetween(from, to);
  if (length >= 0 && length < longestReportDays) return { from, to, timeZone };
  throw new AppError('MALFORMED', {
    detail: `Ask for a range of at most ${longestReportDays} days whose last day is not before the first.`,
    errors: [{ path: 'from', message: 'Not a range that can be reported.' }],
  });
}

function splitSum(rows: readonly FigureRow[]) {
  const [sum] = rows;
  if (!sum) throw new Error('There is always a sum.');
  return { sum, groups: rows.flatMap((row) => (row.key === null ? [] : [{ key: row.key, row }])) };
}

function figuresOf(row: FigureRow): LlmUsageReport['totals'] {
  const { requests, attempts, asked, answers, errors, refused, cacheHits } = row;
  return {
    ...{ requests, attempts, answers, errors, refused, cacheHits },
    errorRate: asked > 0 ? errors / asked : 0,
    ...tokensOf(row),
    latencyMs: percentilesOf(row.latencyMs),
    firstByteMs: percentilesOf(row.firstByteMs),
  };
}

function tokensOf(row: FigureRow) {
  const { inputTokens, cachedInputTokens, outputTokens, reasoningTokens, costNanoUsd } = row;
  const costUsd = costNanoUsd / nanoUsdPerUsd;
  return { inputTokens, cachedInputTokens, outputTokens, reasoningTokens, costUsd };
}

function costOf({ requests, costNanoUsd }: FigureRow) {
  return { requests, costUsd: costNanoUsd / nanoUsdPerUsd };
}

function percentilesOf(values: FigureRow['latencyMs']) {
  const [p50 = null, p95 = null, p99 = null] = values ?? [];
  return { p50, p95, p99 };
}

function errorKindsOf(kinds: readonly ErrorRow[], key: string): Record<string, number> {
  const own = kinds.filter((row) => row.key === key);
  return Object.fromEntries(own.map(({ outcome, count }) => [outcome, count]));
}

/** Names of models may hold a slash, those of providers do not. */
function splitModel(key: string): { provider: string; model: string } {
  const at = key.indexOf('/');
  return { provider: key.slice(0, at), model: key.slice(at + 1) };
}
