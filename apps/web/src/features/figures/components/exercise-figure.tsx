import { Box } from '@chakra-ui/react';
import { type ReactElement, Suspense } from 'react';
import { LazyDrawing } from './lazy-drawing.tsx';

interface ExerciseFigureProps {
  exerciseId: string;
  /** 0 at the start position to 1 at the end position; half way in says most in a small picture. */
  phase?: number;
  label?: string;
  size?: string;
}

/** A still drawing in its square; the poses load after the page. */
export function ExerciseFigure({
  exerciseId,
  phase = 1,
  label,
  size = '14',
}: ExerciseFigureProps): ReactElement {
  return (
    <Box
      boxSize={size}
      flexShrink="0"
      borderRadius="xl"
      overflow="hidden"
      bg="bg.subtle"
      css={{ '--figure-paper': 'colors.bg.subtle' }}
    >
      <Suspense fallback={null}>
        <LazyDrawing exerciseId={exerciseId} phase={phase} label={label} />
      </Suspense>
    </Box>
  );
}
