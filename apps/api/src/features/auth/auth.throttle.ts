import { createHash } from 'node:crypto';
import { AppError } from '../../lib/app-error.ts';
import type { Clock } from '../../lib/clock.ts';

export interface LoginThrottle {
  /** Throws `TOO_MANY_ATTEMPTS` while the caller has to wait. */
  assertAllowed(account: string, network: string): void;
  recordFailure(account: string, network: string): void;
  recordSuccess(account: string, network: string): void;
}

interface Failures {
  count: number;
  blockedUntil: number;
  lastAt: number;
}

const delayFromFailures = 5;
const lockFromFailures = 10;
const lockMs = 15 * 60_000;
const forgottenAfterMs = 60 * 60_000;
const trackedAtMost = 50_000;

/**
 * From the fifth failure on each costs twice the wait of the one before; the tenth costs a
 * quarter of an hour. Counted for an account from one network, known or not, so that a stranger
 * elsewhere cannot lock the owner out.
 */
export function createLoginThrottle(clock: Clock): LoginThrottle {
  const failures = new Map<string, Failures>();
  return {
    assertAllowed: (account, network) => {
      const state = failures.get(keyOf(account, network));
      const waitMs = (state?.blockedUntil ?? 0) - clock.now().getTime();
      if (waitMs > 0) throw tooManyAttempts(Math.ceil(waitMs / 1000));
    },
    recordFailure: (account, network) => {
      if (failures.size >= trackedAtMost) forgetOld(failures, clock.now().getTime());
      const key = keyOf(account, network);
      failures.set(key, afterFailure(failures.get(key), clock.now().getTime()));
    },
    recordSuccess: (account, network) => void failures.delete(keyOf(account, network)),
  };
}

function keyOf(account: string, network: string): string {
  return createHash('sha256').update(`${account.toLowerCase()}|${network}`).digest('base64url');
}

function afterFailure(before: Failures | undefined, now: number): Failures {
  const isRecent = before !== undefined && now - before.lastAt < forgottenAfterMs;
  const count = isRecent ? before.count + 1 : 1;
  return { count, blockedUntil: now + waitAfter(count), lastAt: now };
}

function waitAfter(count: number): number {
  if (count < delayFromFailures) return 0;
  if (count >= lockFromFailures) return lockMs;
  return 1000 * 2 ** (count - delayFromFailures);
}

function forgetOld(failures: Map<string, Failures>, now: number): void {
  for (const [key, state] of failures) {
    if (now - state.lastAt > forgottenAfterMs) failures.delete(key);
  }
  if (failures.size >= trackedAtMost) failures.clear();
}

export function tooManyAttempts(retryAfterSeconds: number): AppError {
  return new AppError('TOO_MANY_ATTEMPTS', {
    detail: `Please wait ${retryAfterSeconds} seconds, then try again.`,
    retryAfterSeconds,
  });
}
