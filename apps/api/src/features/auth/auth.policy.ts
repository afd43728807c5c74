import type { Role } from '@vigor/contract';
import type { Env } from '../../env.ts';

/** A convenience of development: production refuses it, whatever the name. */
export function roleForUsername(env: Env, username: string): Role {
  const isDevelopment = env.mode !== 'production';
  return isDevelopment && username.toLowerCase().includes('admin') ? 'admin' : 'member';
}
