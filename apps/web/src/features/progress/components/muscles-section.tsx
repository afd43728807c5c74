import { Box, Flex, Grid, Stack, Text } from '@chakra-ui/react';
import type { MuscleProgress } from '@vigor/contract';
import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Section } from '../../../components/section.tsx';
import { Surface } from '../../../components/surface.tsx';
import { useFormat } from '../../../lib/use-format.ts';
import { compareToBand } from '../progress-words.ts';
import { TableToggle } from './table-toggle.tsx';

interface MusclesSectionProps {
  muscles: readonly MuscleProgress[];
  /** The body with its muscles, from the page. */
  bodyMap: ReactNode;
}

/** Which muscles get enough; the map for the eye, the bars for the numbers. */
export function MusclesSection({ muscles, bodyMap }: MusclesSectionProps): ReactElement {
  const { t } = useTranslation(['progress', 'exercises']);
  const format = useFormat();
  const under = muscles.filter((muscle) => compareToBand(muscle) === 'below').length;
  const most = Math.max(1, ...muscles.map((each) => Math.max(each.setsPerWeek, each.targetMax)));
  return (
    <Section title={t('muscles.title')} lead={t('muscles.lead')}>
      <Surface>
        <Text textStyle="title" mb="4">
          {under === 0 ? t('muscles.allIn') : t('muscles.under', { count: under })}
        </Text>
        <Grid
          templateColumns={{ base: '1fr', md: 'minmax(0, 5fr) minmax(0, 6fr)' }}
          gap="6"
          alignItems="center"
        >
          <Box>
            {bodyMap}
            {under > 0 && (
              <Text textStyle="sm" color="fg.muted" textAlign="center" mt="1">
                {t('muscles.stripes')}
              </Text>
            )}
          </Box>
          <Stack gap="2.5" as="ul" m="0" p="0" listStyleType="none">
            {muscles.map((muscle) => (
              <MuscleBar key={muscle.group} muscle={muscle} most={most} />
            ))}
          </Stack>
        </Grid>
        <TableToggle
          label={t('muscles.title')}
          headings={[t('table.muscle'), t('table.sets'), t('table.band')]}
          rows={muscles.map(({ group, setsPerWeek, targetMin, targetMax }) => ({
            key: group,
            cells: [
              t(`exercises:group.${group}`),
              format.number(setsPerWeek),
              `${format.number(targetMin)}–${format.number(targetMax)}`,
            ],
          }))}
        />
      </Surface>
    </Section>
  );
}

interface MuscleBarProps {
  muscle: MuscleProgress;
  most: number;
}

function MuscleBar({ muscle, most }: MuscleBarProps): ReactElement {
  const { t } = useTranslation(['progress', 'exercises']);
  const format = useFormat();
  const { group, setsPerWeek, targetMin, targetMax } = muscle;
  const status = compareToBand(muscle);
  const percent = (sets: number) => `${(sets / most) * 100}%`;
  const name = t(`exercises:group.${group}`);
  const label = t('muscles.row', {
    group: name,
    sets: format.number(setsPerWeek),
    min: format.number(targetMin),
    max: format.number(targetMax),
    status: t(`muscles.${status}`),
  });
  return (
    <Flex as="li" align="center" gap="3">
      <Text textStyle="label" w="24" flexShrink="0">
        {name}
      </Text>
      <Box role="img" aria-label={label} position="relative" flex="1" h="4">
        <Box
          position="absolute"
          insetY="0"
          insetStart={percent(targetMin)}
          w={percent(targetMax - targetMin)}
          bg="pine.muted"
          borderRadius="sm"
        />
        <Box
          position="absolute"
          insetY="1"
          insetStart="0"
          w={percent(setsPerWeek)}
          minW="1"
          bg={status === 'inBand' ? 'pine.solid' : 'amber.solid'}
          borderRadius="full"
        />
      </Box>
      <Text w="10" textAlign="end" fontWeight="600" fontVariantNumeric="tabular-nums" aria-hidden>
        {format.number(setsPerWeek)}
      </Text>
    </Flex>
  );
}
