import { Box, Button, Text } from '@chakra-ui/react';
import type { Profile } from '@vigor/contract';
import { type ReactElement, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '../app/paths.ts';
import { ErrorState } from '../components/error-state.tsx';
import { FormProblem } from '../components/form-problem.tsx';
import { PageSkeleton } from '../components/page-skeleton.tsx';
import { SignOutButton } from '../features/auth/components/sign-out-button.tsx';
import { MakePlanStep } from '../features/onboarding/components/make-plan-step.tsx';
import { WizardFrame } from '../features/onboarding/components/wizard-frame.tsx';
import {
  stepAfter,
  stepBefore,
  stepNumber,
  wizardSteps,
} from '../features/onboarding/wizard-steps.ts';
import { useGeneratePlan } from '../features/plans/plans.queries.ts';
import { ProfilePartFields } from '../features/users/components/profile-part-fields.tsx';
import { ProfileReview } from '../features/users/components/profile-review.tsx';
import {
  editOf,
  type ProfileDraft,
  type ProfilePart,
  type ProfileProblem,
  problemOf,
  toDraft,
} from '../features/users/profile-parts.ts';
import { useEditProfile, useProfile } from '../features/users/users.queries.ts';
import { devicePreferences, PreferencesProvider } from '../lib/preferences.tsx';
import { useFormat } from '../lib/use-format.ts';

export function OnboardingPage(): ReactElement {
  const { data: profile, error, refetch } = useProfile();
  if (error && !profile) return <ErrorState headingLevel="h1" error={error} onRetry={refetch} />;
  if (!profile) {
    return (
      <Box as="main" px="4">
        <PageSkeleton />
      </Box>
    );
  }
  return (
    <PreferencesProvider value={{ ...devicePreferences(), units: profile.units }}>
      <Wizard profile={profile} />
    </PreferencesProvider>
  );
}

/** Starts where the profile says; going back keeps everything that was entered. */
function Wizard({ profile }: { profile: Profile }): ReactElement {
  const [step, setStep] = useState(profile.onboardingStep);
  const [draft, setDraft] = useState(() => firstDraft(profile));
  if (step === 'done') {
    return <LastStep profile={profile} onStep={setStep} />;
  }
  return (
    <QuestionStep
      key={step}
      part={step}
      draft={draft}
      onChange={(change) => setDraft((before) => ({ ...before, ...change }))}
      onStep={setStep}
      reached={profile.onboardingStep}
    />
  );
}

interface QuestionStepProps {
  part: ProfilePart;
  draft: ProfileDraft;
  onChange: (change: Partial<ProfileDraft>) => void;
  onStep: (step: Profile['onboardingStep']) => void;
  /** The furthest step so far: editing an earlier one from the review goes back there. */
  reached: Profile['onboardingStep'];
}

function QuestionStep(props: QuestionStepProps): ReactElement {
  const { part, draft, onChange, onStep, reached } = props;
  const { t } = useTranslation(['profile', 'common']);
  const format = useFormat();
  const edit = useEditProfile();
  const [problem, setProblem] = useState<ProfileProblem>();
  const before = stepBefore(part);
  const next = reached === 'done' ? 'done' : stepAfter(part);
  const isStopped = problemOf(part, draft, format.today()) === 'emergency';

  function save(): void {
    const found = problemOf(part, draft, format.today());
    setProblem(found);
    if (found) return;
    const { timeZone } = devicePreferences();
    edit.mutate(
      { ...editOf(part, draft), timeZone, onboardingStep: next },
      { onSuccess: () => onStep(next) },
    );
  }

  return (
    <WizardFrame
      title={t(`part.${part}.question`)}
      lead={t(`part.${part}.lead`)}
      number={stepNumber(part)}
      total={wizardSteps.length}
      onBack={before && (() => onStep(before))}
      corner={<SignOutButton />}
      next={
        !isStopped && (
          <Button size="lg" colorPalette="ember" loading={edit.isPending} onClick={save}>
            {t('common:action.continue')}
          </Button>
        )
      }
    >
      <ProfilePartFields
        part={part}
        draft={draft}
        problem={problem}
        onChange={(change) => {
          setProblem(undefined);
          onChange(change);
        }}
      />
      <FormProblem error={edit.error} />
      {part === 'goals' && <Disclaimer />}
    </WizardFrame>
  );
}

interface LastStepProps {
  profile: Profile;
  onStep: (step: ProfilePart) => void;
}

function LastStep({ profile, onStep }: LastStepProps): ReactElement {
  const { t } = useTranslation('onboarding');
  const makePlan = useGeneratePlan();
  return (
    <MakePlanStep
      makePlan={makePlan}
      review={<ProfileReview profile={profile} onEdit={onStep} />}
      corner={<SignOutButton />}
      onBack={() => onStep('about')}
      onHealthAnswers={() => onStep('screening')}
      planLink={
        <Button asChild size="xl" colorPalette="ember">
          <Link to={paths.plan}>{t('ready.see')}</Link>
        </Button>
      }
      todayLink={
        <Button asChild size="lg" colorPalette="ember">
          <Link to={paths.today}>{t('stop.today')}</Link>
        </Button>
      }
    />
  );
}

function Disclaimer(): ReactElement {
  const { t } = useTranslation('onboarding');
  return (
    <Text textStyle="sm" color="fg.muted">
      {t('intro')}
    </Text>
  );
}

/** The server starts a profile with a goal; a new member has not chosen one yet. */
function firstDraft(profile: Profile): ProfileDraft {
  const draft = toDraft(profile);
  return profile.onboardingStep === 'goals'
    ? { ...draft, goals: [], units: devicePreferences().units }
    : draft;
}
