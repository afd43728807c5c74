import { execFileSync } from 'node:child_process';

/** The operating system user that PostgreSQL runs as, where it may not be ours. */
export interface Account {
  uid: number;
  gid: number;
}

/** PostgreSQL refuses to run as root; every Unix has `nobody`. */
export function unprivilegedAccount(): Account | undefined {
  if (process.getuid?.() !== 0) return undefined;
  return { uid: numericId('-u'), gid: numericId('-g') };
}

function numericId(flag: '-u' | '-g'): number {
  return Number(execFileSync('id', [flag, 'nobody'], { encoding: 'utf8' }).trim());
}
