import type { TFunction } from 'i18next';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { type ApiProblem, asApiProblem } from './api-problem.ts';
import { formatDuration } from './format/durations.ts';

export interface ErrorWords {
  title: string;
  body: string;
}

/** Any error in words: what happened, what is safe, what to do. */
export function useDescribeError(): (error: unknown) => ErrorWords {
  const { t, i18n } = useTranslation('common');
  return useCallback((error) => describeError(error, t, i18n.language), [t, i18n.language]);
}

function describeError(error: unknown, t: TFunction<'common'>, locale: string): ErrorWords {
  const problem = asApiProblem(error);
  if (!problem) return { title: t('error.pageTitle'), body: t('error.pageBody') };
  switch (problem.status) {
    case 0:
      return { title: t('error.offlineTitle'), body: t('error.offlineBody') };
    case 404:
      return { title: t('error.notFoundTitle'), body: t('error.notFoundBody') };
    case 429:
      return { title: t('error.tooManyTitle'), body: describeWait(problem, t, locale) };
    case 503:
      return { title: t('error.busyTitle'), body: t('error.busyBody') };
  }
  if (problem.status >= 500) return { title: t('error.serverTitle'), body: t('error.serverBody') };
  if (problem.code === 'VERSION_MISMATCH') {
    return { title: t('error.changedTitle'), body: t('error.changedBody') };
  }
  return {
    title: problem.problem?.title ?? t('error.unknownTitle'),
    body: problem.problem?.detail ?? t('error.unknownBody'),
  };
}

function describeWait(problem: ApiProblem, t: TFunction<'common'>, locale: string): string {
  const seconds = problem.problem?.retryAfterSeconds;
  return seconds === undefined
    ? t('error.tooManySoon')
    : t('error.tooManyBody', { wait: formatDuration(seconds, locale) });
}
