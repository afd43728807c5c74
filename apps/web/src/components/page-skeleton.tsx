import { Skeleton, Stack } from '@chakra-ui/react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';

/** The shape of a page to come: a title and two cards. */
export function PageSkeleton(): ReactElement {
  const { t } = useTranslation(undefined, { useSuspense: false });
  return (
    <Stack gap="5" py="6" w="full" maxW="content" mx="auto" role="status" aria-label={t('loading')}>
      <Skeleton h="9" w="48" borderRadius="lg" />
      <Skeleton h="44" borderRadius="xl" />
      <Skeleton h="28" borderRadius="xl" />
    </Stack>
  );
}
