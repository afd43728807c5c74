import { type UseMutationResult, useMutation } from '@tanstack/react-query';
import type { Session } from '@vigor/contract';
import { v7 as createId } from 'uuid';
import { api } from '../../lib/api.ts';
import { authSession } from '../../lib/auth.ts';
import type { RegisterValues, SignInValues } from './auth.forms.ts';

export function useRegister(): UseMutationResult<Session, Error, RegisterValues> {
  return useMutation({
    mutationFn: (values: RegisterValues) =>
      api.auth.register(
        { body: { ...values, transport: 'cookie' } },
        { idempotencyKey: createId() },
      ),
    onSuccess: authSession.start,
  });
}

export function useSignIn(): UseMutationResult<Session, Error, SignInValues> {
  return useMutation({
    mutationFn: (values: SignInValues) =>
      api.auth.login({ body: { ...values, transport: 'cookie' } }),
    onSuccess: authSession.start,
  });
}

/** This device forgets the member even when the server cannot be told. */
export function useSignOut(): UseMutationResult<void, Error, void> {
  return useMutation({
    mutationFn: async () => {
      await api.auth.logout();
    },
    onSettled: authSession.clear,
  });
}
