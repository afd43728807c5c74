import { QueryClient } from '@tanstack/react-query';
import { isPassing } from './api-problem.ts';

const staleMs = 30_000;
const maxRetries = 2;

export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: staleMs,
        retry: (failures, error) => failures < maxRetries && navigator.onLine && isPassing(error),
        networkMode: 'always',
      },
      mutations: { retry: false, networkMode: 'always' },
    },
  });
}
