import { Button, Flex, Heading, Stack, Text } from '@chakra-ui/react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { FormProblem } from '../../../components/form-problem.tsx';
import { Surface } from '../../../components/surface.tsx';
import { useAiConsent, useCoachView, useDecideAiConsent } from '../coach.queries.ts';

/** Asked once, and only where there is a provider to ask. */
export function ConsentCard(): ReactElement | null {
  const { t } = useTranslation('coach');
  const { data: view } = useCoachView();
  const { data: consent } = useAiConsent();
  const { mutate, isPending, variables, error } = useDecideAiConsent();
  if (!view?.providers.length || !consent || consent.decidedAt) return null;
  return (
    <Surface as="section" aria-label={t('consent.title')}>
      <Stack gap="4">
        <Stack gap="1.5">
          <Heading as="h3" textStyle="heading">
            {t('consent.title')}
          </Heading>
          <Text color="fg.muted">{t('consent.body')}</Text>
          <Text textStyle="sm" color="fg.muted">
            {t('consent.hint')}
          </Text>
        </Stack>
        <FormProblem error={error} />
        <Flex gap="2" wrap="wrap">
          <Button
            colorPalette="ember"
            loading={isPending && variables}
            disabled={isPending}
            onClick={() => mutate(true)}
          >
            {t('consent.allow')}
          </Button>
          <Button
            variant="outline"
            loading={isPending && !variables}
            disabled={isPending}
            onClick={() => mutate(false)}
          >
            {t('consent.decline')}
          </Button>
        </Flex>
      </Stack>
    </Surface>
  );
}
