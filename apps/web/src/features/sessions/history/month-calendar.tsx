import { Box, Button, Flex, Grid, Heading, IconButton, Text } from '@chakra-ui/react';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Surface } from '../../../components/surface.tsx';
import { useFormat } from '../../../lib/use-format.ts';
import { useCalendar } from './history.queries.ts';
import { type CalendarCell, listWeeksOfMonth, type Month, shiftMonth } from './month.ts';

interface MonthCalendarProps {
  month: Month;
  selectedDay?: string;
  onMonth: (month: Month) => void;
  onDay: (day: string | undefined) => void;
}

/** A month with a dot on each day that was trained; a tap shows that day’s sessions. */
export function MonthCalendar(props: MonthCalendarProps): ReactElement {
  const { month, selectedDay, onMonth, onDay } = props;
  const { t, i18n } = useTranslation('history');
  const format = useFormat();
  const { data: counts } = useCalendar(month);
  const total = [...(counts?.values() ?? [])].reduce((sum, count) => sum + count, 0);
  const name = new Intl.DateTimeFormat(i18n.language, {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(Date.parse(`${month}-01T00:00:00Z`));
  return (
    <Surface as="section" aria-label={t('calendar.label')}>
      <Flex align="center" justify="space-between" mb="3">
        <IconButton
          variant="ghost"
          aria-label={t('calendar.previous')}
          onClick={() => onMonth(shiftMonth(month, -1))}
        >
          <ChevronLeft aria-hidden />
        </IconButton>
        <Box textAlign="center" aria-live="polite">
          <Heading as="h2" textStyle="heading">
            {name}
          </Heading>
          <Text textStyle="sm" color="fg.muted">
            {counts && t('calendar.count', { count: total })}
          </Text>
        </Box>
        <IconButton
          variant="ghost"
          aria-label={t('calendar.next')}
          disabled={month >= format.today().slice(0, 7)}
          onClick={() => onMonth(shiftMonth(month, 1))}
        >
          <ChevronRight aria-hidden />
        </IconButton>
      </Flex>
      <Grid templateColumns="repeat(7, minmax(0, 1fr))" rowGap="1" justifyItems="center">
        {[1, 2, 3, 4, 5, 6, 7].map((weekday) => (
          <Text key={weekday} textStyle="xs" color="fg.muted" aria-hidden>
            {format.weekday(weekday, 'narrow')}
          </Text>
        ))}
        {listWeeksOfMonth(month)
          .flat()
          .map((cell) => (
            <DayCell
              key={cell.day}
              cell={cell}
              count={counts?.get(cell.day) ?? 0}
              isSelected={cell.day === selectedDay}
              onSelect={() => onDay(cell.day === selectedDay ? undefined : cell.day)}
            />
          ))}
      </Grid>
    </Surface>
  );
}

interface DayCellProps {
  cell: CalendarCell;
  count: number;
  isSelected: boolean;
  onSelect: () => void;
}

function DayCell({ cell, count, isSelected, onSelect }: DayCellProps): ReactElement {
  const { t } = useTranslation('history');
  const format = useFormat();
  const number = Number(cell.day.slice(-2));
  if (!cell.isInMonth) return <Box boxSize="11" aria-hidden />;
  return (
    <Button
      variant={isSelected ? 'solid' : 'ghost'}
      boxSize="11"
      minW="0"
      px="0"
      flexDirection="column"
      gap="0.5"
      disabled={count === 0}
      _disabled={{ opacity: '1', color: 'fg.muted' }}
      aria-pressed={isSelected}
      aria-label={t('calendar.day', { day: format.longDay(cell.day), count })}
      onClick={onSelect}
    >
      <Text as="span" textStyle="sm" fontWeight={count > 0 ? '600' : '400'} lineHeight="1">
        {number}
      </Text>
      <Box
        boxSize="1.5"
        borderRadius="full"
        bg={count === 0 ? 'transparent' : isSelected ? 'current' : 'ember.solid'}
      />
    </Button>
  );
}
