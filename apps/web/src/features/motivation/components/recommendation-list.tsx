import { Center, Flex, Heading, Icon, Stack, Text } from '@chakra-ui/react';
import type { Recommendation } from '@vigor/contract';
import {
  BookOpen,
  Dumbbell,
  HeartPulse,
  type LucideIcon,
  TrendingUp,
  UserRound,
} from 'lucide-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Section } from '../../../components/section.tsx';
import { ListSkeleton } from '../../../components/skeletons.tsx';
import { Surface } from '../../../components/surface.tsx';
import { useRecommendations } from '../motivation.queries.ts';
import { SuggestedActionButton } from './suggested-action.tsx';

interface RecommendationListProps {
  planId?: string;
  onMicroWorkout: () => void;
}

const icons: Record<Recommendation['kind'], LucideIcon> = {
  training: Dumbbell,
  recovery: HeartPulse,
  progress: TrendingUp,
  learning: BookOpen,
  profile: UserRound,
};

/** What would help now, the most useful first; not there at all where it cannot be read. */
export function RecommendationList(props: RecommendationListProps): ReactElement | null {
  const { t } = useTranslation('motivation');
  const { data: items, isError } = useRecommendations();
  if (isError && !items) return null;
  return (
    <Section title={t('recommendations.title')}>
      {!items && <ListSkeleton rows={2} />}
      {items?.length === 0 && (
        <Surface>
          <Text color="fg.muted">{t('recommendations.empty')}</Text>
        </Surface>
      )}
      {items && items.length > 0 && (
        <Surface padding="none" overflow="hidden">
          <Stack as="ul" gap="0" m="0" p="0" listStyleType="none">
            {items.map((item) => (
              <RecommendationRow key={item.reasonCode} item={item} {...props} />
            ))}
          </Stack>
        </Surface>
      )}
    </Section>
  );
}

function RecommendationRow({
  item,
  ...tools
}: RecommendationListProps & { item: Recommendation }): ReactElement {
  const { kind, title, body, action } = item;
  return (
    <Flex
      as="li"
      gap="3"
      px="4"
      py="4"
      borderTopWidth="1px"
      borderColor="border"
      _first={{ borderTopWidth: '0' }}
    >
      <Center boxSize="10" borderRadius="full" bg="bg.muted" color="fg.muted" flexShrink="0">
        <Icon as={icons[kind]} boxSize="5" aria-hidden />
      </Center>
      <Stack gap="0.5" flex="1" minW="0">
        <Heading as="h3" textStyle="md" fontWeight="600">
          {title}
        </Heading>
        <Text color="fg.muted">{body}</Text>
        {action && (
          <SuggestedActionButton
            {...tools}
            action={action}
            variant="plain"
            color="ember.fg"
            px="0"
            alignSelf="flex-start"
            aria-label={`${action.label}: ${title}`}
          />
        )}
      </Stack>
    </Flex>
  );
}
