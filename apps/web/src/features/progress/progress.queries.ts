import {
  keepPreviousData,
  type UseMutationResult,
  type UseQueryResult,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import type { Measurement, Progress } from '@vigor/contract';
import { v7 as newId } from 'uuid';
import { api } from '../../lib/api.ts';

const progressKeys = ['workouts', 'progress'] as const;

export function useProgress(bounds: { from: string; to: string }): UseQueryResult<Progress> {
  return useQuery({
    queryKey: [...progressKeys, bounds.from, bounds.to],
    queryFn: ({ signal }) => api.workouts.getProgress({ query: bounds }, { signal }),
    placeholderData: keepPreviousData,
  });
}

export type NewMeasurement = Pick<Measurement, 'kind' | 'value' | 'day'>;

/** The profile shows the latest body weight, so it is read again too. */
export function useAddMeasurement(): UseMutationResult<Measurement, Error, NewMeasurement> {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (measurement: NewMeasurement) => {
      const id = newId();
      const body = { id, ...measurement };
      return api.workouts.createMeasurement({ body }, { idempotencyKey: id });
    },
    onSuccess: () =>
      Promise.all([
        queryClient.invalidateQueries({ queryKey: progressKeys }),
        queryClient.invalidateQueries({ queryKey: ['users', 'profile'] }),
      ]),
  });
}

export function useRemoveMeasurement(): UseMutationResult<undefined, Error, string> {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => api.workouts.deleteMeasurement({ params: { id } }),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: progressKeys }),
  });
}
