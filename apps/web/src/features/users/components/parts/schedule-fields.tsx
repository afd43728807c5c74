import { Stack } from '@chakra-ui/react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { MultiChoice, SingleChoice } from '../../../../components/choice-group.tsx';
import { useFormat } from '../../../../lib/use-format.ts';
import type { PartFieldsProps } from './part-fields-props.ts';

const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;
const minuteOptions = [10, 20, 30, 45, 60, 75, 90];

export function ScheduleFields({ draft, onChange }: PartFieldsProps): ReactElement {
  const { t } = useTranslation('profile');
  const format = useFormat();
  const isOther = !minuteOptions.includes(draft.minutesPerSession);
  const minutes = isOther
    ? [...minuteOptions, draft.minutesPerSession].sort((one, other) => one - other)
    : minuteOptions;
  return (
    <Stack gap="8">
      <SingleChoice
        legend={t('schedule.days')}
        options={weekdays.map((days) => ({ value: days, label: format.number(days) }))}
        value={draft.daysPerWeek}
        onChange={(daysPerWeek) => onChange({ daysPerWeek })}
      />
      <SingleChoice
        legend={t('schedule.minutes')}
        options={minutes.map((value) => ({
          value,
          label: t('schedule.minutesOption', { minutes: value }),
        }))}
        value={draft.minutesPerSession}
        onChange={(minutesPerSession) => onChange({ minutesPerSession })}
      />
      <MultiChoice
        legend={t('schedule.weekdays')}
        hint={t('schedule.weekdaysHint')}
        options={weekdays.map((day) => ({ value: day, label: format.weekday(day) }))}
        values={draft.availableWeekdays}
        onChange={(values) =>
          onChange({ availableWeekdays: weekdays.filter((day) => values.includes(day)) })
        }
      />
    </Stack>
  );
}
