import { Grid } from '@chakra-ui/react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Stat } from '../../../components/stat.tsx';
import { Surface } from '../../../components/surface.tsx';
import { useFormat } from '../../../lib/use-format.ts';
import type { SessionFigures } from '../model/session-summary.ts';

/** Four numbers of a session; what was not measured is left out. */
export function SessionFiguresCard({ figures }: { figures: SessionFigures }): ReactElement {
  const { t } = useTranslation('session');
  const format = useFormat();
  const { durationSeconds, hardSets, tonnageKg, sessionRpe } = figures;
  return (
    <Surface>
      <Grid templateColumns={{ base: 'repeat(2, 1fr)', md: 'repeat(4, 1fr)' }} gap="5">
        <Stat label={t('done.duration')} value={format.duration(durationSeconds)} />
        <Stat label={t('done.sets')} value={format.number(hardSets)} />
        {tonnageKg > 0 && (
          <Stat
            label={t('done.tonnage')}
            value={format.number(format.fromKg(tonnageKg), 0)}
            unit={format.weightUnit}
          />
        )}
        {sessionRpe !== undefined && (
          <Stat
            label={t('done.effort')}
            value={format.number(sessionRpe)}
            unit={t('done.effortOf')}
          />
        )}
      </Grid>
    </Surface>
  );
}
