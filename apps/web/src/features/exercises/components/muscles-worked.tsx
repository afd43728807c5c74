import { Stack, Text } from '@chakra-ui/react';
import type { ExerciseDetail } from '@vigor/contract';
import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Section } from '../../../components/section.tsx';
import { Surface } from '../../../components/surface.tsx';

interface MusclesWorkedProps {
  exercise: ExerciseDetail;
  bodyMap: ReactNode;
}

export function MusclesWorked({ exercise, bodyMap }: MusclesWorkedProps): ReactElement {
  const { t } = useTranslation('exercises');
  const inWords = (muscles: ExerciseDetail['primary']) =>
    muscles.map((muscle) => t(`muscle.${muscle}`)).join(', ');
  return (
    <Section title={t('detail.muscles')}>
      <Surface>
        <Stack gap="4">
          {bodyMap}
          <Stack as="dl" gap="3">
            <Row label={t('detail.primary')} value={inWords(exercise.primary)} />
            {exercise.secondary.length > 0 && (
              <Row label={t('detail.secondary')} value={inWords(exercise.secondary)} />
            )}
          </Stack>
        </Stack>
      </Surface>
    </Section>
  );
}

function Row({ label, value }: { label: string; value: string }): ReactElement {
  return (
    <div>
      <Text as="dt" textStyle="sm" color="fg.muted">
        {label}
      </Text>
      <Text as="dd" fontWeight="500">
        {value}
      </Text>
    </div>
  );
}
