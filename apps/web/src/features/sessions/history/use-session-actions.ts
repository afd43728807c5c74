import type { LoggedSession } from '@vigor/contract';
import { useTranslation } from 'react-i18next';
import { showMessage, showUndo } from '../../../lib/toaster.ts';
import { useDescribeError } from '../../../lib/use-describe-error.ts';
import { useDeleteSession, useRestoreSession } from './history.queries.ts';

/** Deletes at once and offers the way back. */
export function useDeleteWithUndo(onDeleted: () => void): (session: LoggedSession) => void {
  const { t } = useTranslation(['history', 'common']);
  const { mutate: remove } = useDeleteSession();
  const { mutate: restore } = useRestoreSession();
  const describe = useDescribeError();
  const onError = (error: Error) => {
    const { title, body } = describe(error);
    showMessage({ title, description: body });
  };
  return (session) =>
    remove(session, {
      onError,
      onSuccess: () => {
        onDeleted();
        showUndo({
          title: t('session.deleted'),
          undoLabel: t('common:action.undo'),
          onUndo: () => restore(session, { onError }),
        });
      },
    });
}
