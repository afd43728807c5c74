import { Center, Flex, Heading, Stack, Text } from '@chakra-ui/react';
import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { SessionPreview } from './session-preview.tsx';

/** What Vigor is, in one sentence and one picture; `actions` are the ways in. */
export function Hero({ actions }: { actions: ReactNode }): ReactElement {
  const { t } = useTranslation('landing');
  return (
    <Flex
      as="section"
      direction={{ base: 'column', lg: 'row' }}
      align="center"
      justify="space-between"
      gap={{ base: '10', lg: '16' }}
    >
      <Stack gap="6" maxW="36rem">
        <Heading as="h1" textStyle="display">
          {t('hero.title')}
        </Heading>
        <Text textStyle={{ base: 'md', md: 'lg' }} color="fg.muted" maxW="reading">
          {t('hero.lead')}
        </Text>
        <Flex gap="3" wrap="wrap">
          {actions}
        </Flex>
        <Text textStyle="sm" color="fg.muted">
          {t('hero.note')}
        </Text>
      </Stack>
      <Center
        w="full"
        maxW={{ base: '26rem', lg: '29rem' }}
        px={{ base: '3', sm: '5', md: '12' }}
        py={{ base: '8', md: '10' }}
        borderRadius="4xl"
        bg={{ base: 'ember.600', _dark: 'ember.900' }}
      >
        <SessionPreview />
      </Center>
    </Flex>
  );
}
