import { Grid, Stack } from '@chakra-ui/react';
import type { ExerciseDetail } from '@vigor/contract';
import type { ReactElement, ReactNode } from 'react';
import { ConcernsNotice } from './concerns-notice.tsx';
import { ExerciseFacts } from './exercise-facts.tsx';
import { ExerciseGuide } from './exercise-guide.tsx';
import { MusclesWorked } from './muscles-worked.tsx';
import { OwnHistory } from './own-history.tsx';
import { RelatedExercises } from './related-exercises.tsx';
import { TasteButtons } from './taste-buttons.tsx';

interface ExerciseViewProps {
  exercise: ExerciseDetail;
  movingFigure: ReactNode;
  bodyMap: ReactNode;
  renderFigure: (exerciseId: string) => ReactNode;
}

const areas = {
  base: '"figure" "guide" "side"',
  lg: '"figure guide" "side guide"',
};

/** See it, do it, know it; on a wide screen the picture stands beside the words. */
export function ExerciseView(props: ExerciseViewProps): ReactElement {
  const { exercise, movingFigure, bodyMap, renderFigure } = props;
  return (
    <Grid
      templateAreas={areas}
      templateColumns={{ base: 'minmax(0, 1fr)', lg: 'minmax(0, 5fr) minmax(0, 6fr)' }}
      templateRows={{ lg: 'auto 1fr' }}
      columnGap="8"
      rowGap="8"
    >
      <Stack gap="4" gridArea="figure">
        {movingFigure}
        <ExerciseFacts exercise={exercise} />
        <TasteButtons exercise={exercise} />
      </Stack>
      <Stack gap="8" gridArea="guide">
        <ConcernsNotice concerns={exercise.concerns} />
        <ExerciseGuide exercise={exercise} />
        <RelatedExercises exercise={exercise} renderFigure={renderFigure} />
      </Stack>
      <Stack gap="8" gridArea="side">
        <MusclesWorked exercise={exercise} bodyMap={bodyMap} />
        <OwnHistory exerciseId={exercise.id} />
      </Stack>
    </Grid>
  );
}
