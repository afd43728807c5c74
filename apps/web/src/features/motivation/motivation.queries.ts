import { type UseQueryResult, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Article, DailyMessage, Recommendation, WorkoutAnalysis } from '@vigor/contract';
import { useCallback } from 'react';
import { api } from '../../lib/api.ts';

/** A message is one a day; a page that stays open overnight reads the next. */
const dayStaleMs = 600_000;
/** Articles change with a release. */
const articleStaleMs = 3_600_000;

export function useDailyMessage(day: string): UseQueryResult<DailyMessage> {
  return useQuery({
    queryKey: ['motivation', 'daily', day],
    queryFn: ({ signal }) => api.motivation.getDailyMessage(undefined, { signal }),
    staleTime: dayStaleMs,
  });
}

/** Under the key of everything that training changes, so that a new session brings new ones. */
export function useRecommendations(): UseQueryResult<Recommendation[]> {
  return useQuery({
    queryKey: ['workouts', 'recommendations'],
    queryFn: async ({ signal }) =>
      (await api.motivation.listRecommendations(undefined, { signal })).items,
  });
}

interface Analysis {
  query: UseQueryResult<WorkoutAnalysis>;
  /** Asks the built-in coach, which is free. */
  askBuiltIn: () => void;
}

/**
 * Asked for once a session and kept. Not tried again by itself: each try may count as a request.
 */
export function useWorkoutAnalysis(sessionId: string): Analysis {
  const client = useQueryClient();
  const queryKey = ['motivation', 'analysis', sessionId];
  const query = useQuery({
    queryKey,
    queryFn: ({ signal }) => api.motivation.analyseWorkout({ body: { sessionId } }, { signal }),
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
    refetchOnReconnect: true,
  });
  const builtIn = useMutation({
    mutationFn: () => api.motivation.analyseWorkout({ body: { sessionId, builtIn: true } }),
    onSuccess: (analysis) => client.setQueryData(queryKey, analysis),
  });
  const { mutate } = builtIn;
  return { query, askBuiltIn: useCallback(() => mutate(), [mutate]) };
}

/** The same entry as the article page’s. */
export function useTermArticle(articleId: string): UseQueryResult<Article> {
  return useQuery({
    queryKey: ['articles', articleId],
    queryFn: ({ signal }) => api.knowledge.getArticle({ params: { id: articleId } }, { signal }),
    staleTime: articleStaleMs,
    retry: false,
  });
}

/** The day of the newest session; unknown offline, which only costs a word. */
export function useLastSessionDay(): string | undefined {
  const { data } = useQuery({
    queryKey: ['workouts', 'last-day'],
    queryFn: async ({ signal }) => {
      const { sessions } = await api.workouts.listWorkouts({ query: { limit: 1 } }, { signal });
      return sessions.items[0]?.day ?? null;
    },
    retry: false,
  });
  return data ?? undefined;
}
