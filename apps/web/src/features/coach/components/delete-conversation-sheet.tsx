import { Button } from '@chakra-ui/react';
import type { Conversation } from '@vigor/contract';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useMatch, useNavigate } from 'react-router';
import { paths } from '../../../app/paths.ts';
import { FormProblem } from '../../../components/form-problem.tsx';
import { Sheet } from '../../../components/sheet.tsx';
import { showMessage } from '../../../lib/toaster.ts';
import { useDeleteConversation } from '../coach.queries.ts';
import { useCoachStore } from '../use-coach-store.ts';

interface DeleteConversationSheetProps {
  conversation: Conversation;
  title: string;
  onClose: () => void;
}

/** Asks first: messages cannot be brought back. */
export function DeleteConversationSheet(props: DeleteConversationSheetProps): ReactElement {
  const { conversation, title, onClose } = props;
  const { t } = useTranslation('coach');
  const navigate = useNavigate();
  const store = useCoachStore();
  const shownId = useMatch(paths.conversation)?.params.conversationId;
  const { mutate, isPending, error } = useDeleteConversation();
  const onConfirm = () =>
    mutate(conversation.id, {
      onSuccess: () => {
        store.drop(conversation.id);
        showMessage({ title: t('delete.done') });
        onClose();
        if (shownId === conversation.id) void navigate(paths.coach, { replace: true });
      },
    });
  return (
    <Sheet
      isOpen
      onClose={onClose}
      size="sm"
      title={t('delete.title')}
      description={t('delete.body', { title })}
      footer={
        <>
          <Button variant="ghost" onClick={onClose}>
            {t('delete.keep')}
          </Button>
          <Button colorPalette="rose" loading={isPending} onClick={onConfirm}>
            {t('delete.confirm')}
          </Button>
        </>
      }
    >
      <FormProblem error={error} />
    </Sheet>
  );
}
