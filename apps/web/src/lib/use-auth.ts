import type { SessionUser } from '@vigor/contract';
import { useSyncExternalStore } from 'react';
import { authSession } from './auth.ts';
import type { AuthState } from './auth-session.ts';

export function useAuthState(): AuthState {
  return useSyncExternalStore(authSession.subscribe, authSession.getState);
}

/** The signed-in member; `undefined` for a guest. */
export function useMember(): SessionUser | undefined {
  const state = useAuthState();
  return state.kind === 'member' || state.kind === 'ended' ? state.user : undefined;
}
