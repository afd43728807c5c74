import { Button, Textarea } from '@chakra-ui/react';
import { type ReactElement, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormField } from '../../../components/form-field.tsx';
import { Sheet } from '../../../components/sheet.tsx';
import { MAX_EXERCISE_NOTE, type RunningExercise } from '../model/running-session.ts';
import { useSessionTools } from '../session-context.tsx';

export interface ExerciseSheetProps {
  exercise: RunningExercise;
  onClose: () => void;
}

export function ExerciseNoteSheet({ exercise, onClose }: ExerciseSheetProps): ReactElement {
  const { t } = useTranslation('session');
  const { dispatch } = useSessionTools();
  const [note, setNote] = useState(exercise.note);
  const onSave = () => {
    dispatch({ kind: 'writeExerciseNote', exerciseKey: exercise.key, note });
    onClose();
  };
  return (
    <Sheet
      isOpen
      onClose={onClose}
      title={exercise.name}
      footer={
        <Button size="lg" colorPalette="ember" onClick={onSave}>
          {t('note.save')}
        </Button>
      }
    >
      <FormField label={t('exercise.note')}>
        <Textarea
          value={note}
          maxLength={MAX_EXERCISE_NOTE}
          rows={4}
          placeholder={t('exercise.notePlaceholder')}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
      </FormField>
    </Sheet>
  );
}
