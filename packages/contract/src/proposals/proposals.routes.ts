import { z } from 'zod';
import { defineRoute } from '../core/route.ts';
import { idSchema } from '../core/values.ts';
import { proposalSchema } from './proposals.schemas.ts';

const idParamsSchema = z.strictObject({ id: idSchema });

export const proposalsRoutes = {
  listProposals: defineRoute({
    method: 'GET',
    path: '/ai/proposals',
    access: 'member',
    summary: 'Changes that are suggested and still open, the latest first',
    answers: { 200: z.object({ items: z.array(proposalSchema) }) },
  }),
  takeProposal: defineRoute({
    method: 'POST',
    path: '/ai/proposals/{id}/take',
    access: 'member',
    summary: 'Make the suggested change; it is checked by the training engine first',
    params: idParamsSchema,
    answers: { 200: proposalSchema },
    errors: ['NOT_FOUND', 'CONFLICT', 'SCREENING_STOP'],
  }),
  declineProposal: defineRoute({
    method: 'POST',
    path: '/ai/proposals/{id}/decline',
    access: 'member',
    summary: 'Leave things as they are',
    params: idParamsSchema,
    answers: { 200: proposalSchema },
    errors: ['NOT_FOUND', 'CONFLICT'],
  }),
  undoProposal: defineRoute({
    method: 'POST',
    path: '/ai/proposals/{id}/undo',
    access: 'member',
    summary: 'Take back a change that you made, while the plan is as it left it',
    params: idParamsSchema,
    answers: { 200: proposalSchema },
    errors: ['NOT_FOUND', 'CONFLICT', 'VERSION_MISMATCH'],
  }),
} as const;
