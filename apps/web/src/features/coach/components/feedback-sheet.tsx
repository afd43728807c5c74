import { Button, Textarea } from '@chakra-ui/react';
import { type ReactElement, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormField } from '../../../components/form-field.tsx';
import { FormProblem } from '../../../components/form-problem.tsx';
import { Sheet } from '../../../components/sheet.tsx';
import { showMessage } from '../../../lib/toaster.ts';
import { useRateAnswer } from '../coach.queries.ts';

interface FeedbackSheetProps {
  messageId: string;
  conversationId: string;
  onClose: () => void;
}

const maxNote = 1000;

/** After a bad rating, which is saved already. */
export function FeedbackSheet(props: FeedbackSheetProps): ReactElement {
  const { messageId, conversationId, onClose } = props;
  const { t } = useTranslation('coach');
  const [note, setNote] = useState('');
  const { mutate, isPending, error } = useRateAnswer(conversationId);
  const onSend = () =>
    mutate(
      { messageId, feedback: 'bad', note },
      {
        onSuccess: () => {
          showMessage({ title: t('feedback.thanks') });
          onClose();
        },
      },
    );
  return (
    <Sheet
      isOpen
      onClose={onClose}
      title={t('feedback.title')}
      description={t('feedback.lead')}
      footer={
        <>
          <Button variant="ghost" onClick={onClose}>
            {t('feedback.skip')}
          </Button>
          <Button
            colorPalette="ember"
            loading={isPending}
            disabled={note.trim() === ''}
            onClick={onSend}
          >
            {t('feedback.send')}
          </Button>
        </>
      }
    >
      <FormField label={t('feedback.label')}>
        <Textarea
          value={note}
          maxLength={maxNote}
          rows={4}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
      </FormField>
      <FormProblem error={error} />
    </Sheet>
  );
}
