import {
  hashKey,
  keepPreviousData,
  type UseMutationResult,
  type UseQueryResult,
  useInfiniteQuery,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import type { LoggedSession } from '@vigor/contract';
import { v7 as newId } from 'uuid';
import { api } from '../../../lib/api.ts';
import { sessionQuery, workoutKeys } from '../sessions.queries.ts';
import { boundsOfMonth, type Month } from './month.ts';

/** Number of sessions by day of a month. */
export function useCalendar(month: Month): UseQueryResult<Map<string, number>> {
  return useQuery({
    queryKey: [...workoutKeys, 'calendar', month],
    queryFn: async ({ signal }) => {
      const { days } = await api.workouts.getCalendar({ query: boundsOfMonth(month) }, { signal });
      return new Map(days.map(({ day, sessions }) => [day, sessions.length]));
    },
  });
}

export interface HistoryFilter {
  search?: string;
  /** One day only. */
  day?: string;
}

export function useHistory({ search, day }: HistoryFilter) {
  return useInfiniteQuery({
    queryKey: [...workoutKeys, 'history', search, day],
    queryFn: async ({ pageParam, signal }) => {
      const query = { search, from: day, to: day, cursor: pageParam ?? undefined };
      return (await api.workouts.listWorkouts({ query }, { signal })).sessions;
    },
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
    placeholderData: keepPreviousData,
  });
}

export function useLoggedSession(sessionId: string): UseQueryResult<LoggedSession | null> {
  return useQuery(sessionQuery(sessionId));
}

export function useDeleteSession(): UseMutationResult<undefined, Error, LoggedSession> {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (session: LoggedSession) =>
      api.workouts.deleteWorkout({ params: { id: session.id } }),
    onSuccess: (_nothing, { id }) => {
      // Its page is still open for a moment and must not ask for what is gone.
      const { queryKey: goneKey } = sessionQuery(id);
      return queryClient.invalidateQueries({
        predicate: ({ queryKey }) =>
          queryKey[0] === workoutKeys[0] && hashKey(queryKey) !== hashKey(goneKey),
      });
    },
  });
}

/** Undo of a deletion: the same session under a new id, because the old one is spent. */
export function useRestoreSession(): UseMutationResult<unknown, Error, LoggedSession> {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: async (session: LoggedSession) => {
      const { planId, planDayId, name, startedAt, durationSeconds, sessionRpe, note } = session;
      const id = newId();
      const sets = session.sets.map((set) => ({ ...set, id: newId() }));
      const body = { id, name, startedAt, durationSeconds, sessionRpe, note, sets };
      const options = { idempotencyKey: id };
      return planId
        ? api.workouts.logSession({ params: { id: planId }, body: { ...body, planDayId } }, options)
        : api.workouts.createWorkout({ body: { kind: 'session', ...body } }, options);
    },
    onSuccess: () => queryClient.invalidateQueries({ queryKey: workoutKeys }),
  });
}

/** The session as it shall be; `version` is that of the session that was read. */
export function useEditSession(): UseMutationResult<LoggedSession, Error, LoggedSession> {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: async (session: LoggedSession) => {
      const { id, name, startedAt, durationSeconds, sessionRpe, note, sets, version } = session;
      const fields = { name, startedAt, durationSeconds, sessionRpe, note, sets, version };
      const workout = await api.workouts.editWorkout({
        params: { id },
        body: { kind: 'session', ...fields },
      });
      if (workout.kind !== 'session') throw new TypeError('A session was sent, a plan came back');
      return workout;
    },
    onSuccess: async (session) => {
      queryClient.setQueryData(sessionQuery(session.id).queryKey, session);
      await queryClient.invalidateQueries({ queryKey: workoutKeys });
    },
    onError: (_error, session) =>
      queryClient.invalidateQueries({ queryKey: sessionQuery(session.id).queryKey }),
  });
}
