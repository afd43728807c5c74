import { z } from 'zod';
import { idSchema, instantSchema } from '../core/values.ts';
import { proposalSchema } from '../proposals/proposals.schemas.ts';

/** Longer questions are cut by nobody: they are refused, so that nothing is lost unseen. */
export const maxMessageCharacters = 4_000;

/** A passage of an article that an answer stands on. */
export const citationSchema = z
  .object({ articleId: z.string(), title: z.string(), passage: z.string() })
  .meta({ id: 'Citation' });
export type Citation = z.infer<typeof citationSchema>;

/** Shown instead of coaching when a message is a warning sign. The same words for everybody. */
export const coachCardSchema = z
  .object({
    kind: z.enum(['emergency', 'crisis', 'support', 'clinician', 'boundary']),
    title: z.string(),
    body: z.string(),
    actions: z.array(z.string()),
    helplines: z.array(z.object({ name: z.string(), contact: z.string() })),
  })
  .meta({ id: 'CoachCard' });
export type CoachCard = z.infer<typeof coachCardSchema>;

const chatUsageSchema = z.object({
  inputTokens: z.number().int(),
  outputTokens: z.number().int(),
  costUsd: z.number(),
});

export const chatMessageSchema = z
  .object({
    id: idSchema,
    role: z.enum(['member', 'coach']),
    /** Markdown of a coach, plain text of a member. */
    text: z.string(),
    /** `streaming`: still being written, also after a reload. `stopped`: the member stopped it. */
    status: z.enum(['streaming', 'done', 'stopped', 'failed']),
    createdAt: instantSchema,
    /** Of the member's message that a coach's message answers. */
    replyTo: idSchema.optional(),
    citations: z.array(citationSchema),
    card: coachCardSchema.optional(),
    proposals: z.array(proposalSchema),
    provider: z.string().optional(),
    model: z.string().optional(),
    /** Whether the built-in coach answered. */
    fallback: z.boolean(),
    feedback: z.enum(['good', 'bad']).optional(),
  })
  .meta({ id: 'ChatMessage' });
export type ChatMessage = z.infer<typeof chatMessageSchema>;

export const chatBodySchema = z.strictObject({
  message: z.string().trim().min(1).max(maxMessageCharacters),
  conversationId: idSchema.optional(),
  /** Of the member's message; sending it again gives the first answer again. */
  messageId: idSchema.optional(),
  /** Asks for the built-in coach: always answered, and free. */
  builtIn: z.boolean().optional(),
});
export type ChatBody = z.infer<typeof chatBodySchema>;

export const chatAnswerSchema = z
  .object({
    conversationId: idSchema,
    messageId: idSchema,
    message: z.string(),
    citations: z.array(citationSchema),
    card: coachCardSchema.optional(),
    proposals: z.array(proposalSchema),
    provider: z.string(),
    model: z.string(),
    usage: chatUsageSchema,
    cached: z.boolean(),
    fallback: z.boolean(),
  })
  .meta({ id: 'ChatAnswer' });
export type ChatAnswer = z.infer<typeof chatAnswerSchema>;

/** What a streamed answer consists of, by the name of the event. */
export const chatEvents = {
  start: z.object({
    conversationId: idSchema,
    /** Of the member's message. */
    messageId: idSchema,
    /** Of the answer that is being written. */
    answerId: idSchema,
  }),
  /** What the coach looks at, before it writes. */
  step: z.object({ tool: z.string() }),
  delta: z.object({ text: z.string() }),
  usage: chatUsageSchema,
  error: z.object({ code: z.string(), detail: z.string(), requestId: z.string() }),
  /** Always last. Replaces what was shown, since the text is checked once more at its end. */
  done: z.object({ message: chatMessageSchema }),
} as const;

export const conversationSchema = z
  .object({
    id: idSchema,
    title: z.string(),
    createdAt: instantSchema,
    updatedAt: instantSchema,
  })
  .meta({ id: 'Conversation' });
export type Conversation = z.infer<typeof conversationSchema>;

export const conversationDetailSchema = conversationSchema
  .extend({
    /** The newest last; `nextCursor` leads to older ones. */
    messages: z.array(chatMessageSchema),
    nextCursor: z.string().nullable(),
  })
  .meta({ id: 'ConversationDetail' });
export type ConversationDetail = z.infer<typeof conversationDetailSchema>;

/** What the coach may read, in words, and who answers. */
export const coachViewSchema = z
  .object({
    /** Whether a provider may receive anything at all. */
    aiConsent: z.boolean(),
    /** Providers that would be asked, in order; empty: only the built-in coach. */
    providers: z.array(z.string()),
    sections: z.array(
      z.object({
        kind: z.enum(['profile', 'plan', 'sessions', 'records', 'progress', 'articles']),
        title: z.string(),
        items: z.array(z.string()),
      }),
    ),
    neverSent: z.array(z.string()),
  })
  .meta({ id: 'CoachView' });
export type CoachView = z.infer<typeof coachViewSchema>;
