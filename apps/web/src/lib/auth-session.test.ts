import { describe, expect, it } from 'vitest';
import { makeSession, makeUser } from '../test/members.ts';
import { type AuthSessionPorts, createAuthSession, RenewalUnavailable } from './auth-session.ts';

/** A browser with one cookie jar: counts the refreshes and hands out numbered tokens. */
function makeBrowser(answer: (count: number) => Response = grant) {
  const refreshes: string[] = [];
  const entries = new Map<string, string>();
  const storage = {
    getItem: (key: string) => entries.get(key) ?? null,
    setItem: (key: string, value: string) => void entries.set(key, value),
    removeItem: (key: string) => void entries.delete(key),
  };
  const fetcher: typeof fetch = async (url) => {
    refreshes.push(String(url));
    await Promise.resolve();
    return answer(refreshes.length);
  };
  const ports: AuthSessionPorts = { fetch: fetcher, storage };
  return { refreshes, ports, storage };
}

function grant(count: number): Response {
  return Response.json(makeSession({}, `token-${count}`));
}

function reject(): Response {
  return new Response(null, { status: 401 });
}

/** Two tabs of one browser: one lock, one channel, one storage. */
function makeTabs(answer?: (count: number) => Response) {
  const { ports, refreshes } = makeBrowser(answer);
  const listeners = new Map<object, (event: MessageEvent) => void>();
  let queue: Promise<unknown> = Promise.resolve();
  const locks = {
    request: <Result>(_name: string, task: () => Promise<Result>) => {
      const run = queue.then(task);
      queue = run.catch(() => undefined);
      return run;
    },
  };
  const openTab = () => {
    const channel = {
      postMessage: (data: unknown) => {
        for (const [owner, listener] of listeners) {
          if (owner !== channel) listener(new MessageEvent('message', { data }));
        }
      },
      addEventListener: (_type: string, listener: (event: MessageEvent) => void) =>
        void listeners.set(channel, listener),
    };
    return createAuthSession(asPorts({ ...ports, locks, channel }));
  };
  return { refreshes, first: openTab(), second: openTab() };
}

/** The fakes have the one signature that is used of the overloaded browser ones. */
function asPorts(ports: unknown): AuthSessionPorts {
  return ports as AuthSessionPorts;
}

describe('auth session', () => {
  it('renews once for 20 callers at the same time', async () => {
    const { ports, refreshes } = makeBrowser();
    const session = createAuthSession(ports);
    session.start(makeSession({}, 'token-0'));
    const answers = await Promise.all(Array.from({ length: 20 }, () => session.renew()));
    expect(answers).toEqual(Array(20).fill(true));
    expect(refreshes).toEqual(['/api/auth/refresh']);
    expect(session.accessToken()).toBe('token-1');
  });

  it('lets a second tab use what the first one renewed', async () => {
    const { refreshes, first, second } = makeTabs();
    first.start(makeSession({}, 'token-0'));
    await Promise.all([first.renew(), second.renew()]);
    expect(refreshes).toHaveLength(1);
    expect(second.accessToken()).toBe('token-1');
  });

  it('marks a refused session as ended and keeps who it was', async () => {
    const session = createAuthSession(makeBrowser(reject).ports);
    session.start(makeSession());
    expect(await session.renew()).toBe(false);
    expect(session.getState()).toEqual({ kind: 'ended', user: makeUser() });
    expect(session.accessToken()).toBeUndefined();
  });

  it('does not end a session because the server is busy', async () => {
    const session = createAuthSession(makeBrowser(() => new Response(null, { status: 503 })).ports);
    session.start(makeSession());
    await expect(session.renew()).rejects.toBeInstanceOf(RenewalUnavailable);
    expect(session.getState().kind).toBe('member');
  });

  it('asks the server nothing when nobody was signed in here', async () => {
    const { ports, refreshes } = makeBrowser();
    const session = createAuthSession(ports);
    await session.restore();
    expect(refreshes).toEqual([]);
    expect(session.getState()).toEqual({ kind: 'guest' });
  });

  it('signs a known member in silently on load', async () => {
    const { ports } = makeBrowser();
    createAuthSession(ports).start(makeSession());
    const reloaded = createAuthSession(ports);
    await reloaded.restore();
    expect(reloaded.getState().kind).toBe('member');
    expect(reloaded.accessToken()).toBe('token-1');
  });

  it('becomes a guest on load when the server refuses', async () => {
    const { ports, storage } = makeBrowser(reject);
    createAuthSession(ports).start(makeSession());
    const reloaded = createAuthSession(ports);
    await reloaded.restore();
    expect(reloaded.getState()).toEqual({ kind: 'guest' });
    expect(storage.getItem('vigor.member')).toBeNull();
  });

  it('keeps a known member on load without a network', async () => {
    const { ports } = makeBrowser(() => {
      throw new TypeError('Failed to fetch');
    });
    createAuthSession(ports).start(makeSession());
    const reloaded = createAuthSession(ports);
    await reloaded.restore();
    expect(reloaded.getState()).toEqual({ kind: 'member', user: makeUser() });
  });

  it('signs out in every tab and has caches cleared there', () => {
    const { first, second } = makeTabs();
    let clearings = 0;
    second.onCleared(() => {
      clearings += 1;
    });
    first.start(makeSession());
    first.clear();
    expect(second.getState()).toEqual({ kind: 'guest', hasSignedOut: true });
    expect(clearings).toBe(1);
  });

  it('keeps the access token out of storage', () => {
    const { ports, storage } = makeBrowser();
    createAuthSession(ports).start(makeSession({}, 'secret-token'));
    expect(storage.getItem('vigor.member')).not.toContain('secret-token');
  });
});
