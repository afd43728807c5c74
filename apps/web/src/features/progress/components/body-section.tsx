import { Button, Field, Flex, NativeSelect, Stack, Text } from '@chakra-ui/react';
import type { Measurement } from '@vigor/contract';
import { Plus } from 'lucide-react';
import { type ReactElement, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Section } from '../../../components/section.tsx';
import { Surface } from '../../../components/surface.tsx';
import { useFormat } from '../../../lib/use-format.ts';
import { toDayPoint } from '../charts/chart-axis.ts';
import { LazyDayLineChart } from '../charts/lazy-charts.tsx';
import { fromStored, unitOf } from '../measurement-units.ts';
import { countWeeks } from '../progress-words.ts';
import { AddMeasurementSheet } from './add-measurement-sheet.tsx';
import { MeasurementTable } from './measurement-table.tsx';

interface BodySectionProps {
  measurements: readonly Measurement[];
}

/** Body weight and what else is measured, only for whoever wants to. */
export function BodySection({ measurements }: BodySectionProps): ReactElement {
  const { t } = useTranslation('progress');
  const [isAdding, setAdding] = useState(false);
  const kinds = [...new Set(measurements.map(({ kind }) => kind))];
  const [chosen, setChosen] = useState<Measurement['kind']>('weight');
  const kind = kinds.includes(chosen) ? chosen : kinds[0];
  return (
    <Section
      title={t('body.title')}
      action={
        <Button variant="outline" onClick={() => setAdding(true)}>
          <Plus aria-hidden />
          {t('body.add')}
        </Button>
      }
    >
      <Surface>
        {kind === undefined && <Text color="fg.muted">{t('body.empty')}</Text>}
        {kind !== undefined && (
          <Stack gap="4">
            {kinds.length > 1 && <KindSelect kinds={kinds} value={kind} onChange={setChosen} />}
            <KindView
              kind={kind}
              measurements={measurements.filter((each) => each.kind === kind)}
            />
          </Stack>
        )}
      </Surface>
      {isAdding && (
        <AddMeasurementSheet firstKind={kind ?? 'weight'} onClose={() => setAdding(false)} />
      )}
    </Section>
  );
}

interface KindSelectProps {
  kinds: readonly Measurement['kind'][];
  value: Measurement['kind'];
  onChange: (kind: Measurement['kind']) => void;
}

function KindSelect({ kinds, value, onChange }: KindSelectProps): ReactElement {
  const { t } = useTranslation('progress');
  return (
    <Field.Root>
      <Field.Label>{t('body.what')}</Field.Label>
      <NativeSelect.Root size="lg">
        <NativeSelect.Field
          value={value}
          onChange={(event) => {
            const chosen = kinds.find((kind) => kind === event.currentTarget.value);
            if (chosen) onChange(chosen);
          }}
        >
          {kinds.map((kind) => (
            <option key={kind} value={kind}>
              {t(`body.kind.${kind}`)}
            </option>
          ))}
        </NativeSelect.Field>
        <NativeSelect.Indicator />
      </NativeSelect.Root>
    </Field.Root>
  );
}

interface KindViewProps extends BodySectionProps {
  kind: Measurement['kind'];
}

function KindView({ kind, measurements }: KindViewProps): ReactElement {
  const { t } = useTranslation('progress');
  const format = useFormat();
  const unit = unitOf(kind, format.weightUnit);
  const oldestFirst = measurements.toSorted((a, b) => a.day.localeCompare(b.day));
  const values = oldestFirst.map(({ value }) => fromStored(value, unit));
  const [first = 0, last = 0] = [values[0], values.at(-1)];
  const label = t('body.chart', { kind: t(`body.kind.${kind}`) });
  return (
    <>
      <Flex justify="space-between" align="baseline" gap="4" wrap="wrap">
        <Text textStyle="title">
          {values.length < 2
            ? t('body.one')
            : t('body.change', {
                change: format.change(last - first),
                unit,
                weeks: t('strength.weeks', { count: countWeeks(oldestFirst) }),
              })}
        </Text>
        <Text textStyle="figure">
          {format.number(last)}{' '}
          <Text as="span" textStyle="sm" color="fg.muted">
            {unit}
          </Text>
        </Text>
      </Flex>
      {values.length > 1 && (
        <LazyDayLineChart
          label={label}
          valueLabel={t(`body.kind.${kind}`)}
          points={oldestFirst.map(({ day }, index) =>
            toDayPoint({ day, value: values[index] ?? 0 }),
          )}
          formatValue={(value) => format.number(value)}
          formatDay={format.day}
        />
      )}
      <MeasurementTable label={label} measurements={oldestFirst.toReversed()} unit={unit} />
    </>
  );
}
