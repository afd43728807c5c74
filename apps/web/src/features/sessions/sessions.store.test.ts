import { describe, expect, it } from 'vitest';
import { finishSession } from './model/finish-session.ts';
import type { RunningSession } from './model/running-session.ts';
import { createSessionStore, type SessionStore } from './sessions.store.ts';
import { buildRunningSession, createSharedStorage } from './testing/session-builders.ts';

const MEMBER = 'member-1';
const NOW_MS = Date.parse('2026-03-02T17:10:00.000Z');

function openStore(tabs = createSharedStorage()): SessionStore {
  return createSessionStore(MEMBER, tabs.openTab());
}

function firstPlace(session: RunningSession): { exerciseKey: string; setId: string } {
  const exercise = session.exercises[0];
  return { exerciseKey: exercise?.key ?? '', setId: exercise?.sets[0]?.id ?? '' };
}

describe('session store', () => {
  it('resumes a running session after a reload', () => {
    const tabs = createSharedStorage();
    const session = buildRunningSession();
    const before = openStore(tabs);
    before.begin(session);
    before.dispatch({ kind: 'tickSet', ...firstPlace(session), nowMs: NOW_MS });

    const resumed = openStore(tabs).running.read();

    expect(resumed?.exercises[0]?.sets[0]?.completedAt).toBe('2026-03-02T17:10:00.000Z');
    expect(resumed?.rest).toEqual({ endsAtMs: NOW_MS + 120_000, totalSeconds: 120 });
  });

  it('takes a tick back', () => {
    const store = openStore();
    const session = buildRunningSession();
    store.begin(session);
    store.dispatch({ kind: 'tickSet', ...firstPlace(session), nowMs: NOW_MS });
    store.dispatch({ kind: 'untickSet', ...firstPlace(session) });
    expect(store.running.read()?.exercises[0]?.sets[0]?.completedAt).toBeUndefined();
  });

  it('keeps the time of the first tick when a set is tapped twice', () => {
    const store = openStore();
    const session = buildRunningSession();
    store.begin(session);
    store.dispatch({ kind: 'tickSet', ...firstPlace(session), nowMs: NOW_MS });
    store.dispatch({ kind: 'tickSet', ...firstPlace(session), nowMs: NOW_MS + 400 });
    expect(store.running.read()?.rest?.endsAtMs).toBe(NOW_MS + 120_000);
  });

  it('merges what two tabs do and tells the other one', () => {
    const tabs = createSharedStorage();
    const [left, right] = [openStore(tabs), openStore(tabs)];
    const session = buildRunningSession();
    let heard = 0;
    right.running.subscribe(() => {
      heard += 1;
    });
    left.begin(session);
    left.dispatch({ kind: 'tickSet', ...firstPlace(session), nowMs: NOW_MS });
    right.dispatch({ kind: 'writeNote', note: 'Felt strong' });

    expect(heard).toBe(3);
    expect(left.running.read()).toEqual(right.running.read());
    expect(left.running.read()?.note).toBe('Felt strong');
    expect(left.running.read()?.exercises[0]?.sets[0]?.completedAt).toBeDefined();
  });

  it('does not show one member the session of another', () => {
    const tabs = createSharedStorage();
    openStore(tabs).begin(buildRunningSession());
    expect(createSessionStore('member-2', tabs.openTab()).running.read()).toBeUndefined();
  });

  it.each([
    ['text that is no JSON', '{"version":1,'],
    ['a session of an older shape', '{"version":0,"id":"x"}'],
  ])('starts empty on %s', (_what, raw) => {
    const tab = createSharedStorage().openTab();
    tab.storage.setItem(`vigor.session.${MEMBER}`, raw);
    expect(createSessionStore(MEMBER, tab).running.read()).toBeUndefined();
  });

  it('keeps the session in this tab when the storage is full', () => {
    const tab = createSharedStorage().openTab();
    const full = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    const store = createSessionStore(MEMBER, {
      ...tab,
      storage: { ...tab.storage, setItem: full },
    });
    store.begin(buildRunningSession());
    expect(store.running.read()?.name).toBe('Upper A');
  });

  it('puts a session into the outbox once when it is finished twice', () => {
    const store = openStore();
    const session = buildRunningSession();
    store.begin(session);
    const body = finishSession(session, { nowMs: NOW_MS, sessionRpe: 7 });
    store.finish(body);
    store.finish(body);
    expect(store.running.read()).toBeUndefined();
    expect(store.outbox.read()?.map((entry) => entry.id)).toEqual([session.id]);
  });
});
