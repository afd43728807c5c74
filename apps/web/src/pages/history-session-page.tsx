import { Box, Button, IconButton } from '@chakra-ui/react';
import { ChevronLeft, PenLine, SearchX, Trash2 } from 'lucide-react';
import { type ReactElement, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useParams } from 'react-router';
import { paths } from '../app/paths.ts';
import { EmptyState } from '../components/empty-state.tsx';
import { ErrorState } from '../components/error-state.tsx';
import { PageHeader } from '../components/page-header.tsx';
import { PageSkeleton } from '../components/page-skeleton.tsx';
import { ExerciseFigure } from '../features/figures/components/exercise-figure.tsx';
import { EditSessionSheet } from '../features/sessions/history/edit-session-sheet.tsx';
import { useLoggedSession } from '../features/sessions/history/history.queries.ts';
import { SessionDetail } from '../features/sessions/history/session-detail.tsx';
import { useDeleteWithUndo } from '../features/sessions/history/use-session-actions.ts';
import { useProfile } from '../features/users/users.queries.ts';
import { asApiProblem } from '../lib/api-problem.ts';
import { useFormat } from '../lib/use-format.ts';

/** One session, set by set. */
export function HistorySessionPage(): ReactElement {
  const { t } = useTranslation('history');
  const format = useFormat();
  const navigate = useNavigate();
  const { sessionId = '' } = useParams();
  const [isEditing, setEditing] = useState(false);
  const { data: session, error, isPending, refetch } = useLoggedSession(sessionId);
  const { data: profile } = useProfile();
  const onDelete = useDeleteWithUndo(() => void navigate(paths.history, { replace: true }));
  if (isPending) return <PageSkeleton />;
  if (error && asApiProblem(error)?.status !== 404) {
    return (
      <>
        <PageHeader title={t('title')} />
        <ErrorState error={error} onRetry={() => void refetch()} />
      </>
    );
  }
  if (!session) return <NotFound />;
  const { startedAt } = session;
  return (
    <Box maxW="reading" mx="auto">
      <PageHeader
        title={session.name}
        eyebrow={t('session.startedAt', {
          day: format.longDay(session.day),
          time: format.time(startedAt),
        })}
        actions={
          <>
            <Button variant="outline" onClick={() => setEditing(true)}>
              <PenLine aria-hidden />
              {t('session.edit')}
            </Button>
            <IconButton
              variant="outline"
              aria-label={t('session.delete')}
              onClick={() => onDelete(session)}
            >
              <Trash2 aria-hidden />
            </IconButton>
          </>
        }
      />
      <SessionDetail
        session={session}
        bodyMassKg={profile?.weightKg ?? undefined}
        renderFigure={(exerciseId) => <ExerciseFigure exerciseId={exerciseId} size="12" />}
      />
      <BackToHistory />
      {isEditing && <EditSessionSheet session={session} onClose={() => setEditing(false)} />}
    </Box>
  );
}

function BackToHistory(): ReactElement {
  const { t } = useTranslation('history');
  return (
    <Button variant="ghost" mt="6" ms="-4" asChild>
      <Link to={paths.history}>
        <ChevronLeft aria-hidden />
        {t('session.back')}
      </Link>
    </Button>
  );
}

function NotFound(): ReactElement {
  const { t } = useTranslation('history');
  return (
    <>
      <PageHeader title={t('title')} />
      <EmptyState
        icon={SearchX}
        title={t('session.notFoundTitle')}
        body={t('session.notFoundBody')}
        action={<BackToHistory />}
      />
    </>
  );
}
