import { z } from 'zod';
import { defineRoute } from '../core/route.ts';
import { idSchema, pageOf, pageQuerySchema } from '../core/values.ts';
import {
  chatAnswerSchema,
  chatBodySchema,
  chatEvents,
  chatMessageSchema,
  coachViewSchema,
  conversationDetailSchema,
  conversationSchema,
} from './coach.schemas.ts';

const idParamsSchema = z.strictObject({ id: idSchema });

const chatErrors = ['TIER_LIMIT', 'CONFLICT', 'NOT_FOUND'] as const;

export const coachRoutes = {
  chat: defineRoute({
    method: 'POST',
    path: '/ai/chat',
    access: 'member',
    summary: 'Ask your coach, and wait for the whole answer',
    description:
      'Warning signs are answered with a card before any model is asked. `builtIn: true` asks for the built-in coach: always answered, and it does not count.',
    body: chatBodySchema,
    answers: { 200: chatAnswerSchema },
    errors: chatErrors,
    isIdempotent: true,
    callsOut: true,
    example: { body: { message: 'How heavy should my squats be today?' } },
  }),
  streamChat: defineRoute({
    method: 'POST',
    path: '/ai/chat/stream',
    access: 'member',
    summary: 'Ask your coach, and read the answer as it is written',
    description:
      'The answer goes on being written when the connection is lost, and is there when the conversation is read again. To end it, stop it.',
    body: chatBodySchema,
    answers: { 200: null },
    events: chatEvents,
    errors: chatErrors,
  }),
  stopAnswer: defineRoute({
    method: 'POST',
    path: '/ai/messages/{id}/stop',
    access: 'member',
    summary: 'Stop an answer that is being written; what is there is kept',
    params: idParamsSchema,
    answers: { 200: chatMessageSchema },
    errors: ['NOT_FOUND'],
  }),
  retryAnswer: defineRoute({
    method: 'POST',
    path: '/ai/messages/{id}/retry',
    access: 'member',
    summary: 'Have the coach answer the same message again; replaces the answer',
    params: idParamsSchema,
    body: z.strictObject({ builtIn: z.boolean().optional() }),
    answers: { 200: null },
    events: chatEvents,
    errors: chatErrors,
  }),
  rateAnswer: defineRoute({
    method: 'PUT',
    path: '/ai/messages/{id}/feedback',
    access: 'member',
    summary: 'Say whether an answer helped; `null` takes it back',
    params: idParamsSchema,
    body: z.strictObject({
      feedback: z.enum(['good', 'bad']).nullable(),
      note: z.string().trim().max(1_000).optional(),
    }),
    answers: { 200: chatMessageSchema },
    errors: ['NOT_FOUND'],
  }),
  listConversations: defineRoute({
    method: 'GET',
    path: '/ai/conversations',
    access: 'member',
    summary: 'Your conversations with the coach, the latest first',
    query: pageQuerySchema,
    answers: { 200: pageOf(conversationSchema) },
  }),
  getConversation: defineRoute({
    method: 'GET',
    path: '/ai/conversations/{id}',
    access: 'member',
    summary: 'A conversation with its newest messages, or with older ones by cursor',
    params: idParamsSchema,
    query: pageQuerySchema,
    answers: { 200: conversationDetailSchema },
    errors: ['NOT_FOUND'],
  }),
  renameConversation: defineRoute({
    method: 'PATCH',
    path: '/ai/conversations/{id}',
    access: 'member',
    summary: 'Give a conversation another title',
    params: idParamsSchema,
    body: z.strictObject({ title: z.string().trim().min(1).max(120) }),
    answers: { 200: conversationSchema },
    errors: ['NOT_FOUND'],
  }),
  deleteConversation: defineRoute({
    method: 'DELETE',
    path: '/ai/conversations/{id}',
    access: 'member',
    summary: 'Delete a conversation with all its messages',
    params: idParamsSchema,
    answers: { 204: null },
    errors: ['NOT_FOUND'],
  }),
  listStarters: defineRoute({
    method: 'GET',
    path: '/ai/starters',
    access: 'member',
    summary: 'Questions to start from, chosen by where you are in your training',
    answers: { 200: z.object({ items: z.array(z.object({ text: z.string() })) }) },
  }),
  getCoachView: defineRoute({
    method: 'GET',
    path: '/ai/coach-view',
    access: 'member',
    summary: 'What the coach can see of you, and what never leaves Vigor',
    answers: { 200: coachViewSchema },
  }),
} as const;
