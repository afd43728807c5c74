import { Button, Stack } from '@chakra-ui/react';
import type { Profile } from '@vigor/contract';
import { type ReactElement, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormProblem } from '../../../components/form-problem.tsx';
import { Sheet } from '../../../components/sheet.tsx';
import { showMessage } from '../../../lib/toaster.ts';
import { useFormat } from '../../../lib/use-format.ts';
import {
  editOf,
  type ProfilePart,
  type ProfileProblem,
  problemOf,
  toDraft,
} from '../profile-parts.ts';
import { useEditProfile } from '../users.queries.ts';
import { ProfilePartFields } from './profile-part-fields.tsx';

interface ProfilePartSheetProps {
  part: ProfilePart;
  profile: Profile;
  onClose: () => void;
}

/** Changes one part; the version that was read goes along, so that no other edit is overwritten. */
export function ProfilePartSheet({ part, profile, onClose }: ProfilePartSheetProps): ReactElement {
  const { t } = useTranslation(['profile', 'common']);
  const format = useFormat();
  const edit = useEditProfile();
  const [draft, setDraft] = useState(() => toDraft(profile));
  const [problem, setProblem] = useState<ProfileProblem>();
  const isStopped = problemOf(part, draft, format.today()) === 'emergency';

  function save(): void {
    const found = problemOf(part, draft, format.today());
    setProblem(found);
    if (found) return;
    edit.mutate(
      { ...editOf(part, draft), version: profile.version },
      {
        onSuccess: () => {
          showMessage({ title: t('saved') });
          onClose();
        },
      },
    );
  }

  return (
    <Sheet
      isOpen
      onClose={onClose}
      title={t(`part.${part}.title`)}
      description={t(`part.${part}.lead`)}
      size="md"
      footer={
        <>
          <Button variant="ghost" onClick={onClose}>
            {t('common:action.cancel')}
          </Button>
          <Button colorPalette="ember" disabled={isStopped} loading={edit.isPending} onClick={save}>
            {t('common:action.save')}
          </Button>
        </>
      }
    >
      <Stack gap="5">
        <ProfilePartFields
          part={part}
          draft={draft}
          problem={problem}
          onChange={(change) => {
            setProblem(undefined);
            setDraft((before) => ({ ...before, ...change }));
          }}
        />
        <FormProblem error={edit.error} />
      </Stack>
    </Sheet>
  );
}
