import { Button, Flex, Spinner, Stack, Text } from '@chakra-ui/react';
import type { RecommendedPlan } from '@vigor/contract';
import { muscleGroups } from '@vigor/training/vocabulary';
import { type ReactElement, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MultiChoice } from '../../../components/choice-group.tsx';
import { Sheet } from '../../../components/sheet.tsx';
import { Stepper } from '../../../components/stepper.tsx';
import { useGeneratePlan } from '../plans.queries.ts';
import { MakePlanError } from './make-plan-error.tsx';

/** Where the fields start; goal and weeks come with a recommended plan. */
export type PlanWish = Pick<RecommendedPlan, 'daysPerWeek' | 'minutesPerSession'> &
  Partial<Pick<RecommendedPlan, 'name' | 'goal' | 'weeks'>>;

interface MakePlanSheetProps {
  wish: PlanWish;
  onClose: () => void;
  onMade: () => void;
}

const maxFocus = 4;

/** Days, minutes, a focus: the rest is in the profile. */
export function MakePlanSheet({ wish, onClose, onMade }: MakePlanSheetProps): ReactElement {
  const { t } = useTranslation(['plan', 'exercises']);
  const [days, setDays] = useState<number | undefined>(wish.daysPerWeek);
  const [minutes, setMinutes] = useState<number | undefined>(wish.minutesPerSession);
  const [focus, setFocus] = useState<(typeof muscleGroups)[number][]>([]);
  const { mutate, isPending, error } = useGeneratePlan();
  const onSubmit = () => {
    const chosenFocus = focus.length > 0 ? focus : undefined;
    const { goal, weeks } = wish;
    const input = { goal, weeks, daysPerWeek: days, minutesPerSession: minutes };
    mutate({ ...input, focus: chosenFocus }, { onSuccess: onMade });
  };
  const submitButton = (
    <Button size="xl" w="full" colorPalette="ember" onClick={onSubmit}>
      {t('make.submit')}
    </Button>
  );
  return (
    <Sheet
      isOpen
      onClose={onClose}
      title={wish.name ?? t('make.title')}
      description={isPending ? undefined : t('make.lead')}
      footer={isPending ? undefined : submitButton}
    >
      {isPending ? (
        <Making />
      ) : (
        <Stack gap="6">
          {error && <MakePlanError error={error} />}
          <Flex gap="6" wrap="wrap">
            <Stepper label={t('make.days')} value={days} onChange={setDays} min={1} max={7} />
            <Stepper
              label={t('make.minutes')}
              unit={t('make.minutesUnit')}
              value={minutes}
              onChange={setMinutes}
              min={10}
              max={120}
              step={5}
            />
          </Flex>
          <MultiChoice
            legend={t('make.focus')}
            hint={t('make.focusHint')}
            options={muscleGroups.map((group) => ({
              value: group,
              label: t(`exercises:group.${group}`),
            }))}
            values={focus}
            onChange={setFocus}
            max={maxFocus}
          />
        </Stack>
      )}
    </Sheet>
  );
}

function Making(): ReactElement {
  const { t } = useTranslation('plan');
  return (
    <Stack role="status" align="center" textAlign="center" gap="3" py="10">
      <Spinner size="xl" color="ember.solid" />
      <Text textStyle="heading">{t('make.working')}</Text>
      <Text color="fg.muted">{t('make.workingBody')}</Text>
      <Text textStyle="sm" color="fg.muted">
        {t('make.leave')}
      </Text>
    </Stack>
  );
}
