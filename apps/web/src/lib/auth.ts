import { createAuthSession } from './auth-session.ts';

/** The one session of this tab. */
export const authSession = createAuthSession({
  fetch: (...request) => fetch(...request),
  storage: localStorage,
  locks: navigator.locks,
  channel: typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel('vigor.auth'),
});
