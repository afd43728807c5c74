import { useSyncExternalStore } from 'react';
import { useMember } from '../../lib/use-auth.ts';
import type { OutboxEntry } from './model/outbox.ts';
import type { RunningSession } from './model/running-session.ts';
import { createSessionStore, type SessionStore } from './sessions.store.ts';

const stores = new Map<string, SessionStore>();

/** One store a member, however many components ask. */
function getSessionStore(memberId: string): SessionStore {
  const known = stores.get(memberId);
  if (known) return known;
  const store = createSessionStore(memberId, { storage: localStorage, events: window });
  stores.set(memberId, store);
  return store;
}

export function useSessionStore(): SessionStore {
  return getSessionStore(useMember()?.id ?? 'guest');
}

export function useRunningSession(): RunningSession | undefined {
  const { running } = useSessionStore();
  return useSyncExternalStore(running.subscribe, running.read);
}

export function useOutbox(): readonly OutboxEntry[] {
  const { outbox } = useSessionStore();
  return useSyncExternalStore(outbox.subscribe, outbox.read) ?? nothing;
}

const nothing: readonly OutboxEntry[] = [];
