import { Stack, Text } from '@chakra-ui/react';
import type { ProgressWeek } from '@vigor/contract';
import { mondayOf } from '@vigor/training';
import { type ReactElement, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Section } from '../../../components/section.tsx';
import { SegmentedControl } from '../../../components/segmented-control.tsx';
import { Surface } from '../../../components/surface.tsx';
import { useFormat } from '../../../lib/use-format.ts';
import { LazyWeekBarChart } from '../charts/lazy-charts.tsx';
import { compareWeeks, type WeekComparison, type WeekMeasure } from '../progress-words.ts';
import { TableToggle } from './table-toggle.tsx';

/** How much I did, week by week. */
export function WeeksSection({ weeks }: { weeks: readonly ProgressWeek[] }): ReactElement {
  const { t } = useTranslation('progress');
  const format = useFormat();
  const [measure, setMeasure] = useState<WeekMeasure>('hardSets');
  const measureName = t(measure === 'hardSets' ? 'weeks.sets' : 'weeks.tonnage');
  const valueIn = (week: ProgressWeek) =>
    measure === 'hardSets' ? week.hardSets : format.fromKg(week.tonnageKg);
  return (
    <Section title={t('weeks.title')}>
      <Surface>
        <Stack gap="4">
          <SegmentedControl
            label={t('weeks.measure')}
            isFullWidth
            value={measure}
            onChange={setMeasure}
            options={[
              { value: 'hardSets', label: t('weeks.sets') },
              { value: 'tonnageKg', label: t('weeks.tonnage') },
            ]}
          />
          <WeekWords
            comparison={compareWeeks(weeks, measure, mondayOf(format.today()))}
            measure={measure}
          />
          <LazyWeekBarChart
            label={t('weeks.chart', { measure: measureName })}
            valueLabel={measureName}
            bars={weeks.map((week) => ({ weekStart: week.weekStart, value: valueIn(week) }))}
            formatValue={(value) => format.number(value, 0)}
            formatDay={format.day}
          />
          <TableToggle
            label={t('weeks.title')}
            headings={[t('table.week'), t('table.sets'), t('table.moved')]}
            rows={weeks.toReversed().map((week) => ({
              key: week.weekStart,
              cells: [
                format.day(week.weekStart),
                format.number(week.hardSets),
                `${format.number(format.fromKg(week.tonnageKg), 0)} ${format.weightUnit}`,
              ],
            }))}
          />
        </Stack>
      </Surface>
    </Section>
  );
}

interface WeekWordsProps {
  comparison: WeekComparison;
  measure: WeekMeasure;
}

function WeekWords({ comparison, measure }: WeekWordsProps): ReactElement {
  const { t } = useTranslation('progress');
  const format = useFormat();
  const { latest, changePercent } = comparison;
  const isSets = measure === 'hardSets';
  const value = format.number(isSets ? latest : format.fromKg(latest), 0);
  const unit = isSets ? t('weeks.setsUnit', { count: Math.round(latest) }) : format.weightUnit;
  return (
    <Stack gap="0.5">
      <Text textStyle="title">{t('weeks.average', { value, unit })}</Text>
      {changePercent !== undefined && <Text color="fg.muted">{describeChange(changePercent)}</Text>}
    </Stack>
  );

  function describeChange(percent: number): string {
    if (percent === 0) return t('weeks.same');
    return t(percent > 0 ? 'weeks.more' : 'weeks.less', { percent: Math.abs(percent) });
  }
}
