import { z } from 'zod';
import { idSchema, instantSchema } from '../core/values.ts';

export const proposalKinds = ['swap', 'shorten', 'deload', 'plan'] as const;

/** A change that is only suggested. Nothing changes until the member takes it. */
export const proposalSchema = z
  .object({
    id: idSchema,
    kind: z.enum(proposalKinds),
    title: z.string(),
    body: z.string(),
    /** What would be different, line by line. */
    changes: z.array(z.object({ label: z.string(), before: z.string(), after: z.string() })),
    planId: idSchema,
    status: z.enum(['open', 'taken', 'declined', 'undone', 'expired']),
    createdAt: instantSchema,
  })
  .meta({ id: 'Proposal' });
export type Proposal = z.infer<typeof proposalSchema>;
