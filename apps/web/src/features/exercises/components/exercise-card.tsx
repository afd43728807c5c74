import { Box, Flex, Icon, Stack, Text, VisuallyHidden } from '@chakra-ui/react';
import type { ExerciseSummary } from '@vigor/contract';
import { CircleAlert, Heart, ThumbsDown } from 'lucide-react';
import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { generatePath, Link } from 'react-router';
import { paths } from '../../../app/paths.ts';
import { Surface } from '../../../components/surface.tsx';

interface ExerciseCardProps {
  exercise: ExerciseSummary;
  figure: ReactNode;
}

/** A row on a phone, a tile on a wide screen; all of it leads to the exercise. */
export function ExerciseCard({ exercise, figure }: ExerciseCardProps): ReactElement {
  const { t } = useTranslation('exercises');
  const { id, name, primary, equipment, level, suitsYou } = exercise;
  const needs = equipment.map((one) => t(`equipment.${one}`)).join(', ');
  return (
    <Surface
      padding="none"
      asChild
      display="block"
      h="full"
      outline="0"
      focusVisibleRing="outside"
      colorPalette="ember"
      transitionProperty="border-color"
      transitionDuration="fast"
      _hover={{ borderColor: 'border.emphasized' }}
    >
      <Link to={generatePath(paths.exercise, { exerciseId: id })}>
        <Flex
          direction={{ base: 'row', md: 'column' }}
          align={{ base: 'center', md: 'stretch' }}
          gap="4"
          p="3"
          pe={{ base: '4', md: '3' }}
          h="full"
        >
          <Box w={{ base: '24', md: 'full' }} flexShrink="0" aspectRatio={{ base: '1', md: '1.4' }}>
            {figure}
          </Box>
          <Stack gap="1" flex="1" minW="0" px={{ md: '1' }} pb={{ md: '1' }}>
            <Flex gap="2" justify="space-between" align="flex-start">
              <Text textStyle="heading" fontSize="md" minW="0">
                {name}
              </Text>
              <TasteMark exercise={exercise} />
            </Flex>
            <Text textStyle="sm" color="fg.muted">
              {primary.map((muscle) => t(`muscle.${muscle}`)).join(', ')}
            </Text>
            <Text textStyle="sm" color="fg.muted">
              {t(`level.${level}`)} · {needs}
            </Text>
            {!suitsYou && <NotSuited />}
          </Stack>
        </Flex>
      </Link>
    </Surface>
  );
}

function NotSuited(): ReactElement {
  const { t } = useTranslation('exercises');
  return (
    <Flex align="center" gap="1.5" mt="auto" pt="1" textStyle="sm" color="fg.muted">
      <Icon as={CircleAlert} boxSize="4" color="amber.fg" aria-hidden />
      {t('card.notSuited')}
    </Flex>
  );
}

function TasteMark({ exercise }: { exercise: ExerciseSummary }): ReactElement | null {
  const { t } = useTranslation('exercises');
  if (!exercise.isLiked && !exercise.isDisliked) return null;
  const { icon, label, color } = exercise.isLiked
    ? { icon: Heart, label: t('card.liked'), color: 'ember.solid' }
    : { icon: ThumbsDown, label: t('card.disliked'), color: 'fg.muted' };
  return (
    <Flex flexShrink="0" pt="0.5" color={color}>
      <Icon as={icon} boxSize="4.5" fill={exercise.isLiked ? 'currentColor' : 'none'} aria-hidden />
      <VisuallyHidden>{label}</VisuallyHidden>
    </Flex>
  );
}
