import { Flex, Text } from '@chakra-ui/react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { RunningExercise } from '../model/running-session.ts';
import { listSetFields } from '../model/set-fields.ts';

/** Names of the columns, for the eye; each field has its own name for a screen reader. */
export function SetHeadings({ exercise }: { exercise: RunningExercise }): ReactElement {
  const { t } = useTranslation('session');
  const unit = exercise.sets[0]?.unit ?? 'kg';
  return (
    <>
      <Text gridArea="kind">{t('set.column.set')}</Text>
      <Flex gridArea="fields" gap="1.5" minW="0">
        {listSetFields(exercise).map((field) => (
          <Text key={field} flex={field === 'weight' ? '1.2' : '1'} minW="0">
            {field === 'weight' ? unit : t(`set.column.${field}`)}
          </Text>
        ))}
      </Flex>
      <Text gridArea="rpe">{t('set.noRpe')}</Text>
    </>
  );
}
