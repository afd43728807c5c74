import { Button, Stack, Text, Textarea } from '@chakra-ui/react';
import { type ReactElement, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormField } from '../../../components/form-field.tsx';
import { Sheet } from '../../../components/sheet.tsx';
import { type FinishInput, finishSession } from '../model/finish-session.ts';
import { countSets, MAX_NOTE, type RunningSession } from '../model/running-session.ts';
import { useSessionStore } from '../use-session-store.ts';
import { SessionRpePicker } from './session-rpe-picker.tsx';

interface FinishSheetProps {
  session: RunningSession;
  onClose: () => void;
  /** The session is in safe keeping and on its way. */
  onFinished: (sessionId: string) => void;
}

export function FinishSheet({ session, onClose, onFinished }: FinishSheetProps): ReactElement {
  const { t } = useTranslation('session');
  const store = useSessionStore();
  const [sessionRpe, setSessionRpe] = useState<number>();
  const [note, setNote] = useState(session.note);
  const { done, total } = countSets(session);
  // Signs to stop are worth sending even where no set was done.
  const canFinish = done > 0 || session.stopSigns.length > 0;
  const onSubmit = () => {
    const input: FinishInput = { nowMs: Date.now(), sessionRpe, note };
    store.finish(finishSession(session, input));
    onFinished(session.id);
  };
  return (
    <Sheet
      isOpen
      onClose={onClose}
      title={t('finish.title')}
      size="lg"
      footer={
        <Button size="xl" colorPalette="ember" w="full" disabled={!canFinish} onClick={onSubmit}>
          {t('finish.submit')}
        </Button>
      }
    >
      <Stack gap="5">
        {!canFinish && <Text color="fg.warning">{t('finish.nothing')}</Text>}
        {canFinish && total > done && (
          <Text color="fg.muted">{t('finish.openSets', { count: total - done })}</Text>
        )}
        <SessionRpePicker value={sessionRpe} onChange={setSessionRpe} />
        <FormField label={t('finish.note')} isOptional>
          <Textarea
            value={note}
            rows={2}
            maxLength={MAX_NOTE}
            placeholder={t('note.placeholder')}
            onChange={(event) => setNote(event.currentTarget.value)}
          />
        </FormField>
      </Stack>
    </Sheet>
  );
}
