import type { Member } from '../../actor.ts';
import type { Clock } from '../../lib/clock.ts';

export interface SignInCache {
  find(sessionId: string): Member | undefined;
  remember(member: Member): void;
  /** At logout and whenever a right changes, so that it acts at once on this replica. */
  forget(sessionId: string): void;
  forgetUser(userId: string): void;
}

/** Other replicas learn of a logout within this time. */
const lifetimeMs = 2_000;
const entriesAtMost = 20_000;

/** Remembers that a sign-in is good, so that not every request reads its row. */
export function createSignInCache(clock: Clock): SignInCache {
  const entries = new Map<string, { member: Member; until: number }>();
  return {
    find: (sessionId) => {
      const entry = entries.get(sessionId);
      return entry && entry.until > clock.now().getTime() ? entry.member : undefined;
    },
    remember: (member) => {
      if (entries.size >= entriesAtMost) entries.clear();
      entries.set(member.sessionId, { member, until: clock.now().getTime() + lifetimeMs });
    },
    forget: (sessionId) => void entries.delete(sessionId),
    forgetUser: (userId) => {
      for (const [sessionId, { member }] of entries) {
        if (member.userId === userId) entries.delete(sessionId);
      }
    },
  };
}
