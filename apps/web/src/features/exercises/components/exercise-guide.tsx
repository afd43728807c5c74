import { Box, Center, Flex, Heading, Icon, Stack, Text } from '@chakra-ui/react';
import type { ExerciseDetail } from '@vigor/contract';
import { OctagonX, Wind, X } from 'lucide-react';
import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Section } from '../../../components/section.tsx';
import { Surface } from '../../../components/surface.tsx';

/** How to do it well, and when to stop. */
export function ExerciseGuide({ exercise }: { exercise: ExerciseDetail }): ReactElement {
  const { t } = useTranslation('exercises');
  const { cues, mistakes, breathing, stopIf } = exercise;
  return (
    <Section title={t('detail.cues')}>
      <Surface>
        <Stack gap="6">
          <Cues cues={cues} />
          {mistakes.length > 0 && (
            <Part title={t('detail.mistakes')}>
              <Points points={mistakes} icon={X} color="amber.fg" />
            </Part>
          )}
          {breathing && (
            <Part title={t('detail.breathing')}>
              <Points points={[breathing]} icon={Wind} color="sky.fg" />
            </Part>
          )}
          {stopIf.length > 0 && (
            <Part title={t('detail.stopIf')}>
              <Points points={stopIf} icon={OctagonX} color="rose.fg" />
            </Part>
          )}
        </Stack>
      </Surface>
    </Section>
  );
}

function Cues({ cues }: { cues: readonly string[] }): ReactElement {
  return (
    <Stack as="ol" gap="3.5" listStyleType="none">
      {cues.map((cue, index) => (
        <Flex as="li" key={cue} gap="3">
          <Center
            boxSize="7"
            flexShrink="0"
            borderRadius="full"
            bg="ember.subtle"
            color="ember.fg"
            textStyle="label"
            fontVariantNumeric="tabular-nums"
          >
            {index + 1}
          </Center>
          <Text pt="0.5">{cue}</Text>
        </Flex>
      ))}
    </Stack>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }): ReactElement {
  return (
    <Box borderTopWidth="1px" borderColor="border" pt="5">
      <Heading as="h3" textStyle="label" fontSize="md" mb="3">
        {title}
      </Heading>
      {children}
    </Box>
  );
}

interface PointsProps {
  points: readonly string[];
  icon: typeof X;
  color: string;
}

function Points({ points, icon, color }: PointsProps): ReactElement {
  return (
    <Stack as="ul" gap="2.5" listStyleType="none">
      {points.map((point) => (
        <Flex as="li" key={point} gap="3">
          <Center boxSize="7" h="6" flexShrink="0">
            <Icon as={icon} boxSize="5" color={color} aria-hidden />
          </Center>
          <Text>{point}</Text>
        </Flex>
      ))}
    </Stack>
  );
}
