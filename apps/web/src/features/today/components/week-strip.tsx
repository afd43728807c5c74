import { Center, Link as ChakraLink, Flex, Icon, Stack, Text } from '@chakra-ui/react';
import type { Today } from '@vigor/contract';
import { Check } from 'lucide-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Section } from '../../../components/section.tsx';
import { Surface } from '../../../components/surface.tsx';
import { useFormat } from '../../../lib/use-format.ts';

interface WeekStripProps {
  week: Today['week'];
  today: string;
  planPath: string;
}

/** Seven days: what is done, what is planned. */
export function WeekStrip({ week, today, planPath }: WeekStripProps): ReactElement {
  const { t } = useTranslation('today');
  return (
    <Section
      title={t('week.title')}
      action={
        <ChakraLink asChild color="ember.fg" textStyle="label" py="2">
          <Link to={planPath}>{t('week.openPlan')}</Link>
        </ChakraLink>
      }
    >
      <Surface padding="none" p="3">
        <Flex as="ol" listStyleType="none" justify="space-between" m="0" p="0">
          {week.map((weekDay, index) => (
            <WeekDay
              key={weekDay.day}
              weekDay={weekDay}
              weekday={index + 1}
              isToday={weekDay.day === today}
            />
          ))}
        </Flex>
      </Surface>
    </Section>
  );
}

interface WeekDayProps {
  weekDay: Today['week'][number];
  /** ISO weekday, Monday is 1. */
  weekday: number;
  isToday: boolean;
}

function WeekDay({ weekDay, weekday, isToday }: WeekDayProps): ReactElement {
  const { t } = useTranslation('today');
  const format = useFormat();
  const { done, planned } = weekDay;
  const status = done ? 'done' : planned ? 'planned' : 'free';
  const name = done?.name ?? planned?.name ?? '';
  const words = [
    format.weekday(weekday, 'long'),
    isToday && t('week.today'),
    name,
    t(`week.${status}`),
  ];
  return (
    <Stack
      as="li"
      gap="1.5"
      align="center"
      flex="1"
      minW="0"
      aria-current={isToday ? 'date' : undefined}
    >
      <Text
        textStyle="sm"
        fontWeight={isToday ? '600' : '400'}
        color={isToday ? 'ember.fg' : 'fg.muted'}
        aria-hidden
      >
        {format.weekday(weekday, 'narrow')}
      </Text>
      <Center
        role="img"
        aria-label={words.filter(Boolean).join(', ')}
        boxSize="9"
        borderRadius="full"
        borderWidth="2px"
        borderStyle={status === 'planned' ? 'dashed' : 'solid'}
        borderColor={status === 'planned' ? 'border.emphasized' : 'transparent'}
        bg={done ? 'pine.solid' : status === 'free' ? 'bg.muted' : 'transparent'}
        color="pine.contrast"
      >
        {done && <Icon as={Check} boxSize="5" strokeWidth="3" aria-hidden />}
      </Center>
    </Stack>
  );
}
