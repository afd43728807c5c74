import { z } from 'zod';
import { instantSchema } from '../core/values.ts';

/** What a member can agree to; each for itself. */
export const consentPurposes = ['ai_processing'] as const;
export type ConsentPurpose = (typeof consentPurposes)[number];

export const consentSchema = z
  .object({
    purpose: z.enum(consentPurposes),
    isGranted: z.boolean(),
    /** When it was last given or withdrawn; absent: never asked. */
    decidedAt: instantSchema.optional(),
    /** Of the words that were agreed to. */
    version: z.number().int(),
  })
  .meta({ id: 'Consent' });
export type Consent = z.infer<typeof consentSchema>;
