import { z } from 'zod';
import { instantSchema } from './values.ts';

/** The closed list of error codes, each with its HTTP status and title. */
export const problemKinds = {
  MALFORMED: { status: 400, title: 'The request could not be read' },
  NOT_SIGNED_IN: { status: 401, title: 'Please sign in' },
  TOKEN_EXPIRED: { status: 401, title: 'Your sign-in has run out' },
  INVALID_CREDENTIALS: { status: 401, title: 'E-mail or password is not right' },
  REFRESH_REJECTED: { status: 401, title: 'Please sign in again' },
  BUDGET_SPENT: { status: 402, title: 'The budget for this is used up' },
  FORBIDDEN: { status: 403, title: 'You may not do this' },
  ORIGIN_REFUSED: { status: 403, title: 'This request came from another site' },
  NOT_FOUND: { status: 404, title: 'Not found' },
  CONFLICT: { status: 409, title: 'This clashes with what is there' },
  EMAIL_TAKEN: { status: 409, title: 'This e-mail address has an account' },
  USERNAME_TAKEN: { status: 409, title: 'This user name is taken' },
  VERSION_MISMATCH: { status: 409, title: 'Somebody changed this before you' },
  REQUEST_RUNNING: { status: 409, title: 'The same request is still running' },
  TOO_LARGE: { status: 413, title: 'The request is too large' },
  WRONG_TYPE: { status: 415, title: 'This type of content is not accepted' },
  VALIDATION_FAILED: { status: 422, title: 'Some fields need your attention' },
  PASSWORD_REFUSED: { status: 422, title: 'Please choose another password' },
  IDEMPOTENCY_MISMATCH: { status: 422, title: 'This key was used for another request' },
  SCREENING_STOP: { status: 422, title: 'Let’s get you checked first' },
  TOO_MANY_ATTEMPTS: { status: 429, title: 'Too many attempts' },
  TIER_LIMIT: { status: 429, title: 'You have used all your requests for now' },
  RATE_LIMITED: { status: 429, title: 'Too many requests' },
  INTERNAL: { status: 500, title: 'Something went wrong on our side' },
  UNAVAILABLE: { status: 503, title: 'Vigor is busy' },
  STORAGE_FULL: { status: 503, title: 'There is no room to save this' },
} as const;

export type ProblemCode = keyof typeof problemKinds;

const problemCodes = Object.keys(problemKinds) as [ProblemCode, ...ProblemCode[]];

/** What a member reads when the screening stops a plan. */
export const safetyCardSchema = z
  .object({
    kind: z.enum(['emergency', 'clearance', 'age']),
    title: z.string(),
    body: z.string(),
    actions: z.array(z.string()),
  })
  .meta({ id: 'SafetyCard' });
export type SafetyCard = z.infer<typeof safetyCardSchema>;

/** RFC 9457 problem details; every answer of 400 and above has this shape. */
export const problemSchema = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.number().int(),
    code: z.enum(problemCodes),
    detail: z.string(),
    requestId: z.string(),
    errors: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
    card: safetyCardSchema.optional(),
    retryAfterSeconds: z.number().int().optional(),
    /** When a limit of the tier starts anew. */
    resetsAt: instantSchema.optional(),
  })
  .meta({ id: 'Problem' });
export type Problem = z.infer<typeof problemSchema>;
