import { defineRoute } from '../core/route.ts';
import {
  llmAnswerSchema,
  llmChatBodySchema,
  llmStatusSchema,
  llmStreamEvents,
} from './llm.schemas.ts';
import { llmAdminRoutes } from './llm-admin.routes.ts';
import { llmUsageSummarySchema, usageSummaryQuerySchema } from './llm-figures.schemas.ts';

const example = { body: { messages: [{ role: 'user', content: 'How long should I rest?' }] } };

export const llmRoutes = {
  askModel: defineRoute({
    method: 'POST',
    path: '/llm/chat',
    access: 'member',
    summary: 'Ask a language model, and wait for the whole answer',
    description:
      'Counts as one request of your tier, whatever answers it. Without your consent to AI processing, without a provider and over the budget, the built-in answer is given; `fallback` and `fallbackReason` say so.',
    body: llmChatBodySchema,
    answers: { 200: llmAnswerSchema },
    errors: ['TIER_LIMIT'],
    isIdempotent: true,
    callsOut: true,
    example,
  }),
  streamModel: defineRoute({
    method: 'POST',
    path: '/llm/stream',
    access: 'member',
    summary: 'Ask a language model, and read the answer as it is written',
    description:
      'Closing the connection ends the answer, and what it costs. The last event is always `done` or `error`.',
    body: llmChatBodySchema,
    answers: { 200: null },
    events: llmStreamEvents,
    errors: ['TIER_LIMIT'],
    example,
  }),
  getLlmStatus: defineRoute({
    method: 'GET',
    path: '/llm/status',
    access: 'member',
    summary: 'Which models would be asked now, and which are resting',
    answers: { 200: llmStatusSchema },
  }),
  getUsageSummary: defineRoute({
    method: 'GET',
    path: '/llm/usage-summary',
    access: 'member',
    summary: 'What your own requests used and cost',
    query: usageSummaryQuerySchema,
    answers: { 200: llmUsageSummarySchema },
  }),
  ...llmAdminRoutes,
} as const;
