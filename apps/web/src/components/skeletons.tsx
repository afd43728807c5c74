import { Skeleton, SkeletonText, Stack } from '@chakra-ui/react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Surface } from './surface.tsx';

interface ListSkeletonProps {
  rows?: number;
}

/** Rows to come, such as sessions or exercises. */
export function ListSkeleton({ rows = 4 }: ListSkeletonProps): ReactElement {
  const { t } = useTranslation();
  return (
    <Stack gap="3" role="status" aria-label={t('loading')}>
      {Array.from({ length: rows }, (_, row) => row).map((row) => (
        <Skeleton key={row} h="18" borderRadius="xl" />
      ))}
    </Stack>
  );
}

/** A card of a number and some words to come. */
export function CardSkeleton(): ReactElement {
  const { t } = useTranslation();
  return (
    <Surface role="status" aria-label={t('loading')}>
      <Stack gap="4">
        <Skeleton h="4" w="28" />
        <Skeleton h="11" w="40" />
        <SkeletonText noOfLines={2} />
      </Stack>
    </Surface>
  );
}
