import { Flex, Heading, Icon, Stack, Text } from '@chakra-ui/react';
import type { ExerciseDetail } from '@vigor/contract';
import { ChevronRight } from 'lucide-react';
import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { generatePath, Link } from 'react-router';
import { paths } from '../../../app/paths.ts';
import { Section } from '../../../components/section.tsx';
import { Surface } from '../../../components/surface.tsx';

interface RelatedExercisesProps {
  exercise: ExerciseDetail;
  renderFigure: (exerciseId: string) => ReactNode;
}

/** An easier one, a harder one, and what can stand in for it. */
export function RelatedExercises(props: RelatedExercisesProps): ReactElement | null {
  const { exercise, renderFigure } = props;
  const { t } = useTranslation('exercises');
  const groups = [
    { title: t('detail.easier'), links: exercise.regressions },
    { title: t('detail.harder'), links: exercise.progressions },
    { title: t('detail.substitutes'), links: exercise.substitutes },
  ].filter(({ links }) => links.length > 0);
  if (groups.length === 0) return null;
  return (
    <Section title={t('detail.related')}>
      <Surface padding="none" px={{ base: '2', md: '3' }} py="4">
        <Stack gap="5">
          {groups.map(({ title, links }) => (
            <Stack key={title} gap="1">
              <Heading as="h3" textStyle="label" color="fg.muted" px="2">
                {title}
              </Heading>
              {links.map((link) => (
                <RelatedLink key={link.id} {...link} figure={renderFigure(link.id)} />
              ))}
            </Stack>
          ))}
        </Stack>
      </Surface>
    </Section>
  );
}

interface RelatedLinkProps {
  id: string;
  name: string;
  figure: ReactNode;
}

function RelatedLink({ id, name, figure }: RelatedLinkProps): ReactElement {
  return (
    <Flex
      asChild
      align="center"
      gap="3"
      p="2"
      borderRadius="xl"
      outline="0"
      focusVisibleRing="inside"
      colorPalette="ember"
      _hover={{ bg: 'bg.subtle' }}
    >
      <Link to={generatePath(paths.exercise, { exerciseId: id })}>
        {figure}
        <Text as="span" fontWeight="500" flex="1" minW="0">
          {name}
        </Text>
        <Icon as={ChevronRight} boxSize="5" color="fg.muted" flexShrink="0" aria-hidden />
      </Link>
    </Flex>
  );
}
