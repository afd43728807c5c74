import { Box } from '@chakra-ui/react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { SegmentedControl } from '../../../components/segmented-control.tsx';
import type { WeekChoice } from '../plan-weeks.ts';

interface WeekPickerProps {
  weeks: readonly WeekChoice[];
  value: number;
  onChange: (week: number) => void;
}

/** Which week of the plan is shown; the easy week says so. */
export function WeekPicker({ weeks, value, onChange }: WeekPickerProps): ReactElement | null {
  const { t } = useTranslation('plan');
  if (weeks.length < 2) return null;
  return (
    <Box overflowX="auto" mx={{ base: '-4', md: '0' }} px={{ base: '4', md: '0' }} pb="1">
      <SegmentedControl
        label={t('weekPicker.label')}
        value={String(value)}
        onChange={(week) => onChange(Number(week))}
        options={weeks.map((week) => ({ value: String(week.week), label: nameWeek(week) }))}
      />
    </Box>
  );

  function nameWeek({ week, isCurrent, isDeload }: WeekChoice): string {
    const mark = isCurrent ? t('weekPicker.now') : isDeload ? t('weekPicker.deload') : '';
    return [t('weekPicker.week', { week }), mark].filter(Boolean).join(' · ');
  }
}
