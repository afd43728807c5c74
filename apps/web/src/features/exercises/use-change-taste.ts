import type { ExerciseDetail } from '@vigor/contract';
import { useTranslation } from 'react-i18next';
import { showMessage, showUndo } from '../../lib/toaster.ts';
import { useDescribeError } from '../../lib/use-describe-error.ts';
import { useSetTaste } from './exercises.queries.ts';
import { type Taste, tasteOf } from './taste.ts';

/** Shown at once, saved behind it, and taken back with one tap. */
export function useChangeTaste(exercise: ExerciseDetail): (taste: Taste) => void {
  const { t } = useTranslation(['exercises', 'common']);
  const describeError = useDescribeError();
  const { mutateAsync } = useSetTaste(exercise.id);
  const save = async (taste: Taste, onSaved: () => void) => {
    try {
      await mutateAsync(taste);
      onSaved();
    } catch (error) {
      const { title, body } = describeError(error);
      showMessage({ title, description: body });
    }
  };
  return (taste) => {
    const before = tasteOf(exercise);
    void save(taste, () =>
      showUndo({
        title: t(`detail.saved.${taste}`, { name: exercise.name }),
        undoLabel: t('common:action.undo'),
        onUndo: () => void save(before, () => undefined),
      }),
    );
  };
}
