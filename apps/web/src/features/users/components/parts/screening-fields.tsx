import { Button, Stack, Text } from '@chakra-ui/react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { MultiChoice, SingleChoice } from '../../../../components/choice-group.tsx';
import { SafetyCard } from '../../../../components/safety-card.tsx';
import {
  chooseOption,
  emergencyOf,
  findChosen,
  type ScreeningDraft,
  tickNone,
  tickSigns,
} from '../../screening-draft.ts';
import { type ScreeningQuestion, screeningQuestions } from '../../screening-questions.ts';
import { ActivityFields } from './activity-fields.tsx';
import type { PartFieldsProps } from './part-fields-props.ts';

/** An emergency answer puts its card in the place of everything else, at once. */
export function ScreeningFields({ draft, onChange }: PartFieldsProps): ReactElement {
  const { t } = useTranslation('profile');
  const { screening } = draft;
  const setScreening = (next: ScreeningDraft) => onChange({ screening: next });
  const card = emergencyOf(screening);
  if (card) {
    return (
      <SafetyCard card={card}>
        <Button
          alignSelf="flex-start"
          variant="outline"
          onClick={() => setScreening(withoutEmergency(screening))}
        >
          {t('screening.mistake')}
        </Button>
      </SafetyCard>
    );
  }
  return (
    <Stack gap="7">
      <Stack gap="2.5">
        <MultiChoice
          legend={t('screening.legend')}
          isLegendHidden
          layout="cards"
          options={screeningQuestions.map(({ id }) => ({
            value: id,
            label: t(`screening.question.${id}`),
          }))}
          values={screening.ticked}
          onChange={(ticked) => setScreening(tickSigns(screening, ticked))}
          renderBelow={(id) => {
            const question = screeningQuestions.find((one) => one.id === id);
            return question && question.options.length > 1 ? (
              <FollowUp question={question} draft={screening} onChange={setScreening} />
            ) : undefined;
          }}
        />
        <MultiChoice
          legend={t('screening.none')}
          isLegendHidden
          layout="cards"
          options={[
            {
              value: 'none',
              label: t('screening.none'),
              description: t('screening.noneDescription'),
            },
          ]}
          values={screening.isNoneTicked ? ['none'] : []}
          onChange={(values) =>
            setScreening(
              values.length > 0 ? tickNone(screening) : { ...screening, isNoneTicked: false },
            )
          }
        />
      </Stack>
      <ActivityFields screening={screening} onChange={setScreening} />
      <Text textStyle="sm" color="fg.muted">
        {t('screening.private')}
      </Text>
    </Stack>
  );
}

interface FollowUpProps {
  question: ScreeningQuestion;
  draft: ScreeningDraft;
  onChange: (draft: ScreeningDraft) => void;
}

function FollowUp({ question, draft, onChange }: FollowUpProps): ReactElement {
  const { t } = useTranslation('profile');
  const chosen = findChosen(question, draft.answers);
  const legends: Partial<Record<string, string>> = t('screening.followUp', { returnObjects: true });
  return (
    <SingleChoice
      legend={legends[question.id] ?? ''}
      options={question.options.flatMap(({ label }) =>
        label ? [{ value: label, label: t(`screening.option.${label}`) }] : [],
      )}
      value={chosen?.label}
      onChange={(label) => {
        const option = question.options.find((one) => one.label === label);
        if (option) onChange(chooseOption(draft, option));
      }}
    />
  );
}

/** Back to before the tick, so that the sign can be answered anew. */
function withoutEmergency(draft: ScreeningDraft): ScreeningDraft {
  const ticked = draft.ticked.filter((id) => !emergencyOf({ ...draft, ticked: [id] }));
  return tickSigns(draft, ticked);
}
