import {
  queryOptions,
  skipToken,
  type UseQueryResult,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import type { LoggedSession, Plan, PreviousSets, Today } from '@vigor/contract';
import { useCallback, useEffect } from 'react';
import { api } from '../../lib/api.ts';
import { deliverOutbox, type FinishedAnswer, type OutboxEntry } from './model/outbox.ts';
import { useOutbox, useSessionStore } from './use-session-store.ts';

export const workoutKeys = ['workouts'] as const;
const retryMs = 30_000;

/** The plan that a session is started from; the plan page reads the same entry. */
export function useSessionPlan(planId: string): UseQueryResult<Plan | null> {
  return useQuery({
    queryKey: [...workoutKeys, 'plan', planId],
    queryFn: async ({ signal }) => {
      const workout = await api.workouts.getWorkout({ params: { id: planId } }, { signal });
      return workout.kind === 'plan' ? workout : null;
    },
  });
}

export function usePreviousSets(exerciseIds: readonly string[]): UseQueryResult<PreviousSets[]> {
  const ids = [...new Set(exerciseIds)].sort().join(',');
  return useQuery({
    queryKey: [...workoutKeys, 'previous-sets', ids],
    queryFn: async ({ signal }) =>
      (await api.workouts.listPreviousSets({ query: { exerciseIds: ids } }, { signal })).items,
    enabled: ids !== '',
  });
}

/** What the plan has for now; the Today page reads the same entry. */
export function useStartOptions(): UseQueryResult<Today> {
  return useQuery({
    queryKey: [...workoutKeys, 'today'],
    queryFn: ({ signal }) => api.workouts.getToday(undefined, { signal }),
  });
}

export interface Alternative {
  exerciseId: string;
  name: string;
  reason: string;
}

interface AlternativesInput {
  planId?: string;
  dayId?: string;
  exerciseId: string;
}

/** What can stand in for an exercise of the plan; asked only in a session of a plan. */
export function useAlternatives(input: AlternativesInput): UseQueryResult<Alternative[]> {
  const { planId, dayId, exerciseId } = input;
  return useQuery({
    queryKey: [...workoutKeys, 'alternatives', planId, dayId, exerciseId],
    queryFn:
      planId && dayId
        ? async ({ signal }) => {
            const request = { params: { id: planId }, query: { dayId, exerciseId } };
            return (await api.workouts.listAlternatives(request, { signal })).items;
          }
        : skipToken,
  });
}

export function sessionQuery(sessionId: string) {
  return queryOptions({
    queryKey: [...workoutKeys, 'session', sessionId],
    queryFn: async ({ signal }): Promise<LoggedSession | null> => {
      const workout = await api.workouts.getWorkout({ params: { id: sessionId } }, { signal });
      return workout.kind === 'session' ? workout : null;
    },
  });
}

/** Sends what is kept on this phone: on load, when the network is back, and every half minute. */
export function useOutboxDelivery(): { deliver: () => void; isStuck: boolean } {
  const store = useSessionStore();
  const queryClient = useQueryClient();
  const waiting = useOutbox().filter((entry) => entry.refusal === undefined).length;
  const { mutate, isSuccess } = useMutation({
    mutationFn: () =>
      deliverOutbox({
        outbox: store.outbox,
        post: postEntry,
        onSent: (_entry, answer) => {
          store.lastAnswer.write(answer);
          void queryClient.invalidateQueries({ queryKey: workoutKeys }); // pages read again on their own
        },
        withLock: withOutboxLock,
      }),
  });
  const deliver = useCallback(() => mutate(), [mutate]);
  useEffect(
    function sendWhatWaits() {
      if (waiting === 0) return;
      deliver();
      const timer = setInterval(deliver, retryMs);
      window.addEventListener('online', deliver);
      return () => {
        clearInterval(timer);
        window.removeEventListener('online', deliver);
      };
    },
    [waiting, deliver],
  );
  // An attempt came to its end and something is still here.
  return { deliver, isStuck: isSuccess && waiting > 0 };
}

/** The session’s id is its idempotency key: a second delivery gets the first answer. */
async function postEntry(entry: OutboxEntry): Promise<FinishedAnswer> {
  const options = { idempotencyKey: entry.id };
  if (entry.planId) {
    const params = { id: entry.planId };
    return {
      kind: 'logged',
      answer: await api.workouts.logSession({ params, body: entry.body }, options),
    };
  }
  const { planDayId: _noDay, ...body } = entry.body;
  const workout = await api.workouts.createWorkout({ body: { kind: 'session', ...body } }, options);
  if (workout.kind === 'session') return { kind: 'free', session: workout };
  throw new TypeError('A session was sent and a plan came back');
}

let isDelivering = false;

/** One sender over all tabs; where the browser has no locks, one in this tab. */
async function withOutboxLock(work: () => Promise<void>): Promise<void> {
  if ('locks' in navigator) {
    await navigator.locks.request('vigor.outbox', { ifAvailable: true }, async (lock) => {
      if (lock) await work();
    });
    return;
  }
  if (isDelivering) return;
  isDelivering = true;
  await work().finally(() => {
    isDelivering = false;
  });
}
