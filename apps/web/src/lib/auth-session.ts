import type { Session, SessionUser } from '@vigor/contract';

/**
 * `restoring` until the first answer after a load; `ended` when the server no longer knows a
 * session that a page is still open with, so that nothing typed there is lost.
 */
export type AuthState =
  | { kind: 'restoring' }
  | { kind: 'guest'; hasSignedOut?: boolean }
  | { kind: 'member'; user: SessionUser }
  | { kind: 'ended'; user: SessionUser };

/** The renewal got no answer about the session: no network, or the server is busy. */
export class RenewalUnavailable extends Error {}

/** What the session needs from the browser; tests pass their own. */
export interface AuthSessionPorts {
  fetch: typeof fetch;
  storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
  /** Missing in old browsers; each tab then renews on its own. */
  locks?: Pick<LockManager, 'request'>;
  channel?: Pick<BroadcastChannel, 'postMessage' | 'addEventListener'>;
}

export interface AuthSession {
  getState: () => AuthState;
  subscribe: (listener: () => void) => () => void;
  accessToken: () => string | undefined;
  /** Takes over a session that sign-in or registration answered with. */
  start: (session: Session) => void;
  /** Silent sign-in on load; asks nothing of the server when nobody was signed in here. */
  restore: () => Promise<void>;
  /** Trades the cookie for a new access token, once for all callers; `false` when it is refused. */
  renew: () => Promise<boolean>;
  updateUser: (change: Partial<SessionUser>) => void;
  /** Forgets the member in this tab and all others. */
  clear: () => void;
  /** Called after `clear`, here or in another tab: caches of the member must go. */
  onCleared: (listener: () => void) => () => void;
}

type Message = { kind: 'started'; session: Session } | { kind: 'cleared' };

const signedOut: AuthState = { kind: 'guest', hasSignedOut: true };
const storageKey = 'vigor.member';
const lockName = 'vigor.renew-session';
const renewTimeoutMs = 15_000;

export function createAuthSession(ports: AuthSessionPorts): AuthSession {
  const listeners = new Set<() => void>();
  const clearedListeners = new Set<() => void>();
  let state: AuthState = { kind: 'restoring' };
  let token: string | undefined;
  let running: Promise<boolean> | undefined;

  function setState(next: AuthState): void {
    state = next;
    for (const listener of listeners) listener();
  }

  function adopt(session: Session): void {
    token = session.accessToken;
    remember(ports, session.user);
    setState({ kind: 'member', user: session.user });
  }

  function forget(guest: AuthState = { kind: 'guest' }): void {
    token = undefined;
    ports.storage.removeItem(storageKey);
    setState(guest);
    for (const listener of clearedListeners) listener();
  }

  function start(session: Session): void {
    adopt(session);
    ports.channel?.postMessage({ kind: 'started', session } satisfies Message);
  }

  function refuse(): boolean {
    token = undefined;
    if (state.kind === 'member') setState({ kind: 'ended', user: state.user });
    return false;
  }

  async function renewAlone(tokenBefore: string | undefined): Promise<boolean> {
    // Another tab may have renewed while this one waited for the lock.
    if (token !== tokenBefore) return true;
    const session = await askForSession(ports.fetch);
    if (!session) return refuse();
    start(session);
    return true;
  }

  function renew(): Promise<boolean> {
    const tokenBefore = token;
    running ??= withLock(ports.locks, () => renewAlone(tokenBefore)).finally(() => {
      running = undefined;
    });
    return running;
  }

  async function restore(): Promise<void> {
    const remembered = recall(ports);
    if (!remembered) return setState({ kind: 'guest' });
    try {
      if (!(await renew())) forget();
    } catch (error) {
      if (!(error instanceof RenewalUnavailable)) throw error;
      // Without a network the member still reaches what is kept on this device.
      setState({ kind: 'member', user: remembered });
    }
  }

  ports.channel?.addEventListener('message', (event: MessageEvent<Message>) => {
    if (event.data.kind === 'started') adopt(event.data.session);
    else if (state.kind !== 'guest') forget(signedOut);
  });

  return {
    getState: () => state,
    subscribe: (listener) => subscribeTo(listeners, listener),
    accessToken: () => token,
    start,
    restore,
    renew,
    updateUser(change) {
      if (state.kind !== 'member') return;
      const user = { ...state.user, ...change };
      remember(ports, user);
      setState({ kind: 'member', user });
    },
    clear() {
      forget(signedOut);
      ports.channel?.postMessage({ kind: 'cleared' } satisfies Message);
    },
    onCleared: (listener) => subscribeTo(clearedListeners, listener),
  };
}

function subscribeTo(listeners: Set<() => void>, listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function remember(ports: AuthSessionPorts, user: SessionUser): void {
  ports.storage.setItem(storageKey, JSON.stringify(user));
}

function recall(ports: AuthSessionPorts): SessionUser | undefined {
  const text = ports.storage.getItem(storageKey);
  return text ? parseUser(text) : undefined;
}

/** Only `remember` writes this key; a damaged entry counts as none. */
function parseUser(text: string): SessionUser | undefined {
  try {
    return JSON.parse(text) as SessionUser;
  } catch {
    return undefined;
  }
}

function withLock<Result>(
  locks: AuthSessionPorts['locks'],
  task: () => Promise<Result>,
): Promise<Result> {
  return locks ? locks.request(lockName, task) : task();
}

/** `undefined`: the server refused; throws `RenewalUnavailable` when it could not be asked. */
async function askForSession(fetcher: typeof fetch): Promise<Session | undefined> {
  const response = await postRefresh(fetcher);
  if (response.ok) return asSession(await response.json());
  if (response.status >= 500 || response.status === 429) throw new RenewalUnavailable();
  return undefined;
}

async function postRefresh(fetcher: typeof fetch): Promise<Response> {
  try {
    return await fetcher('/api/auth/refresh', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      credentials: 'same-origin',
      body: '{}',
      signal: AbortSignal.timeout(renewTimeoutMs),
    });
  } catch (cause) {
    throw new RenewalUnavailable('The session could not be renewed', { cause });
  }
}

/** Our own server answers from the contract's schema; parsing it here would load Zod on page one. */
function asSession(body: unknown): Session {
  return body as Session;
}
