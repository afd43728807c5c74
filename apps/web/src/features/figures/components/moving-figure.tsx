import { Box, Flex, IconButton, Text } from '@chakra-ui/react';
import { Pause, Play } from 'lucide-react';
import { type ReactElement, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFigurePhase, useReducedMotion } from '../use-figure-phase.ts';
import { LazyDrawing } from './lazy-drawing.tsx';

interface MovingFigureProps {
  exerciseId: string;
  name: string;
}

/** The exercise from start to end and back; both ends side by side where less motion is wished. */
export function MovingFigure({ exerciseId, name }: MovingFigureProps): ReactElement {
  return (
    <Box
      position="relative"
      borderRadius="xl"
      bg="bg.subtle"
      css={{ '--figure-paper': 'colors.bg.subtle' }}
      p={{ base: '3', md: '5' }}
    >
      <Suspense fallback={<Box aspectRatio="1.6" />}>
        {useReducedMotion() ? (
          <BothEnds exerciseId={exerciseId} name={name} />
        ) : (
          <Repetition exerciseId={exerciseId} name={name} />
        )}
      </Suspense>
    </Box>
  );
}

function Repetition({ exerciseId, name }: MovingFigureProps): ReactElement {
  const { t } = useTranslation('exercises');
  const [isRunning, setRunning] = useState(true);
  const phase = useFigurePhase(isRunning);
  const Icon = isRunning ? Pause : Play;
  return (
    <>
      <Box w="full" maxW="22rem" mx="auto" aspectRatio="1">
        <LazyDrawing exerciseId={exerciseId} phase={phase} label={t('figure.moving', { name })} />
      </Box>
      <IconButton
        aria-label={t(isRunning ? 'figure.pause' : 'figure.play')}
        variant="subtle"
        position="absolute"
        bottom="3"
        insetEnd="3"
        onClick={() => setRunning(!isRunning)}
      >
        <Icon aria-hidden />
      </IconButton>
    </>
  );
}

function BothEnds({ exerciseId, name }: MovingFigureProps): ReactElement {
  const { t } = useTranslation('exercises');
  return (
    <Flex gap="4" justify="center">
      {([0, 1] as const).map((phase) => (
        <Box key={phase} flex="1" maxW="16rem">
          <Box aspectRatio="1">
            <LazyDrawing
              exerciseId={exerciseId}
              phase={phase}
              label={t(phase === 0 ? 'figure.start' : 'figure.end', { name })}
            />
          </Box>
          <Text textStyle="label" color="fg.muted" textAlign="center">
            {t(phase === 0 ? 'figure.startLabel' : 'figure.endLabel')}
          </Text>
        </Box>
      ))}
    </Flex>
  );
}
