import { Stack } from '@chakra-ui/react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { PageHeader } from '../components/page-header.tsx';
import { ExerciseList } from '../features/exercises/components/exercise-list.tsx';
import { FilterBar } from '../features/exercises/components/filter-bar.tsx';
import { SearchField } from '../features/exercises/components/search-field.tsx';
import {
  type ExerciseFilters,
  noFilters,
  readFilters,
  writeFilters,
} from '../features/exercises/exercise-filters.ts';
import { ExerciseFigure } from '../features/figures/components/exercise-figure.tsx';

/** Which exercise? Search and filters are in the address. */
export function ExercisesPage(): ReactElement {
  const { t } = useTranslation('exercises');
  const [params, setParams] = useSearchParams();
  const filters = readFilters(params);
  const show = (changed: ExerciseFilters) =>
    setParams(writeFilters(changed), { replace: true, preventScrollReset: true });
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <Stack gap="3" mb="4">
        <SearchField
          value={filters.search ?? ''}
          onSearch={(search) => show({ ...filters, search })}
        />
        <FilterBar filters={filters} onChange={show} />
      </Stack>
      <ExerciseList
        filters={filters}
        onClear={() => show(noFilters)}
        renderFigure={(exerciseId) => <ExerciseFigure exerciseId={exerciseId} size="full" />}
      />
    </>
  );
}
