import { Button, Collapsible, Flex, Heading, Icon, Stack, Text } from '@chakra-ui/react';
import type { PlanDay } from '@vigor/contract';
import { ChevronDown, Play } from 'lucide-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Surface } from '../../../components/surface.tsx';
import { useFormat } from '../../../lib/use-format.ts';
import { PlanDayBody } from './plan-day-body.tsx';

interface PlanDayCardProps {
  day: PlanDay;
  week: number;
  isOpenAtFirst: boolean;
  /** Absent where the plan cannot be trained, such as an archived one. */
  startPath?: string;
  onSwap?: (exerciseId: string) => void;
}

/** A session of the week; its exercises open on a tap. */
export function PlanDayCard(props: PlanDayCardProps): ReactElement {
  const { day, week, isOpenAtFirst, startPath, onSwap } = props;
  const { t } = useTranslation('plan');
  return (
    <Surface as="article" padding="none" overflow="hidden">
      <Collapsible.Root defaultOpen={isOpenAtFirst}>
        <Flex align="center" gap="2" pe="3">
          <Collapsible.Trigger asChild>
            <Button
              variant="ghost"
              flex="1"
              minW="0"
              h="auto"
              py="4"
              px="4"
              borderRadius="xl"
              justifyContent="flex-start"
              textAlign="start"
              whiteSpace="normal"
              focusVisibleRing="inside"
              _expanded={{ bg: 'transparent' }}
            >
              <DayTitle day={day} />
              <Icon
                as={ChevronDown}
                boxSize="5"
                ms="auto"
                color="fg.muted"
                transitionProperty="transform"
                transitionDuration="fast"
                css={{ '[data-state=open] > &': { transform: 'rotate(180deg)' } }}
                aria-hidden
              />
            </Button>
          </Collapsible.Trigger>
          {startPath && (
            <Button variant="subtle" colorPalette="ember" px="4" asChild>
              <Link to={startPath} aria-label={t('day.startDay', { name: day.name })}>
                <Play aria-hidden />
                {t('day.start')}
              </Link>
            </Button>
          )}
        </Flex>
        <Collapsible.Content>
          <PlanDayBody day={day} week={week} onSwap={onSwap} />
        </Collapsible.Content>
      </Collapsible.Root>
    </Surface>
  );
}

function DayTitle({ day }: { day: PlanDay }): ReactElement {
  const { t } = useTranslation('plan');
  const format = useFormat();
  const weekday = day.weekday ? format.weekday(day.weekday, 'long') : t('day.anyDay');
  const count = day.exercises.length;
  const facts = [
    t(`day.kind.${day.kind}`),
    count > 0 && t('day.exercises', { count }),
    format.duration(day.estimatedSeconds),
  ];
  return (
    <Stack gap="0.5" minW="0">
      <Text as="span" textStyle="label" color="ember.fg">
        {weekday}
      </Text>
      <Heading as="h2" textStyle="heading">
        {day.name}
      </Heading>
      <Text as="span" textStyle="sm" color="fg.muted" fontWeight="400">
        {facts.filter(Boolean).join(' · ')}
      </Text>
    </Stack>
  );
}
