import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Account } from './account.ts';

/** Runs a program, as another user where one is given; rejects with what it wrote. */
export async function runAs(
  account: Account | undefined,
  program: string,
  args: string[],
): Promise<void> {
  // The other user may not be able to enter our folder, so the program starts in the root.
  const cwd = account ? '/' : undefined;
  await promisify(execFile)(program, args, { ...account, cwd, env: plainEnvironment() });
}

/** Messages in English, and nothing of ours that PostgreSQL would read as a setting. */
function plainEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !name.startsWith('PG'));
  return { ...Object.fromEntries(kept), LC_ALL: 'C', HOME: '/' };
}
