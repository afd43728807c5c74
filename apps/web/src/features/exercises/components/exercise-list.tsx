import { Button, Center, Skeleton, Stack, Text } from '@chakra-ui/react';
import { SearchX } from 'lucide-react';
import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../../components/empty-state.tsx';
import { ErrorState } from '../../../components/error-state.tsx';
import type { ExerciseFilters } from '../exercise-filters.ts';
import { useExerciseSearch } from '../exercises.queries.ts';
import { CardGrid } from './card-grid.tsx';
import { ExerciseCard } from './exercise-card.tsx';

interface ExerciseListProps {
  filters: ExerciseFilters;
  onClear: () => void;
  renderFigure: (exerciseId: string) => ReactNode;
}

/** What was found, page by page. */
export function ExerciseList({ filters, onClear, renderFigure }: ExerciseListProps): ReactElement {
  const { t } = useTranslation('exercises');
  const query = useExerciseSearch(filters);
  if (query.isPending) return <GridSkeleton />;
  if (query.isError) {
    return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  }
  const exercises = query.data.pages.flatMap((page) => page.items);
  if (exercises.length === 0) return <NothingFound onClear={onClear} />;
  const found = query.hasNextPage ? 'foundMore' : 'found';
  return (
    <Stack gap="3" opacity={query.isPlaceholderData ? '0.6' : '1'}>
      <Text role="status" textStyle="label" color="fg.muted">
        {t(found, { count: exercises.length })}
      </Text>
      <CardGrid as="ul">
        {exercises.map((exercise) => (
          <li key={exercise.id}>
            <ExerciseCard exercise={exercise} figure={renderFigure(exercise.id)} />
          </li>
        ))}
      </CardGrid>
      {query.hasNextPage && (
        <Center pt="3">
          <Button
            variant="outline"
            size="lg"
            loading={query.isFetchingNextPage}
            onClick={() => void query.fetchNextPage()}
          >
            {t('more')}
          </Button>
        </Center>
      )}
    </Stack>
  );
}

function NothingFound({ onClear }: { onClear: () => void }): ReactElement {
  const { t } = useTranslation('exercises');
  return (
    <EmptyState
      icon={SearchX}
      title={t('empty.title')}
      body={t('empty.body')}
      action={
        <Button variant="outline" onClick={onClear}>
          {t('empty.action')}
        </Button>
      }
    />
  );
}

const skeletonCards = ['1', '2', '3', '4', '5', '6', '7', '8'];

function GridSkeleton(): ReactElement {
  const { t } = useTranslation();
  return (
    <CardGrid role="status" aria-label={t('loading')} mt="8">
      {skeletonCards.map((card) => (
        <Skeleton key={card} h={{ base: '30', md: '72' }} borderRadius="xl" />
      ))}
    </CardGrid>
  );
}
