import { hash, verify } from '@node-rs/argon2';
import { AppError } from '../../lib/app-error.ts';
import { createSemaphore } from '../../lib/semaphore.ts';
import { isCommonPassword } from './auth.guessed-passwords.ts';

export interface Passwords {
  hash(password: string): Promise<string>;
  /** Takes as long for an unknown account (`undefined`) as for a wrong password. */
  verify(passwordHash: string | undefined, password: string): Promise<boolean>;
}

/** The package's `Algorithm.Argon2id`, a const enum that type stripping cannot read. */
const argon2id = 2;

/** OWASP's first choice for Argon2id: 46 MiB, one pass, one lane. */
const settings = { algorithm: argon2id, memoryCost: 47_104, timeCost: 1, parallelism: 1 };

/** Three at once is 140 MiB; more would let a flood of sign-ins take the whole memory. */
const atOnce = 3;
const waitingAtMost = 40;

export function createPasswords(): Passwords {
  const semaphore = createSemaphore(atOnce, waitingAtMost);
  const decoy = semaphore.run(() => hash('nobody has this password', settings));
  return {
    hash: (password) => semaphore.run(() => hash(password, settings)),
    verify: async (passwordHash, password) => {
      const against = passwordHash ?? (await decoy);
      const matches = await semaphore.run(() => verify(against, password));
      return matches && passwordHash !== undefined;
    },
  };
}

/** Refuses what an attacker tries first; there are no composition rules. */
export function assertPasswordAcceptable(
  password: string,
  own: { email: string; username: string },
): void {
  const reason = refusalOf(password.toLowerCase(), own);
  if (!reason) return;
  throw new AppError('PASSWORD_REFUSED', {
    detail: reason,
    errors: [{ path: 'password', message: reason }],
  });
}

function refusalOf(password: string, own: { email: string; username: string }): string | undefined {
  if (isCommonPassword(password)) return 'This password is one of the most used. Choose another.';
  if (password.includes('vigor')) return 'Leave the name of the product out of your password.';
  const names = [own.username, own.email.split('@')[0] ?? ''].map((name) => name.toLowerCase());
  const isOwnName = names.some((name) => name.length >= 3 && password.includes(name));
  return isOwnName ? 'Leave your own name out of your password.' : undefined;
}
