import { Button, Stack, Text } from '@chakra-ui/react';
import type { UseMutationResult } from '@tanstack/react-query';
import type { Plan } from '@vigor/contract';
import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { FormProblem } from '../../../components/form-problem.tsx';
import { SafetyCard } from '../../../components/safety-card.tsx';
import { asApiProblem } from '../../../lib/api-problem.ts';
import { wizardSteps } from '../wizard-steps.ts';
import { PlanReady } from './plan-ready.tsx';
import { WizardFrame } from './wizard-frame.tsx';

interface MakePlanStepProps {
  makePlan: UseMutationResult<Plan, Error, Record<never, never>>;
  /** All answers at a glance. */
  review: ReactNode;
  corner: ReactNode;
  onBack: () => void;
  onHealthAnswers: () => void;
  /** The link to the finished plan, and the way on without one. */
  planLink: ReactNode;
  todayLink: ReactNode;
}

/** The last step: the answers at a glance, then the plan, or kindly why there is none. */
export function MakePlanStep(props: MakePlanStepProps): ReactElement {
  const { makePlan, review, corner, onBack, onHealthAnswers, planLink, todayLink } = props;
  const { t } = useTranslation('onboarding');
  if (makePlan.data) return <PlanReady plan={makePlan.data} action={planLink} />;
  const card = asApiProblem(makePlan.error)?.problem?.card;
  if (card) {
    return (
      <WizardFrame
        title={t('stop.title')}
        {...lastStep}
        onBack={makePlan.reset}
        next={todayLink}
        corner={corner}
      >
        <SafetyCard card={card} />
        <Stack gap="1">
          <Text fontWeight="600">{t('stop.stillTitle')}</Text>
          <Text color="fg.muted">{t('stop.stillBody')}</Text>
        </Stack>
        <Button variant="outline" alignSelf="flex-start" onClick={onHealthAnswers}>
          {t('stop.answers')}
        </Button>
      </WizardFrame>
    );
  }
  return (
    <WizardFrame
      title={t('review.title')}
      lead={t('review.lead')}
      {...lastStep}
      onBack={onBack}
      corner={corner}
      next={
        <Button
          size="lg"
          colorPalette="ember"
          loading={makePlan.isPending}
          loadingText={t('review.making')}
          onClick={() => makePlan.mutate({})}
        >
          {t('review.make')}
        </Button>
      }
    >
      {review}
      <Text textStyle="sm" color="fg.muted">
        {t('review.disclaimer')}
      </Text>
      <FormProblem error={makePlan.error} />
    </WizardFrame>
  );
}

const lastStep = { number: wizardSteps.length, total: wizardSteps.length };
