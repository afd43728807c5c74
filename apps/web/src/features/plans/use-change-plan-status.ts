import type { Plan, PlanSummary } from '@vigor/contract';
import { useTranslation } from 'react-i18next';
import { showMessage, showUndo } from '../../lib/toaster.ts';
import { useDescribeError } from '../../lib/use-describe-error.ts';
import { useEditPlan } from './plans.queries.ts';

type AnyPlan = Pick<Plan | PlanSummary, 'id' | 'name' | 'version'>;

interface ChangePlanStatus {
  archive: (plan: AnyPlan) => void;
  restore: (plan: AnyPlan, onRestored?: () => void) => void;
}

/** Archiving is done at once and can be taken back. */
export function useChangePlanStatus(): ChangePlanStatus {
  const { t } = useTranslation(['plan', 'common']);
  const { mutate } = useEditPlan();
  const describe = useDescribeError();
  const onError = (error: Error) => {
    const { title, body } = describe(error);
    showMessage({ title, description: body });
  };
  const restore: ChangePlanStatus['restore'] = ({ id, version }, onRestored) =>
    mutate(
      { planId: id, version, status: 'active' },
      {
        onError,
        onSuccess: ({ name }) => {
          showMessage({ title: t('header.restored', { name }) });
          onRestored?.();
        },
      },
    );
  const archive: ChangePlanStatus['archive'] = ({ id, version }) =>
    mutate(
      { planId: id, version, status: 'archived' },
      {
        onError,
        onSuccess: (archived) =>
          showUndo({
            title: t('header.archivedDone'),
            undoLabel: t('common:action.undo'),
            onUndo: () => restore(archived),
          }),
      },
    );
  return { archive, restore };
}
