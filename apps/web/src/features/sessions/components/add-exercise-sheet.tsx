import { findExercise } from '@vigor/training';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Sheet } from '../../../components/sheet.tsx';
import { buildExercise } from '../model/build-exercise.ts';
import { useSessionTools } from '../session-context.tsx';

export function AddExerciseSheet({ onClose }: { onClose: () => void }): ReactElement {
  const { t } = useTranslation('session');
  const { dispatch, setting, renderPicker } = useSessionTools();
  return (
    <Sheet isOpen onClose={onClose} title={t('exercise.addTitle')} size="lg">
      {renderPicker({
        onPick: ({ id }) => {
          const facts = findExercise(id);
          if (facts) dispatch({ kind: 'addExercise', exercise: buildExercise({ facts }, setting) });
          onClose();
        },
      })}
    </Sheet>
  );
}
