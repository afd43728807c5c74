import { RateLimiterMemory } from 'rate-limiter-flexible';
import type { Env } from '../../env.ts';
import type { Clock } from '../../lib/clock.ts';
import { type AccessTokens, createAccessTokens } from './auth.access-tokens.ts';
import { deriveAuthKeys } from './auth.keys.ts';
import { createPasswords, type Passwords } from './auth.passwords.ts';
import { createSignInCache, type SignInCache } from './auth.sign-in-cache.ts';
import { createLoginThrottle, type LoginThrottle } from './auth.throttle.ts';

/** What signing in needs beside the database; one for each process. */
export interface AuthTools {
  accessTokens: AccessTokens;
  passwords: Passwords;
  loginThrottle: LoginThrottle;
  /** `undefined` where the limit is switched off. */
  registrations: RateLimiterMemory | undefined;
  signIns: SignInCache;
}

export function createAuthTools(env: Env, clock: Clock): AuthTools {
  const keys = deriveAuthKeys(env.secretKey);
  return {
    accessTokens: createAccessTokens(keys, clock, env.accessTokenMinutes),
    passwords: createPasswords(),
    loginThrottle: createLoginThrottle(clock),
    registrations:
      env.registrationsPerHour === 0
        ? undefined
        : new RateLimiterMemory({ points: env.registrationsPerHour, duration: 3600 }),
    signIns: createSignInCache(clock),
  };
}
