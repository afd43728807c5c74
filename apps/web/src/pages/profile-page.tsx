import { Box, Button, Grid } from '@chakra-ui/react';
import type { Profile } from '@vigor/contract';
import { Settings } from 'lucide-react';
import { type ReactElement, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { paths } from '../app/paths.ts';
import { ErrorState } from '../components/error-state.tsx';
import { FormProblem } from '../components/form-problem.tsx';
import { PageHeader } from '../components/page-header.tsx';
import { PageSkeleton } from '../components/page-skeleton.tsx';
import { SafetyCard } from '../components/safety-card.tsx';
import { useGeneratePlan } from '../features/plans/plans.queries.ts';
import { PlanCheck } from '../features/users/components/plan-check.tsx';
import { ProfilePartSheet } from '../features/users/components/profile-part-sheet.tsx';
import { ProfileReview } from '../features/users/components/profile-review.tsx';
import { type ProfilePart, profileParts } from '../features/users/profile-parts.ts';
import { useProfile } from '../features/users/users.queries.ts';
import { asApiProblem } from '../lib/api-problem.ts';

export function ProfilePage(): ReactElement {
  const { data: profile, error, refetch } = useProfile();
  if (error && !profile) return <ErrorState headingLevel="h1" error={error} onRetry={refetch} />;
  if (!profile) return <PageSkeleton />;
  return <ProfileView profile={profile} />;
}

function ProfileView({ profile }: { profile: Profile }): ReactElement {
  const { t } = useTranslation('profile');
  const { part, open, close } = useOpenPart();
  return (
    <>
      <PageHeader
        title={profile.displayName}
        eyebrow={t('title')}
        lead={t('lead')}
        actions={
          <Button asChild variant="outline">
            <Link to={paths.settings}>
              <Settings aria-hidden />
              {t('settings')}
            </Link>
          </Button>
        }
      />
      <Grid templateColumns={{ lg: 'minmax(0, 1fr) 20rem' }} gap="5" alignItems="start">
        <Box order={{ lg: 2 }}>
          <PlanCheck check={profile.planCheck} action={<MakePlanButton />} />
        </Box>
        <ProfileReview profile={profile} onEdit={open} />
      </Grid>
      {part && <ProfilePartSheet key={part} part={part} profile={profile} onClose={close} />}
    </>
  );
}

function MakePlanButton(): ReactElement {
  const { t } = useTranslation('profile');
  const navigate = useNavigate();
  const makePlan = useGeneratePlan();
  const card = asApiProblem(makePlan.error)?.problem?.card;
  if (card) return <SafetyCard card={card} />;
  return (
    <>
      <FormProblem error={makePlan.error} />
      <Button
        colorPalette="ember"
        loading={makePlan.isPending}
        onClick={() => makePlan.mutate({}, { onSuccess: () => navigate(paths.plan) })}
      >
        {t('check.makePlan')}
      </Button>
    </>
  );
}

/** `?edit=screening` opens a part directly, so that other pages and cards can point to it. */
function useOpenPart(): {
  part: ProfilePart | undefined;
  open: (part: ProfilePart) => void;
  close: () => void;
} {
  const [params] = useSearchParams();
  const [part, setPart] = useState(() => profileParts.find((one) => one === params.get('edit')));
  return { part, open: setPart, close: () => setPart(undefined) };
}
