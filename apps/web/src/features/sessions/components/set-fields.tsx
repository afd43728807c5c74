import { Flex } from '@chakra-ui/react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { isDone, type RunningExercise, type RunningSet } from '../model/running-session.ts';
import { listSetFields, type SetField } from '../model/set-fields.ts';
import { useSessionTools } from '../session-context.tsx';
import { NumberCell } from './number-cell.tsx';

interface SetFieldsProps {
  exercise: RunningExercise;
  set: RunningSet;
  name: string;
}

/** To move the focus to a field that a tick found empty. */
export function fieldId(set: RunningSet, field: SetField): string {
  return `${set.id}-${field}`;
}

export function SetFields({ exercise, set, name }: SetFieldsProps): ReactElement {
  const { t } = useTranslation('session');
  const { dispatch } = useSessionTools();
  const fields = listSetFields(exercise);
  return (
    <Flex gridArea="fields" align="center" gap="1.5" minW="0">
      {fields.map((field) => (
        <NumberCell
          key={field}
          id={fieldId(set, field)}
          label={t('set.fieldOf', { field: nameField(field), set: name })}
          value={set[field]}
          isDecimal={field === 'weight'}
          isDone={isDone(set)}
          onChange={(value) =>
            dispatch({
              kind: 'changeSet',
              exerciseKey: exercise.key,
              setId: set.id,
              change: { [field]: value },
            })
          }
        />
      ))}
    </Flex>
  );

  function nameField(field: SetField): string {
    if (field !== 'weight') return t(`set.${field}`);
    return t(exercise.loadType === 'assisted' ? 'set.assistance' : 'set.weight', {
      unit: set.unit,
    });
  }
}
