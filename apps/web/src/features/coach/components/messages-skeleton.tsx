import { Skeleton, SkeletonText, Stack } from '@chakra-ui/react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';

/** A question and an answer to come. */
export function MessagesSkeleton(): ReactElement {
  const { t } = useTranslation();
  return (
    <Stack
      flex="1"
      gap="7"
      w="full"
      maxW="2xl"
      mx="auto"
      px={{ base: '4', md: '6' }}
      py="6"
      role="status"
      aria-label={t('loading')}
    >
      <Skeleton h="12" w="64" maxW="80%" borderRadius="2xl" alignSelf="flex-end" />
      <SkeletonText noOfLines={4} gap="3" />
      <Skeleton h="12" w="44" maxW="80%" borderRadius="2xl" alignSelf="flex-end" />
      <SkeletonText noOfLines={3} gap="3" />
    </Stack>
  );
}
