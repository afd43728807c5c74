import {
  keepPreviousData,
  queryOptions,
  type UseMutationResult,
  type UseQueryResult,
  useInfiniteQuery,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import type { ExerciseDetail, LiftProgress, Profile } from '@vigor/contract';
import { api } from '../../lib/api.ts';
import { type ExerciseFilters, toExerciseQuery } from './exercise-filters.ts';
import { listTaste, marksOf, type Taste } from './taste.ts';

export function useExerciseSearch(filters: ExerciseFilters) {
  return useInfiniteQuery({
    queryKey: ['exercises', 'list', filters],
    queryFn: ({ pageParam, signal }) =>
      api.exercises.listExercises(
        { query: { ...toExerciseQuery(filters), cursor: pageParam ?? undefined } },
        { signal },
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
    placeholderData: keepPreviousData,
  });
}

function exerciseQuery(exerciseId: string) {
  return queryOptions({
    queryKey: ['exercises', 'detail', exerciseId],
    queryFn: ({ signal }) => api.exercises.getExercise({ params: { id: exerciseId } }, { signal }),
  });
}

export function useExercise(exerciseId: string): UseQueryResult<ExerciseDetail> {
  return useQuery(exerciseQuery(exerciseId));
}

/** The member’s own twelve weeks of one lift; `null` when there is no estimate in them. */
export function useLiftHistory(exerciseId: string): UseQueryResult<LiftProgress | null> {
  return useQuery({
    queryKey: ['workouts', 'progress', 'lift', exerciseId],
    queryFn: async ({ signal }) => {
      const progress = await api.workouts.getProgress({ query: { exerciseId } }, { signal });
      return progress.lifts.find((lift) => lift.exerciseId === exerciseId) ?? null;
    },
  });
}

interface TasteContext {
  before: ExerciseDetail | undefined;
}

/**
 * The profile keeps two lists; the newest of them is read first, so that no other entry is lost.
 * One change after the other, because each sends the version that it read.
 */
export function useSetTaste(
  exerciseId: string,
): UseMutationResult<Profile, Error, Taste, TasteContext> {
  const queryClient = useQueryClient();
  const { queryKey } = exerciseQuery(exerciseId);
  return useMutation({
    scope: { id: 'taste' },
    mutationFn: async (taste: Taste) => {
      const profile = await api.users.getProfile();
      const body = { ...listTaste(profile, exerciseId, taste), version: profile.version };
      return api.users.editProfile({ body });
    },
    onMutate: async (taste) => {
      await queryClient.cancelQueries({ queryKey });
      const before = queryClient.getQueryData(queryKey);
      queryClient.setQueryData(queryKey, (old) => old && { ...old, ...marksOf(taste) });
      return { before };
    },
    onError: (_error, _taste, context) => queryClient.setQueryData(queryKey, context?.before),
    onSuccess: (profile) => queryClient.setQueryData(['users', 'profile'], profile),
    // Lists, plans and stand-ins follow the taste.
    onSettled: () =>
      queryClient.invalidateQueries({ predicate: (query) => query.queryKey[0] !== 'users' }),
  });
}
