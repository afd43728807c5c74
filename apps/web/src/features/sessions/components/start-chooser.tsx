import { Badge, Button, Flex, Heading, IconButton, Stack, Text } from '@chakra-ui/react';
import type { Today } from '@vigor/contract';
import { ChevronLeft, Play } from 'lucide-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { CardSkeleton } from '../../../components/skeletons.tsx';
import { Surface } from '../../../components/surface.tsx';
import { useDocumentTitle } from '../../../lib/use-document-title.ts';
import { useFormat } from '../../../lib/use-format.ts';
import { useSessionPlan, useStartOptions } from '../sessions.queries.ts';

interface StartChooserProps {
  backTo: string;
  onStartDay: (planId: string, dayId: string) => void;
  onStartFree: () => void;
}

/** What to train: today’s session first, any other day of the plan, or freely. */
export function StartChooser(props: StartChooserProps): ReactElement {
  const { backTo, onStartDay, onStartFree } = props;
  const { t } = useTranslation('session');
  useDocumentTitle(t('start.title'));
  return (
    <Stack gap="4" maxW="reading" mx="auto" pt="2">
      <Flex align="center" ms="-3" gap="1">
        <IconButton variant="ghost" size="xl" asChild>
          <Link to={backTo} aria-label={t('start.back')}>
            <ChevronLeft aria-hidden />
          </Link>
        </IconButton>
        <Heading as="h1" textStyle="title">
          {t('start.title')}
        </Heading>
      </Flex>
      <PlanChoices onStartDay={onStartDay} />
      <Surface tone="quiet">
        <Heading as="h2" textStyle="heading">
          {t('start.emptyTitle')}
        </Heading>
        <Text color="fg.muted" mb="4">
          {t('start.emptyBody')}
        </Text>
        <Button variant="outline" size="xl" onClick={onStartFree}>
          {t('start.emptyAction')}
        </Button>
      </Surface>
    </Stack>
  );
}

/** Training freely must work without an answer, so an error here only hides the plan. */
function PlanChoices({ onStartDay }: Pick<StartChooserProps, 'onStartDay'>): ReactElement | null {
  const { data: today, isPending } = useStartOptions();
  if (isPending) return <CardSkeleton />;
  if (!today?.plan) return null;
  return <PlanDays planId={today.plan.id} next={today.next} onStartDay={onStartDay} />;
}

interface PlanDaysProps extends Pick<StartChooserProps, 'onStartDay'> {
  planId: string;
  next: Today['next'];
}

function PlanDays({ planId, next, onStartDay }: PlanDaysProps): ReactElement {
  const { t } = useTranslation('session');
  const { data: plan } = useSessionPlan(planId);
  const first = next?.planDay;
  const others = plan?.days.filter((day) => day.id !== first?.id) ?? [];
  return (
    <Stack gap="3">
      {[...(first ? [first] : []), ...others].map((day) => (
        <Surface key={day.id} padding="none" p="2" ps="4">
          <Flex align="center" gap="3">
            <Stack gap="0" flex="1" minW="0">
              <Heading as="h2" textStyle="heading">
                {day.name}
              </Heading>
              <DayLine
                count={day.exercises.length}
                seconds={day.estimatedSeconds}
                isToday={day.id === first?.id && next?.isToday === true}
              />
            </Stack>
            <Button
              size="xl"
              px="5"
              colorPalette="ember"
              variant={day.id === first?.id ? 'solid' : 'subtle'}
              aria-label={t('start.startDay', { name: day.name })}
              onClick={() => onStartDay(planId, day.id)}
            >
              <Play aria-hidden />
            </Button>
          </Flex>
        </Surface>
      ))}
    </Stack>
  );
}

interface DayLineProps {
  count: number;
  seconds: number;
  isToday: boolean;
}

function DayLine({ count, seconds, isToday }: DayLineProps): ReactElement {
  const { t } = useTranslation('session');
  const format = useFormat();
  return (
    <Text as="div" textStyle="sm" color="fg.muted">
      {isToday && (
        <Badge colorPalette="ember" me="2">
          {t('start.todayBadge')}
        </Badge>
      )}
      {`${t('start.exercises', { count })} · ${format.duration(seconds)}`}
    </Text>
  );
}
