import { Button, Input, Textarea } from '@chakra-ui/react';
import { type ReactElement, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormField } from '../../../components/form-field.tsx';
import { Sheet } from '../../../components/sheet.tsx';
import { MAX_NAME, MAX_NOTE, type RunningSession } from '../model/running-session.ts';
import { useSessionTools } from '../session-context.tsx';

interface SessionTextSheetProps {
  session: RunningSession;
  part: 'name' | 'note';
  onClose: () => void;
}

/** The name of the session, or its note. */
export function SessionTextSheet({ session, part, onClose }: SessionTextSheetProps): ReactElement {
  const { t } = useTranslation('session');
  const { dispatch } = useSessionTools();
  const [text, setText] = useState(session[part]);
  const isName = part === 'name';
  const onSave = () => {
    dispatch(isName ? { kind: 'rename', name: text } : { kind: 'writeNote', note: text });
    onClose();
  };
  return (
    <Sheet
      isOpen
      onClose={onClose}
      title={t(isName ? 'rename.title' : 'note.title')}
      footer={
        <Button size="lg" colorPalette="ember" onClick={onSave}>
          {t(isName ? 'rename.save' : 'note.save')}
        </Button>
      }
    >
      <FormField label={t(isName ? 'rename.label' : 'exercise.note')}>
        {isName ? (
          <Input
            value={text}
            maxLength={MAX_NAME}
            onChange={(event) => setText(event.currentTarget.value)}
          />
        ) : (
          <Textarea
            value={text}
            maxLength={MAX_NOTE}
            rows={5}
            placeholder={t('note.placeholder')}
            onChange={(event) => setText(event.currentTarget.value)}
          />
        )}
      </FormField>
    </Sheet>
  );
}
