import { z } from 'zod';
import { tierSchema } from '../auth/auth.schemas.ts';
import { daySchema, instantSchema } from '../core/values.ts';

const tokenTotals = {
  inputTokens: z.number().int(),
  /** A part of `inputTokens`. */
  cachedInputTokens: z.number().int(),
  outputTokens: z.number().int(),
  reasoningTokens: z.number().int(),
  costUsd: z.number(),
};

const maxSummaryDays = 366;
export const usageSummaryQuerySchema = z.strictObject({
  /** Today is among them. */
  days: z.coerce.number().int().min(1).max(maxSummaryDays).default(30),
});

export const llmUsageSummarySchema = z
  .object({
    from: daySchema,
    to: daySchema,
    requests: z.number().int(),
    /** Answered without a provider. */
    builtInAnswers: z.number().int(),
    ...tokenTotals,
    byFeature: z.array(
      z.object({ feature: z.string(), requests: z.number().int(), costUsd: z.number() }),
    ),
    byModel: z.array(
      z.object({
        provider: z.string(),
        model: z.string(),
        requests: z.number().int(),
        costUsd: z.number(),
      }),
    ),
  })
  .meta({ id: 'LlmUsageSummary' });
export type LlmUsageSummary = z.infer<typeof llmUsageSummarySchema>;

export const usageGroupings = ['provider', 'model', 'feature', 'tier', 'member', 'day'] as const;
export type UsageGrouping = (typeof usageGroupings)[number];

export const usageReportQuerySchema = z.strictObject({
  /** First day, in the time zone of the budgets; 30 days before `to` unless given. */
  from: daySchema.optional(),
  /** Last day; today unless given. */
  to: daySchema.optional(),
  groupBy: z.enum(usageGroupings).default('provider'),
});

const percentilesSchema = z.object({
  p50: z.number().nullable(),
  p95: z.number().nullable(),
  p99: z.number().nullable(),
});

const usageFigures = {
  /** Each counts once, where its first attempt does. */
  requests: z.number().int(),
  /** Times that a model was chosen; those that our budget or breaker refused are among them. */
  attempts: z.number().int(),
  answers: z.number().int(),
  errors: z.number().int(),
  refused: z.number().int(),
  /** Errors of those attempts that reached a provider, 0–1. */
  errorRate: z.number(),
  cacheHits: z.number().int(),
  ...tokenTotals,
  latencyMs: percentilesSchema,
  firstByteMs: percentilesSchema,
};

export const usageReportSchema = z
  .object({
    from: daySchema,
    to: daySchema,
    groupBy: z.enum(usageGroupings),
    totals: z.object(usageFigures),
    /** The dearest first; days in order. At most 1,000. */
    items: z.array(
      z.object({
        key: z.string(),
        ...usageFigures,
        /** How often each kind of error came. */
        errorKinds: z.record(z.string(), z.number().int()),
      }),
    ),
  })
  .meta({ id: 'LlmUsageReport' });
export type LlmUsageReport = z.infer<typeof usageReportSchema>;

const maxUsd = 1_000_000;
const maxRequests = 10_000_000;
const usdSchema = z.number().min(0).max(maxUsd);
const requestsSchema = z.number().int().min(0).max(maxRequests);

const budgetPeriodSchema = z.enum(['week', 'month']);

export const llmBudgetsSchema = z
  .object({
    /** What all members together may spend. */
    system: z.array(
      z.object({
        period: budgetPeriodSchema,
        limitUsd: z.number(),
        alertPercent: z.number().int(),
        isEnforced: z.boolean(),
        spentUsd: z.number(),
        reservedUsd: z.number(),
        resetsAt: instantSchema,
      }),
    ),
    tiers: z.array(
      z.object({
        tier: tierSchema,
        requests: z.object({
          daily: z.number().int(),
          weekly: z.number().int(),
          monthly: z.number().int(),
        }),
        monthlyUsd: z.number(),
      }),
    ),
  })
  .meta({ id: 'LlmBudgets' });
export type LlmBudgets = z.infer<typeof llmBudgetsSchema>;

/** What is left out stays. */
export const editLlmBudgetsBodySchema = z.strictObject({
  system: z
    .array(
      z.strictObject({
        period: budgetPeriodSchema,
        limitUsd: usdSchema,
        /** Share of the limit at which an alert is raised, once. */
        alertPercent: z.number().int().min(1).max(100).default(80),
        /** Whether paid models go off at the limit. */
        isEnforced: z.boolean().default(true),
      }),
    )
    .max(2)
    .optional(),
  tiers: z
    .array(
      z.strictObject({
        tier: tierSchema,
        requests: z
          .strictObject({
            daily: requestsSchema.optional(),
            weekly: requestsSchema.optional(),
            monthly: requestsSchema.optional(),
          })
          .optional(),
        monthlyUsd: usdSchema.optional(),
      }),
    )
    .max(3)
    .optional(),
});
export type EditLlmBudgetsBody = z.infer<typeof editLlmBudgetsBodySchema>;
