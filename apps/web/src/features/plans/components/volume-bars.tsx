import { Box, Grid, Stack, Text } from '@chakra-ui/react';
import { Fragment, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Section } from '../../../components/section.tsx';
import { Surface } from '../../../components/surface.tsx';
import { TermHint } from '../../../components/term-hint.tsx';
import { useFormat } from '../../../lib/use-format.ts';
import type { VolumeRow } from '../plan-weeks.ts';

/** Planned hard sets of each muscle against the band of the goal. */
export function VolumeBars({ rows }: { rows: readonly VolumeRow[] }): ReactElement | null {
  const { t } = useTranslation(['plan', 'exercises']);
  const format = useFormat();
  if (rows.length === 0) return null;
  const most = Math.max(...rows.map((row) => Math.max(row.sets, row.maxSets)));
  return (
    <Section
      title={t('volume.title')}
      lead={
        <>
          <TermHint term="hardSets" word={t('volume.hardSets')} /> {t('volume.lead')}
        </>
      }
    >
      <Surface>
        <Grid
          templateColumns="auto minmax(0, 1fr) auto"
          columnGap="3"
          rowGap="2.5"
          alignItems="center"
        >
          {rows.map((row) => (
            <Fragment key={row.group}>
              <Text textStyle="label">{t(`exercises:group.${row.group}`)}</Text>
              <Bar
                row={row}
                most={most}
                label={t('volume.row', {
                  group: t(`exercises:group.${row.group}`),
                  sets: format.number(row.sets),
                  min: format.number(row.minSets),
                  max: format.number(row.maxSets),
                  status: t(`volume.${row.status}`),
                })}
              />
              <Stack gap="0" align="flex-end" aria-hidden>
                <Text fontWeight="600" fontVariantNumeric="tabular-nums" lineHeight="1.1">
                  {format.number(row.sets)}
                </Text>
                <Text textStyle="xs" color="fg.muted" fontVariantNumeric="tabular-nums">
                  {`${format.number(row.minSets)}–${format.number(row.maxSets)}`}
                </Text>
              </Stack>
            </Fragment>
          ))}
        </Grid>
      </Surface>
    </Section>
  );
}

interface BarProps {
  row: VolumeRow;
  most: number;
  label: string;
}

/** The pale stretch is the band; the bar is solid inside it and hatched short of it. */
function Bar({ row, most, label }: BarProps): ReactElement {
  const percent = (sets: number) => `${most === 0 ? 0 : (sets / most) * 100}%`;
  return (
    <Box role="img" aria-label={label} position="relative" h="5" bg="bg.muted" borderRadius="md">
      <Box
        position="absolute"
        insetY="0"
        insetStart={percent(row.minSets)}
        w={percent(row.maxSets - row.minSets)}
        bg="pine.muted"
        borderRadius="sm"
      />
      <Box
        position="absolute"
        insetY="1.5"
        insetStart="0"
        w={percent(row.sets)}
        borderRadius="full"
        bg={row.status === 'inBand' ? 'pine.solid' : 'amber.solid'}
        backgroundImage={
          row.status === 'below'
            ? 'repeating-linear-gradient(135deg, transparent 0 3px, {colors.bg.raised} 3px 5px)'
            : undefined
        }
      />
    </Box>
  );
}
