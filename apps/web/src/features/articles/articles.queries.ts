import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import type { Article } from '@vigor/contract';
import { api } from '../../lib/api.ts';

/** Articles change with a release, not while somebody reads. */
const staleMs = 3_600_000;

export function useArticle(articleId: string): UseQueryResult<Article> {
  return useQuery({
    queryKey: ['articles', articleId],
    queryFn: ({ signal }) => api.knowledge.getArticle({ params: { id: articleId } }, { signal }),
    staleTime: staleMs,
  });
}
