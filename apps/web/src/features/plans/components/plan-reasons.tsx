import { Box, Flex, Stack, Text } from '@chakra-ui/react';
import type { Plan } from '@vigor/contract';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Notice } from '../../../components/notice.tsx';
import { Section } from '../../../components/section.tsx';
import { Surface } from '../../../components/surface.tsx';
import { useFormat } from '../../../lib/use-format.ts';
import { CardioText } from './cardio-text.tsx';

/** Why the plan is as it is, each reason with its numbers. */
export function PlanReasons({ explanation }: Pick<Plan, 'explanation'>): ReactElement | null {
  const { t } = useTranslation('plan');
  if (explanation.length === 0) return null;
  return (
    <Section title={t('why.title')} lead={t('why.lead')}>
      <Surface>
        <Stack as="ul" gap="3" m="0" p="0" listStyleType="none">
          {explanation.map((reason) => (
            <Flex as="li" key={reason.code + reason.text} gap="3">
              <Box
                boxSize="2"
                mt="2"
                borderRadius="full"
                bg="ember.solid"
                flexShrink="0"
                aria-hidden
              />
              <Text>{reason.text}</Text>
            </Flex>
          ))}
        </Stack>
      </Surface>
    </Section>
  );
}

export function PlanWarnings({ warnings }: Pick<Plan, 'warnings'>): ReactElement | null {
  const { t } = useTranslation('plan');
  if (warnings.length === 0) return null;
  return (
    <Notice tone="info" title={t('warnings.title')}>
      <Stack gap="1.5">
        {warnings.map((warning) => (
          <Text key={warning}>{warning}</Text>
        ))}
      </Stack>
    </Notice>
  );
}

interface OutsideCardioProps extends Pick<Plan, 'outsideCardio'> {
  week: number;
}

/** Walks and rides on the days between. */
export function OutsideCardio({ outsideCardio, week }: OutsideCardioProps): ReactElement | null {
  const { t } = useTranslation('plan');
  const format = useFormat();
  if (outsideCardio.length === 0) return null;
  return (
    <Section title={t('cardio.outsideTitle')} lead={t('cardio.outsideLead')}>
      <Surface>
        <Stack gap="4">
          {outsideCardio.map((cardio) => (
            <CardioText
              key={cardio.mode + cardio.weekdays.join()}
              cardio={cardio}
              week={week}
              days={cardio.weekdays.map((weekday) => format.weekday(weekday)).join(', ')}
            />
          ))}
        </Stack>
      </Surface>
    </Section>
  );
}
