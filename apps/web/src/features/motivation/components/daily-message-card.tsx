import { Center, Flex, Icon, Skeleton, Stack, Text } from '@chakra-ui/react';
import { MessageCircleHeart } from 'lucide-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Surface } from '../../../components/surface.tsx';
import { useDailyMessage } from '../motivation.queries.ts';
import { SuggestedActionButton } from './suggested-action.tsx';

interface DailyMessageCardProps {
  day: string;
  planId?: string;
  /** Something was done today, so nothing has to be started. */
  isDoneToday: boolean;
  onMicroWorkout: () => void;
}

/** Two sentences and one choice. Without an answer the day is as good: nothing is shown. */
export function DailyMessageCard(props: DailyMessageCardProps): ReactElement | null {
  const { day, planId, isDoneToday, onMicroWorkout } = props;
  const { t } = useTranslation('motivation');
  const { data: message, isError } = useDailyMessage(day);
  if (isError && !message) return null;
  const isStart =
    message?.action?.kind === 'start_session' || message?.action?.kind === 'start_micro_workout';
  const action = isStart && isDoneToday ? undefined : message?.action;
  return (
    <Surface as="section" aria-label={t('daily.title')} aria-busy={!message}>
      <Flex gap="4" align="flex-start">
        <Center boxSize="10" borderRadius="full" bg="ember.subtle" color="ember.fg" flexShrink="0">
          <Icon as={MessageCircleHeart} boxSize="5" aria-hidden />
        </Center>
        <Stack gap="1" flex="1" minW="0">
          <Text textStyle="label" color="fg.muted">
            {t('daily.title')}
          </Text>
          {message ? (
            <Text overflowWrap="anywhere">{message.text}</Text>
          ) : (
            <Stack gap="2" py="1.5">
              <Skeleton h="4" />
              <Skeleton h="4" w="70%" />
            </Stack>
          )}
          {action && (
            <SuggestedActionButton
              action={action}
              planId={planId}
              onMicroWorkout={onMicroWorkout}
              variant="plain"
              color="ember.fg"
              px="0"
              alignSelf="flex-start"
            />
          )}
        </Stack>
      </Flex>
    </Surface>
  );
}
