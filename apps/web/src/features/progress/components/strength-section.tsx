import { Field, Flex, NativeSelect, Stack, Text } from '@chakra-ui/react';
import type { LiftProgress } from '@vigor/contract';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Section } from '../../../components/section.tsx';
import { Surface } from '../../../components/surface.tsx';
import { TermHint } from '../../../components/term-hint.tsx';
import { useFormat } from '../../../lib/use-format.ts';
import { toDayPoint } from '../charts/chart-axis.ts';
import { LazyDayLineChart } from '../charts/lazy-charts.tsx';
import { chooseLift, countWeeks } from '../progress-words.ts';
import { TableToggle } from './table-toggle.tsx';

interface StrengthSectionProps {
  lifts: readonly LiftProgress[];
  liftId?: string;
  onLift: (exerciseId: string) => void;
}

/** Am I getting stronger? In words, then as a line. */
export function StrengthSection({ lifts, liftId, onLift }: StrengthSectionProps): ReactElement {
  const { t } = useTranslation('progress');
  const lift = lifts.find(({ exerciseId }) => exerciseId === liftId) ?? chooseLift(lifts);
  return (
    <Section title={t('strength.title')}>
      <Surface>
        {lift ? (
          <Stack gap="4">
            <Field.Root>
              <Field.Label>{t('strength.lift')}</Field.Label>
              <NativeSelect.Root size="lg">
                <NativeSelect.Field
                  value={lift.exerciseId}
                  onChange={(event) => onLift(event.currentTarget.value)}
                >
                  {lifts.map(({ exerciseId, name }) => (
                    <option key={exerciseId} value={exerciseId}>
                      {name}
                    </option>
                  ))}
                </NativeSelect.Field>
                <NativeSelect.Indicator />
              </NativeSelect.Root>
            </Field.Root>
            <LiftView lift={lift} />
          </Stack>
        ) : (
          <Text color="fg.muted">{t('strength.empty')}</Text>
        )}
      </Surface>
    </Section>
  );
}

function LiftView({ lift }: { lift: LiftProgress }): ReactElement {
  const { t } = useTranslation('progress');
  const format = useFormat();
  const hasUncertain = lift.points.some(({ confidence }) => confidence === 'low');
  const inUnit = (weightKg: number) => format.fromKg(weightKg);
  return (
    <>
      <LiftWords lift={lift} />
      {lift.points.length > 1 && (
        <LazyDayLineChart
          label={t('strength.chart', { name: lift.name })}
          valueLabel={t('strength.latest')}
          points={lift.points.map(({ day, e1rmKg, smoothedKg, confidence }) =>
            toDayPoint({
              day,
              value: inUnit(e1rmKg),
              smoothed: inUnit(smoothedKg),
              isUncertain: confidence === 'low',
            }),
          )}
          formatValue={(value) => format.number(value)}
          formatDay={format.day}
        />
      )}
      <Text textStyle="sm" color="fg.muted">
        {t('strength.accuracy')} {hasUncertain && t('strength.lowConfidence')}
      </Text>
      <TableToggle
        label={t('strength.chart', { name: lift.name })}
        headings={[t('table.day'), t('table.estimate'), t('table.trend'), t('table.confidence')]}
        rows={lift.points.toReversed().map((point) => ({
          key: point.day,
          cells: [
            format.day(point.day),
            format.weight(point.e1rmKg),
            format.weight(point.smoothedKg),
            t(`strength.confidence.${point.confidence}`),
          ],
        }))}
      />
    </>
  );
}

function LiftWords({ lift }: { lift: LiftProgress }): ReactElement {
  const { t } = useTranslation('progress');
  const format = useFormat();
  const { changeKg, latestE1rmKg, points, trend } = lift;
  const weeks = t('strength.weeks', { count: countWeeks(points) });
  const headline =
    changeKg === null
      ? t('strength.first')
      : t('strength.change', {
          change: format.change(format.fromKg(changeKg)),
          unit: format.weightUnit,
          weeks,
        });
  return (
    <Flex justify="space-between" align="flex-end" gap="4" wrap="wrap">
      <Stack gap="0.5">
        <Text textStyle="title" color={trend === 'rising' ? 'pine.fg' : 'fg'}>
          {headline}
        </Text>
        <Text color="fg.muted">{t(`strength.trend.${trend}`)}</Text>
      </Stack>
      {latestE1rmKg !== null && (
        <Stack gap="0">
          <Text textStyle="figure">
            {format.number(format.fromKg(latestE1rmKg))}{' '}
            <Text as="span" textStyle="sm" color="fg.muted">
              {format.weightUnit}
            </Text>
          </Text>
          <Text textStyle="sm" color="fg.muted">
            <TermHint term="e1rm" word={t('strength.latest')} />
          </Text>
        </Stack>
      )}
    </Flex>
  );
}
