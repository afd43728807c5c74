import { z } from 'zod';
import { idSchema } from '../core/values.ts';

export const roles = ['member', 'admin'] as const;
export const tiers = ['FREE', 'PREMIUM', 'UNLIMITED'] as const;
export const roleSchema = z.enum(roles);
export const tierSchema = z.enum(tiers);
export type Role = z.infer<typeof roleSchema>;
export type Tier = z.infer<typeof tierSchema>;

/** `cookie` keeps the refresh token out of reach of scripts; what the web uses. */
export const transportSchema = z.enum(['body', 'cookie']).default('body');

export const emailSchema = z.email('Enter an e-mail address like name@example.com').max(254);
export const usernameSchema = z
  .string()
  .regex(/^[\p{L}\p{N}_.-]{3,30}$/u, 'Use 3 to 30 letters, digits, dots, dashes or underscores');
/** Taken exactly as typed: no trimming, no composition rules. */
export const passwordSchema = z
  .string()
  .min(8, 'Use at least 8 characters')
  .max(256, 'Use at most 256 characters');

export const registerBodySchema = z.strictObject({
  email: emailSchema,
  username: usernameSchema,
  password: passwordSchema,
  transport: transportSchema,
});

export const loginBodySchema = z.strictObject({
  email: z.string().min(1).max(254),
  password: z.string().min(1).max(256),
  transport: transportSchema,
});

export const refreshBodySchema = z.strictObject({
  refreshToken: z.string().max(400).optional(),
});

export const sessionUserSchema = z
  .object({
    id: idSchema,
    email: z.string(),
    username: z.string(),
    role: roleSchema,
    tier: tierSchema,
    emailVerified: z.boolean(),
    onboardingComplete: z.boolean(),
  })
  .meta({ id: 'SessionUser' });
export type SessionUser = z.infer<typeof sessionUserSchema>;

export const sessionSchema = z
  .object({
    accessToken: z.string(),
    tokenType: z.literal('Bearer'),
    /** Seconds until the access token ends. */
    expiresIn: z.number().int(),
    /** Absent with `transport: "cookie"`. */
    refreshToken: z.string().optional(),
    user: sessionUserSchema,
  })
  .meta({ id: 'Session' });
export type Session = z.infer<typeof sessionSchema>;
