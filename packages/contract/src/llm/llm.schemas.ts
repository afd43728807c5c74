import { z } from 'zod';
import { instantSchema } from '../core/values.ts';

const maxMessageCharacters = 32_000;
const maxMessages = 50;
const maxAnswerTokens = 8_192;

export const llmChatBodySchema = z
  .strictObject({
    /** The last one is what is asked. Instructions to a model are the product's own. */
    messages: z
      .array(
        z.strictObject({
          role: z.enum(['user', 'assistant']),
          content: z.string().trim().min(1).max(maxMessageCharacters),
        }),
      )
      .min(1)
      .max(maxMessages),
    /** Upper bound of the answer, 1–8,192 tokens; 1,024 unless given. */
    maxOutputTokens: z.number().int().min(1).max(maxAnswerTokens).default(1_024),
    temperature: z.number().min(0).max(2).optional(),
    /** Asks for the built-in answer: no provider is asked, and it does not count. */
    builtIn: z.boolean().optional(),
  })
  .refine(({ messages }) => messages.at(-1)?.role === 'user', {
    path: ['messages'],
    message: 'The last message must be from the user.',
  });
export type LlmChatBody = z.infer<typeof llmChatBodySchema>;

const llmUsageSchema = z
  .object({
    inputTokens: z.number().int(),
    /** A part of `inputTokens`. */
    cachedInputTokens: z.number().int(),
    outputTokens: z.number().int(),
    /** A part of `outputTokens`. */
    reasoningTokens: z.number().int(),
    costUsd: z.number(),
  })
  .meta({ id: 'LlmUsage' });

const originShape = {
  requestId: z.string(),
  provider: z.string(),
  model: z.string(),
  /** Whether the built-in answer was given. */
  fallback: z.boolean(),
  /** Why, for example `asked`, `no_consent`, `no_provider`, `budget`, `providers_down`. */
  fallbackReason: z.string().optional(),
};

const endShape = {
  finishReason: z.enum(['stop', 'length', 'tool_calls', 'content_filter']),
  cached: z.boolean(),
  /** How many times a provider was asked. */
  attempts: z.number().int(),
};

export const llmAnswerSchema = z
  .object({ ...originShape, message: z.string(), usage: llmUsageSchema, ...endShape })
  .meta({ id: 'LlmAnswer' });
export type LlmAnswer = z.infer<typeof llmAnswerSchema>;

/** What a streamed answer consists of, by the name of the event. */
export const llmStreamEvents = {
  start: z.object(originShape),
  delta: z.object({ text: z.string() }),
  usage: llmUsageSchema.extend({
    /** Whether it is our own count, because the provider's is missing. */
    isEstimated: z.boolean(),
  }),
  /** Last, when the answer was cut. What was delivered before stays. */
  error: z.object({ code: z.string(), detail: z.string(), requestId: z.string() }),
  /** Last, when the answer is whole. */
  done: z.object({ ...originShape, ...endShape, costUsd: z.number() }),
} as const;

/** What `resting` means: the model failed lately, and is tried again at `restsUntil`. */
export const llmModelStates = ['ready', 'resting', 'disabled', 'no_key', 'no_price'] as const;

export const llmStatusSchema = z
  .object({
    /** As set by `LLM_PROVIDER`. */
    mode: z.string(),
    /** Who would be asked now, in order; empty: the built-in answer is all there is. */
    order: z.array(z.string()),
    models: z.array(
      z.object({
        id: z.string(),
        provider: z.string(),
        model: z.string(),
        state: z.enum(llmModelStates),
        restsUntil: instantSchema.optional(),
      }),
    ),
  })
  .meta({ id: 'LlmStatus' });
export type LlmStatus = z.infer<typeof llmStatusSchema>;
