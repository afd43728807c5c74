import type { Ids } from '../lib/ids.ts';

const acceptable = /^[\w.-]{8,64}$/;

/** Takes the caller's id where it is harmless, so that one id follows a request everywhere. */
export function requestIdOf(header: string | string[] | undefined, ids: Ids): string {
  return typeof header === 'string' && acceptable.test(header) ? header : ids.next();
}
