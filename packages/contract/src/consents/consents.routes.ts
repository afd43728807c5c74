import { z } from 'zod';
import { defineRoute } from '../core/route.ts';
import { consentPurposes, consentSchema } from './consents.schemas.ts';

const consentsSchema = z.object({ items: z.array(consentSchema) });

export const consentsRoutes = {
  listConsents: defineRoute({
    method: 'GET',
    path: '/users/consents',
    access: 'member',
    summary: 'What you agreed to',
    answers: { 200: consentsSchema },
  }),
  decideConsent: defineRoute({
    method: 'PUT',
    path: '/users/consents',
    access: 'member',
    summary: 'Agree to something, or withdraw it; acts at once',
    body: z.strictObject({ purpose: z.enum(consentPurposes), isGranted: z.boolean() }),
    answers: { 200: consentsSchema },
  }),
} as const;
