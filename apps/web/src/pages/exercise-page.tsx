import { SearchX } from 'lucide-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { EmptyState } from '../components/empty-state.tsx';
import { ErrorState } from '../components/error-state.tsx';
import { PageHeader } from '../components/page-header.tsx';
import { PageSkeleton } from '../components/page-skeleton.tsx';
import { BackLink } from '../features/exercises/components/back-link.tsx';
import { ExerciseView } from '../features/exercises/components/exercise-view.tsx';
import { useExercise } from '../features/exercises/exercises.queries.ts';
import { shadeExercise } from '../features/exercises/muscle-shades.ts';
import { BodyMap } from '../features/figures/components/body-map.tsx';
import { ExerciseFigure } from '../features/figures/components/exercise-figure.tsx';
import { MovingFigure } from '../features/figures/components/moving-figure.tsx';
import { asApiProblem } from '../lib/api-problem.ts';

/** How do I do this one, and is it for me? */
export function ExercisePage(): ReactElement {
  const { t } = useTranslation('exercises');
  const { exerciseId = '' } = useParams();
  const { data: exercise, error, isPending, refetch } = useExercise(exerciseId);
  if (isPending) return <PageSkeleton />;
  if (!exercise && asApiProblem(error)?.status === 404) return <NotFound />;
  if (!exercise) {
    return (
      <>
        <PageHeader title={t('title')} />
        <ErrorState error={error} onRetry={() => void refetch()} />
      </>
    );
  }
  const { id, name, aliases } = exercise;
  return (
    <>
      <BackLink />
      <PageHeader
        title={name}
        lead={aliases.length > 0 && t('detail.alsoCalled', { names: aliases.join(', ') })}
      />
      <ExerciseView
        exercise={exercise}
        movingFigure={<MovingFigure key={id} exerciseId={id} name={name} />}
        bodyMap={<BodyMap shades={shadeExercise(exercise)} label={t('detail.bodyMap', { name })} />}
        renderFigure={(other) => <ExerciseFigure exerciseId={other} size="12" />}
      />
    </>
  );
}

function NotFound(): ReactElement {
  const { t } = useTranslation('exercises');
  return (
    <>
      <PageHeader title={t('title')} />
      <EmptyState
        icon={SearchX}
        title={t('detail.notFoundTitle')}
        body={t('detail.notFoundBody')}
        action={<BackLink />}
      />
    </>
  );
}
