import { Button } from '@chakra-ui/react';
import { SearchX } from 'lucide-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { generatePath, Link, useParams } from 'react-router';
import { paths } from '../app/paths.ts';
import { EmptyState } from '../components/empty-state.tsx';
import { ErrorState } from '../components/error-state.tsx';
import { PageHeader } from '../components/page-header.tsx';
import { PageSkeleton } from '../components/page-skeleton.tsx';
import { AnalysisCard } from '../features/motivation/components/analysis-card.tsx';
import { DoneView } from '../features/sessions/done/done-view.tsx';
import { useFinishedSession } from '../features/sessions/done/use-finished-session.ts';
import { useProfile } from '../features/users/users.queries.ts';

/** What was this session worth? */
export function SessionDonePage(): ReactElement {
  const { t } = useTranslation('session');
  const { sessionId = '' } = useParams();
  const { data: profile } = useProfile();
  const state = useFinishedSession(sessionId, profile?.weightKg ?? undefined);
  switch (state.kind) {
    case 'loading':
      return <PageSkeleton />;
    case 'failed':
      return (
        <>
          <PageHeader title={t('done.title')} />
          <ErrorState error={state.error} onRetry={state.retry} />
        </>
      );
    case 'missing':
      return (
        <>
          <PageHeader title={t('done.title')} />
          <EmptyState
            icon={SearchX}
            title={t('done.missingTitle')}
            body={t('done.missingBody')}
            action={
              <Button variant="outline" asChild>
                <Link to={paths.history}>{t('done.toHistory')}</Link>
              </Button>
            }
          />
        </>
      );
    case 'ready':
      return (
        <DoneView
          view={state.view}
          analysis={state.view.isWaiting ? undefined : <AnalysisCard sessionId={sessionId} />}
          detailPath={
            state.view.isWaiting ? undefined : generatePath(paths.historySession, { sessionId })
          }
        />
      );
  }
}
