import { Flex, IconButton, Text } from '@chakra-ui/react';
import type { SessionSet } from '@vigor/contract';
import { findExercise, toKg } from '@vigor/training';
import { Trash2 } from 'lucide-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../lib/use-format.ts';
import { NumberCell } from '../components/number-cell.tsx';
import { listSetFields, type SetField } from '../model/set-fields.ts';

interface EditSetRowProps {
  exerciseName: string;
  set: SessionSet;
  name: string;
  onChange: (set: SessionSet) => void;
  onRemove: () => void;
}

type EditField = SetField | 'rpe';

/** One logged set with its numbers; the weight stays in the unit it was typed in. */
export function EditSetRow(props: EditSetRowProps): ReactElement {
  const { exerciseName, set, name, onChange, onRemove } = props;
  const { t } = useTranslation('history');
  const { weightUnit, fromKg } = useFormat();
  const unit = set.entered?.unit ?? weightUnit;
  const nameField = useNameField();
  return (
    <Flex role="group" aria-label={`${exerciseName}, ${name}`} align="center" gap="2">
      <Text w="12" flexShrink="0" textStyle="sm" color="fg.muted">
        {name}
      </Text>
      {listEditFields(set).map((field) => (
        <NumberCell
          key={field}
          id={`${set.id}-edit-${field}`}
          label={t('edit.fieldOf', {
            field: nameField(field, unit),
            set: name,
            exercise: exerciseName,
          })}
          hint={nameField(field, unit)}
          value={numberIn(field)}
          isDecimal={field === 'weight' || field === 'rpe'}
          isDone={false}
          onChange={(value) => onChange(changeField(field, value))}
        />
      ))}
      <IconButton
        variant="ghost"
        color="fg.muted"
        aria-label={t('edit.remove', { set: name, exercise: exerciseName })}
        onClick={onRemove}
      >
        <Trash2 aria-hidden />
      </IconButton>
    </Flex>
  );

  function numberIn(field: EditField): number | undefined {
    if (field !== 'weight') return set[field];
    return set.entered?.value ?? (set.weightKg === undefined ? undefined : fromKg(set.weightKg));
  }

  function changeField(field: EditField, value: number | undefined): SessionSet {
    if (field === 'rpe') return { ...set, rpe: value && boundRpe(value) };
    if (field !== 'weight') return { ...set, [field]: value };
    if (value === undefined) return { ...set, weightKg: undefined, entered: undefined };
    return { ...set, weightKg: toKg(value, unit), entered: { value, unit } };
  }
}

/** Names of the columns, for the eye. */
export function EditSetHeadings({ set }: { set: SessionSet | undefined }): ReactElement | null {
  const { weightUnit } = useFormat();
  const nameField = useNameField();
  if (!set) return null;
  const unit = set.entered?.unit ?? weightUnit;
  return (
    <Flex gap="2" ps="14" pe="13" textStyle="caption" color="fg.muted" aria-hidden>
      {listEditFields(set).map((field) => (
        <Text key={field} flex={field === 'reps' ? '1' : '1.2'} textAlign="center" truncate>
          {nameField(field, unit)}
        </Text>
      ))}
    </Flex>
  );
}

function useNameField(): (field: EditField, unit: string) => string {
  const { t } = useTranslation('history');
  return (field, unit) => {
    if (field === 'weight') return t('edit.weight', { unit });
    return field === 'rpe' ? t('edit.setRpe') : t(`edit.${field}`);
  };
}

function listEditFields({ exerciseId }: SessionSet): EditField[] {
  const facts = findExercise(exerciseId);
  return facts ? [...listSetFields(facts), 'rpe'] : ['reps', 'rpe'];
}

/** 1–10 in halves. */
function boundRpe(value: number): number {
  return Math.min(10, Math.max(1, Math.round(value * 2) / 2));
}
