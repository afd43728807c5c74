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

export function exerciseQuery(exerciseId: string) {
  return queryOptions({
    queryKey: ['exercises', 'detail', exerciseId],
    queryFn: ({ signal }) => api.exercises.getExercise({ params: { id: exerciseId } }, { signal }),
  });
}

export function useExercise(exerciseId: string): UseQueryResult<ExerciseDetail> {
  return useQuery(exerciseQuery(exerciseId));
}

/** The member’s own history of one lift; `undefined` when there is none yet. */
export function useLiftHistory(exerciseId: string): UseQueryResult<LiftProgress | null> {
  return useQuery({
    queryKey: ['workouts', 'progress', 'lift', exerciseId],
    queryFn: async ({ signal }) => {
      const progress = await api.workouts.getProgress({ query: { exerciseId } }, { signal });
      return progress.lifts.find((lift) => lift.exerciseId === exerciseId) ?? null;
    },
  });
}

export type Taste = 'liked' | 'disliked' | 'neutral';

/** The profile keeps two lists; the newest of them is read first, so that no other entry is lost. */
export function useSetTaste(exerciseId: string): UseMutationResult<Profile, Error, Taste> {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: async (taste: Taste) => {
      const { likes, dislikes, version } = await api.users.getProfile();
      const others = (ids: string[]) => ids.filter((id) => id !== exerciseId);
      const body = {
        likes: taste === 'liked' ? [...others(likes), exerciseId] : others(likes),
        dislikes: taste === 'disliked' ? [...others(dislikes), exerciseId] : others(dislikes),
        version,
      };
      return api.users.editProfile({ body });
    },
    onSuccess: async (profile) => {
      queryClient.setQueryData(['users', 'profile'], profile);
      await queryClient.invalidateQueries({ queryKey: ['exercises'] });
    },
  });
}
