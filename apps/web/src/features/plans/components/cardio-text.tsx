import { Flex, Icon, Stack, Text } from '@chakra-ui/react';
import type { PlanDay } from '@vigor/contract';
import { HeartPulse } from 'lucide-react';
import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { clampWeek } from '../plan-weeks.ts';

interface CardioTextProps {
  cardio: NonNullable<PlanDay['cardio']>;
  week: number;
  /** When it is done, for cardio between sessions. */
  days?: ReactNode;
}

export function CardioText({ cardio, week, days }: CardioTextProps): ReactElement {
  const { t } = useTranslation('plan');
  const { minutesByWeek, mode, intensity, text } = cardio;
  const minutes = minutesByWeek[clampWeek(week, minutesByWeek.length) - 1] ?? cardio.minutes;
  return (
    <Flex gap="3">
      <Icon as={HeartPulse} boxSize="5" mt="0.5" color="pine.fg" flexShrink="0" aria-hidden />
      <Stack gap="0.5">
        <Text fontWeight="500">
          {`${t(`cardio.mode.${mode}`)}, ${t(`cardio.intensity.${intensity}`)} · ${t('cardio.minutes', { minutes })}`}
        </Text>
        {days}
        <Text textStyle="sm" color="fg.muted">
          {text}
        </Text>
      </Stack>
    </Flex>
  );
}
