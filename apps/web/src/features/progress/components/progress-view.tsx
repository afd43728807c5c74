import { Grid, Stack } from '@chakra-ui/react';
import type { Progress } from '@vigor/contract';
import type { ReactElement, ReactNode } from 'react';
import { BodySection } from './body-section.tsx';
import { ConsistencySection } from './consistency-section.tsx';
import { MusclesSection } from './muscles-section.tsx';
import { MilestonesSection, RecordsSection } from './records-section.tsx';
import { StrengthSection } from './strength-section.tsx';
import { WeeksSection } from './weeks-section.tsx';

interface ProgressViewProps {
  progress: Progress;
  liftId?: string;
  onLift: (exerciseId: string) => void;
  bodyMap: ReactNode;
  /** Off for members who are better without numbers about their body. */
  hasBodySection: boolean;
}

/** Am I getting better? */
export function ProgressView(props: ProgressViewProps): ReactElement {
  const { progress, liftId, onLift, bodyMap, hasBodySection } = props;
  const { adherence, streak, totals } = progress;
  return (
    <Grid templateColumns={{ base: 'minmax(0, 1fr)', lg: 'minmax(0, 7fr) minmax(0, 5fr)' }} gap="8">
      <Stack gap="8">
        <StrengthSection lifts={progress.lifts} liftId={liftId} onLift={onLift} />
        <WeeksSection weeks={progress.weeks} />
        <MusclesSection muscles={progress.muscles} bodyMap={bodyMap} />
      </Stack>
      <Stack gap="8">
        <ConsistencySection adherence={adherence} streak={streak} totals={totals} />
        <RecordsSection records={progress.records} />
        <MilestonesSection milestones={progress.milestones} />
        {hasBodySection && <BodySection measurements={progress.measurements} />}
      </Stack>
    </Grid>
  );
}
