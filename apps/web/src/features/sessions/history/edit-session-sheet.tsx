import { Button, Input, Stack, Text, Textarea } from '@chakra-ui/react';
import type { LoggedSession } from '@vigor/contract';
import { type ReactElement, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormField } from '../../../components/form-field.tsx';
import { Notice } from '../../../components/notice.tsx';
import { Sheet } from '../../../components/sheet.tsx';
import { Stepper } from '../../../components/stepper.tsx';
import { showMessage } from '../../../lib/toaster.ts';
import { useDescribeError } from '../../../lib/use-describe-error.ts';
import { MAX_NAME, MAX_NOTE } from '../model/running-session.ts';
import { groupByExercise } from '../model/session-summary.ts';
import { EditSetHeadings, EditSetRow } from './edit-set-row.tsx';
import { useEditSession } from './history.queries.ts';

interface EditSessionSheetProps {
  session: LoggedSession;
  onClose: () => void;
}

const secondsPerMinute = 60;

/** Every number of a past session can be put right. */
export function EditSessionSheet({ session, onClose }: EditSessionSheetProps): ReactElement {
  const { t } = useTranslation('history');
  const [draft, setDraft] = useState(session);
  const { mutate, isPending, error } = useEditSession();
  const change = (part: Partial<LoggedSession>) => setDraft((before) => ({ ...before, ...part }));
  const onSave = () =>
    mutate(draft, {
      onSuccess: () => {
        showMessage({ title: t('edit.saved') });
        onClose();
      },
    });
  return (
    <Sheet
      isOpen
      onClose={onClose}
      title={t('edit.title')}
      size="lg"
      footer={
        <Button
          size="xl"
          w="full"
          colorPalette="ember"
          loading={isPending}
          disabled={draft.sets.length === 0 || draft.name.trim() === ''}
          onClick={onSave}
        >
          {t('edit.save')}
        </Button>
      }
    >
      <Stack gap="5">
        {error && <EditError error={error} />}
        <SessionFields draft={draft} change={change} />
        {draft.sets.length === 0 && <Text color="fg.warning">{t('edit.empty')}</Text>}
        <SetList draft={draft} change={change} />
      </Stack>
    </Sheet>
  );
}

interface DraftProps {
  draft: LoggedSession;
  change: (part: Partial<LoggedSession>) => void;
}

function SessionFields({ draft, change }: DraftProps): ReactElement {
  const { t } = useTranslation('history');
  return (
    <>
      <FormField label={t('edit.name')}>
        <Input
          value={draft.name}
          maxLength={MAX_NAME}
          onChange={(event) => change({ name: event.currentTarget.value })}
        />
      </FormField>
      <Stack direction={{ base: 'column', md: 'row' }} gap="5">
        <Stepper
          label={t('edit.minutes')}
          unit={t('edit.minutesUnit')}
          min={0}
          max={1440}
          value={Math.round(draft.durationSeconds / secondsPerMinute)}
          onChange={(minutes = 0) => change({ durationSeconds: minutes * secondsPerMinute })}
        />
        <Stepper
          label={t('edit.rpe')}
          min={0}
          max={10}
          step={0.5}
          value={draft.sessionRpe}
          onChange={(sessionRpe) => change({ sessionRpe })}
        />
      </Stack>
      <FormField label={t('edit.note')} isOptional>
        <Textarea
          value={draft.note ?? ''}
          maxLength={MAX_NOTE}
          rows={2}
          onChange={(event) => change({ note: event.currentTarget.value || undefined })}
        />
      </FormField>
    </>
  );
}

function SetList({ draft, change }: DraftProps): ReactElement {
  const { t } = useTranslation('history');
  return (
    <>
      {groupByExercise(draft.sets).map((group) => (
        <Stack key={group.exerciseId} as="section" gap="2">
          <Text textStyle="label">{group.name}</Text>
          <EditSetHeadings set={group.sets[0]} />
          {group.sets.map((set, index) => (
            <EditSetRow
              key={set.id}
              exerciseName={group.name}
              set={set}
              name={t('edit.set', { number: index + 1 })}
              onChange={(changed) =>
                change({ sets: draft.sets.map((each) => (each.id === set.id ? changed : each)) })
              }
              onRemove={() => change({ sets: draft.sets.filter(({ id }) => id !== set.id) })}
            />
          ))}
        </Stack>
      ))}
    </>
  );
}

function EditError({ error }: { error: Error }): ReactElement {
  const { title, body } = useDescribeError()(error);
  return (
    <Notice tone="caution" title={title} isLive>
      {body}
    </Notice>
  );
}
