import { Box, Flex, Text } from '@chakra-ui/react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { stepOf } from '../model/step-words.ts';

interface StepLineProps {
  tool?: string;
  /** Dots only: the words that come say enough. */
  isQuiet?: boolean;
}

const delays = ['0ms', '160ms', '320ms'];

/** The coach is at work, and at what. The announcer says it, so this is for the eye only. */
export function StepLine({ tool, isQuiet = false }: StepLineProps): ReactElement {
  const { t } = useTranslation('coach');
  return (
    <Flex align="center" gap="3" minH="6" color="fg.muted" aria-hidden>
      <Flex gap="1">
        {delays.map((delay) => (
          <Box
            key={delay}
            boxSize="1.5"
            borderRadius="full"
            bg="ember.solid"
            animation="pulse"
            animationDuration="1.2s"
            animationDelay={delay}
          />
        ))}
      </Flex>
      {!isQuiet && <Text>{t(`step.${stepOf(tool)}`)}</Text>}
    </Flex>
  );
}
