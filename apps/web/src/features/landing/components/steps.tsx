import { Grid, Heading, Stack, Text } from '@chakra-ui/react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';

const steps = ['one', 'two', 'three'] as const;

export function Steps(): ReactElement {
  const { t } = useTranslation('landing');
  return (
    <Stack as="section" gap={{ base: '6', md: '10' }}>
      <Heading as="h2" textStyle="title">
        {t('steps.title')}
      </Heading>
      <Grid as="ol" listStyleType="none" templateColumns={{ md: 'repeat(3, 1fr)' }} gap="8" p="0">
        {steps.map((step, index) => (
          <Stack as="li" key={step} gap="2" borderTopWidth="2px" borderColor="fg" pt="5">
            <Text textStyle="figureXl" color="ember.fg" aria-hidden>
              {index + 1}
            </Text>
            <Heading as="h3" textStyle="heading" mt="2">
              {t(`steps.${step}.title`)}
            </Heading>
            <Text color="fg.muted">{t(`steps.${step}.body`)}</Text>
          </Stack>
        ))}
      </Grid>
    </Stack>
  );
}
