import { z } from 'zod';
import { tierSchema } from '../auth/auth.schemas.ts';
import { idSchema, instantSchema } from '../core/values.ts';
import { llmModelStates } from './llm.schemas.ts';

const llmProviderSchema = z.enum(['openai', 'gemini', 'perplexity', 'openai_compatible']);

/** Names that an administrator gives: of models, in lower case. */
const modelIdSchema = z
  .string()
  .regex(/^[a-z0-9][a-z0-9._-]{0,63}$/)
  .meta({ example: 'gemini-flash' });

const nameSchema = z.string().trim().min(1).max(120);
const modelNameSchema = z.string().trim().min(1).max(200);
const prioritySchema = z.number().int().min(1).max(1_000);
const maxTokens = 10_000_000;

const modelFields = {
  provider: llmProviderSchema,
  /** Exact id that the provider knows. */
  model: modelNameSchema,
  /** 1 is asked first. */
  priority: prioritySchema,
  isEnabled: z.boolean(),
  contextTokens: z.number().int().min(1).max(maxTokens),
  maxOutputTokens: z.number().int().min(1).max(maxTokens),
};

export const llmModelConfigSchema = z.strictObject({ id: modelIdSchema, ...modelFields });
export type LlmModelConfig = z.infer<typeof llmModelConfigSchema>;

export const llmModelSchema = z
  .object({ id: z.string(), ...modelFields, state: z.enum(llmModelStates) })
  .meta({ id: 'LlmModel' });
export type LlmModel = z.infer<typeof llmModelSchema>;

/** Of the whole configuration, as it was read: another one there now is `VERSION_MISMATCH`. */
const configVersionSchema = z.number().int().min(0);
const expectedVersion = { version: configVersionSchema.optional() };

export const createLlmModelBodySchema = llmModelConfigSchema.extend(expectedVersion);
export const editLlmModelBodySchema = z.strictObject({ ...modelFields, ...expectedVersion });
export const toggleLlmModelBodySchema = z.strictObject({
  /** Left out: the other of what it is. */
  isEnabled: z.boolean().optional(),
  ...expectedVersion,
});

const wordsSchema = z.array(z.string().trim().min(1).max(100)).min(1).max(50);
const candidatesSchema = z.array(modelIdSchema).max(20);
const lastHour = 23;

/** Parts that are left out match everything. */
const ruleConditionSchema = z.strictObject({
  features: wordsSchema.optional(),
  tiers: z.array(tierSchema).min(1).optional(),
  roles: wordsSchema.optional(),
  /** By prefix: `de` matches `de-AT`. */
  locales: wordsSchema.optional(),
  minPromptTokens: z.number().int().min(0).max(maxTokens).optional(),
  maxPromptTokens: z.number().int().min(0).max(maxTokens).optional(),
  /** In the time zone of the budgets, from (inclusive) to (exclusive); may pass midnight. */
  hours: z
    .strictObject({
      from: z.number().int().min(0).max(lastHour),
      to: z
        .number()
        .int()
        .min(0)
        .max(lastHour + 1),
    })
    .optional(),
});

const ruleFields = {
  name: nameSchema,
  priority: prioritySchema,
  isEnabled: z.boolean(),
  when: ruleConditionSchema,
  /** Ids of models, first choice first; empty: only the built-in answer is given. */
  candidates: candidatesSchema,
};

export const llmRuleSchema = z.strictObject({ id: idSchema, ...ruleFields });
export type LlmRule = z.infer<typeof llmRuleSchema>;
export const createLlmRuleBodySchema = z.strictObject({
  id: idSchema.optional(),
  ...ruleFields,
  ...expectedVersion,
});
export const editLlmRuleBodySchema = z.strictObject({ ...ruleFields, ...expectedVersion });

export const dryRunBodySchema = z.strictObject({
  call: z.strictObject({
    feature: z.string().min(1).max(100),
    tier: tierSchema,
    role: z.string().max(50).default('member'),
    locale: z.string().max(35).default('en'),
    promptTokens: z.number().int().min(0).max(maxTokens).default(1_000),
    /** 0–23; now unless given. */
    hour: z.number().int().min(0).max(lastHour).optional(),
    /** Whose arm of a test counts; yours unless given. */
    userId: idSchema.optional(),
  }),
  /** Tried in place of the rules that are there. Nothing is stored. */
  rules: z.array(llmRuleSchema).max(200).optional(),
});

export const dryRunAnswerSchema = z
  .object({
    ruleId: z.string().optional(),
    abTestId: z.string().optional(),
    arm: z.string().optional(),
    /** Who would be asked, in order. */
    candidates: z.array(z.string()),
    skipped: z.array(z.object({ id: z.string(), reason: z.string() })),
    /** Each rule in order, and the parts of its condition that the call does not meet. */
    rules: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        verdict: z.enum(['counts', 'disabled', 'not_met', 'earlier_rule_counts']),
        unmet: z.array(z.string()),
      }),
    ),
  })
  .meta({ id: 'LlmDryRun' });
export type LlmDryRun = z.infer<typeof dryRunAnswerSchema>;

const maxWeight = 1_000;
const maxArms = 10;

const testFields = {
  name: nameSchema,
  features: wordsSchema,
  isRunning: z.boolean(),
  arms: z
    .array(
      z.strictObject({
        name: z.string().regex(/^[\w -]{1,40}$/),
        weight: z.number().min(0).max(maxWeight),
        /** Asked before the candidates that the rules chose. */
        candidates: candidatesSchema,
      }),
    )
    .min(2)
    .max(maxArms),
  /** Ends by itself at this many answers in every arm. */
  stopAtSamplesPerArm: z.number().int().min(1).max(10_000_000).optional(),
};

export const llmAbTestConfigSchema = z.strictObject({ id: idSchema, ...testFields });
export type LlmAbTestConfig = z.infer<typeof llmAbTestConfigSchema>;
export const llmAbTestSchema = z
  .object({
    id: idSchema,
    ...testFields,
    createdAt: instantSchema,
    stoppedAt: instantSchema.optional(),
  })
  .meta({ id: 'LlmAbTest' });
export type LlmAbTest = z.infer<typeof llmAbTestSchema>;
export const createLlmAbTestBodySchema = z.strictObject({
  id: idSchema.optional(),
  ...testFields,
  ...expectedVersion,
});
export const editLlmAbTestBodySchema = z.strictObject({ ...testFields, ...expectedVersion });

/** A figure with its 95 % confidence interval. */
const intervalSchema = z.object({ value: z.number(), low: z.number(), high: z.number() });

const armFigures = {
  successShare: intervalSchema,
  /** Absent below two samples. */
  latencyMs: intervalSchema.optional(),
  costUsd: intervalSchema.optional(),
};

export const llmAbTestResultsSchema = z
  .object({
    testId: idSchema,
    isRunning: z.boolean(),
    /** Whether every arm has as many samples as were asked for beforehand. */
    shouldStop: z.boolean(),
    arms: z.array(
      z.object({
        name: z.string(),
        /** Requests that reached a provider; a success is one that a provider answered. */
        samples: z.number().int(),
        ...armFigures,
        /** This arm minus the first one. An interval that holds 0 shows no difference. */
        againstFirst: z.object(armFigures).optional(),
      }),
    ),
  })
  .meta({ id: 'LlmAbTestResults' });
export type LlmAbTestResults = z.infer<typeof llmAbTestResultsSchema>;

export const llmPriceSchema = z
  .strictObject({
    provider: llmProviderSchema,
    model: modelNameSchema,
    unit: z.enum(['input_token', 'cached_input_token', 'output_token', 'request']),
    validFrom: instantSchema,
    /** Input tokens of a call from which this price applies. */
    tierFromTokens: z.number().int().min(0).max(maxTokens),
    /** For a million tokens, or for one request. */
    priceUsd: z.number().min(0).max(100_000),
    /** Where the price was read. */
    source: z.string().trim().min(1).max(500),
  })
  .meta({ id: 'LlmPrice' });
export type LlmPrice = z.infer<typeof llmPriceSchema>;

export const maxLlmPrices = 2_000;

/** Lists of an administrator carry the version of the whole configuration. */
export function versionedListOf<Item extends z.ZodType>(itemSchema: Item) {
  return z.object({ items: z.array(itemSchema), version: configVersionSchema });
}

export const llmConfigDocumentSchema = z
  .strictObject({
    format: z.literal('vigor-llm-config'),
    formatVersion: z.literal(1),
    version: configVersionSchema,
    exportedAt: instantSchema,
    models: z.array(llmModelConfigSchema).max(200),
    rules: z.array(llmRuleSchema).max(200),
    abTests: z.array(llmAbTestConfigSchema).max(200),
    prices: z.array(llmPriceSchema).max(maxLlmPrices),
  })
  .meta({ id: 'LlmConfigDocument' });
export type LlmConfigDocument = z.infer<typeof llmConfigDocumentSchema>;

export const llmConfigChangeSchema = z.object({
  path: z.string(),
  /** JSON of what was there, and of what is there now. */
  before: z.string().optional(),
  after: z.string().optional(),
});
export type LlmConfigChange = z.infer<typeof llmConfigChangeSchema>;

export const importLlmConfigBodySchema = z.strictObject({
  document: llmConfigDocumentSchema,
  /** Says what would change, and changes nothing. */
  dryRun: z.boolean().default(false),
  ...expectedVersion,
});

export const importLlmConfigAnswerSchema = z.object({
  dryRun: z.boolean(),
  version: configVersionSchema,
  changes: z.array(llmConfigChangeSchema),
});

export const llmConfigVersionSchema = z
  .object({
    version: configVersionSchema,
    action: z.string(),
    /** Absent: the product itself. */
    actorId: idSchema.optional(),
    createdAt: instantSchema,
    changes: z.array(llmConfigChangeSchema),
  })
  .meta({ id: 'LlmConfigVersion' });
export type LlmConfigVersion = z.infer<typeof llmConfigVersionSchema>;
