import { Input, Stack } from '@chakra-ui/react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { SingleChoice } from '../../../../components/choice-group.tsx';
import { FormField } from '../../../../components/form-field.tsx';
import type { ScreeningDraft } from '../../screening-draft.ts';

interface ActivityFieldsProps {
  screening: ScreeningDraft;
  onChange: (screening: ScreeningDraft) => void;
}

/** How active the member is, and the clinician's word where a sign was ticked. */
export function ActivityFields({ screening, onChange }: ActivityFieldsProps): ReactElement {
  const { t } = useTranslation('profile');
  const { answers } = screening;
  const answer = (change: ScreeningDraft['answers']) =>
    onChange({ ...screening, answers: { ...answers, ...change } });
  return (
    <Stack gap="6">
      <SingleChoice
        legend={t('screening.activity')}
        options={[
          { value: 'yes', label: t('screening.activityYes') },
          { value: 'no', label: t('screening.activityNo') },
        ]}
        value={answers.inactive === undefined ? undefined : answers.inactive ? 'no' : 'yes'}
        onChange={(value) => answer({ inactive: value === 'no' })}
      />
      {answers.inactive && (
        <SingleChoice
          legend={t('screening.vigorous')}
          options={[
            { value: 'yes', label: t('screening.vigorousYes') },
            { value: 'no', label: t('screening.vigorousNo') },
          ]}
          value={
            answers.wantsVigorous === undefined ? undefined : answers.wantsVigorous ? 'yes' : 'no'
          }
          onChange={(value) => answer({ wantsVigorous: value === 'yes' })}
        />
      )}
      {screening.ticked.length > 0 && (
        <FormField label={t('screening.cleared')} hint={t('screening.clearedHint')} isOptional>
          <Input
            type="date"
            maxW="form"
            value={answers.clearedOn ?? ''}
            onChange={(event) => answer({ clearedOn: event.target.value || undefined })}
          />
        </FormField>
      )}
    </Stack>
  );
}
