import {
  queryOptions,
  type UseMutationResult,
  type UseQueryResult,
  useMutation,
  useQuery,
} from '@tanstack/react-query';
import type { MicroWorkout, Today } from '@vigor/contract';
import { api } from '../../lib/api.ts';

export type MicroKind = MicroWorkout['kind'];

const todayQuery = queryOptions({
  queryKey: ['workouts', 'today'],
  queryFn: ({ signal }) => api.workouts.getToday(undefined, { signal }),
});

export function useToday(): UseQueryResult<Today> {
  return useQuery(todayQuery);
}

/** Nothing is stored, so nothing needs to be read again. */
export function useMakeMicroWorkout(): UseMutationResult<MicroWorkout, Error, MicroKind> {
  return useMutation({
    mutationFn: (kind: MicroKind) => api.ai.generateMicroWorkout({ body: { kind } }),
  });
}
