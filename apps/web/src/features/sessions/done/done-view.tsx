import { Button, Flex, Heading, Stack, Text } from '@chakra-ui/react';
import type { LoggedAnswer, Streak } from '@vigor/contract';
import { findExercise } from '@vigor/training';
import { Award, Flame } from 'lucide-react';
import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '../../../app/paths.ts';
import { Notice } from '../../../components/notice.tsx';
import { PageHeader } from '../../../components/page-header.tsx';
import { Surface } from '../../../components/surface.tsx';
import { useFormat } from '../../../lib/use-format.ts';
import { SessionFiguresCard } from '../components/session-figures.tsx';
import { RecordList } from './record-list.tsx';
import type { FinishedView } from './use-finished-session.ts';

interface DoneViewProps {
  view: FinishedView;
  /** What the coach says of it, for a session that the server has. */
  analysis?: ReactNode;
  /** All sets, for a session that the server has. */
  detailPath?: string;
}

/** What the session was worth, and what is next. */
export function DoneView({ view, analysis, detailPath }: DoneViewProps): ReactElement {
  const { t } = useTranslation('session');
  const format = useFormat();
  const lead = t('done.lead', { name: view.name, day: format.day(view.startedAt) });
  return (
    <Stack gap="6" maxW="reading" mx="auto">
      <PageHeader title={t('done.title')} lead={lead} />
      {view.isWaiting && (
        <Notice tone="info" title={t('done.waitingTitle')} isLive>
          {t('done.waitingBody')}
        </Notice>
      )}
      <RecordList records={view.records} />
      <SessionFiguresCard figures={view.figures} />
      {analysis}
      {view.milestones.map((milestone) => (
        <Highlight key={milestone.code} icon={<Award aria-hidden />} title={milestone.title}>
          {milestone.text}
        </Highlight>
      ))}
      {view.streak && <StreakLine streak={view.streak} />}
      {view.next?.name && <NextSession next={view.next} />}
      <Flex gap="3" wrap="wrap">
        <Button size="xl" flex="1" colorPalette="ember" asChild>
          <Link to={paths.today}>{t('done.toToday')}</Link>
        </Button>
        {detailPath && (
          <Button size="xl" flex="1" variant="outline" asChild>
            <Link to={detailPath}>{t('done.details')}</Link>
          </Button>
        )}
      </Flex>
    </Stack>
  );
}

/** Never a zero: before the first full week the last eight weeks speak, or the beginning does. */
function StreakLine({ streak }: { streak: Streak }): ReactElement {
  const { t } = useTranslation('session');
  const { weeks, bestWeeks, hitInLastEightWeeks } = streak;
  const title = weeks > 0 ? t('done.streakWeeks', { count: weeks }) : t('done.firstWeek');
  const parts = [
    hitInLastEightWeeks > 0 && t('done.lastEight', { count: hitInLastEightWeeks }),
    bestWeeks > weeks && t('done.streakBest', { count: bestWeeks }),
  ];
  return (
    <Highlight icon={<Flame aria-hidden />} title={title}>
      {parts.filter(Boolean).join(' · ')}
    </Highlight>
  );
}

interface HighlightProps {
  icon: ReactNode;
  title: string;
  children: ReactNode;
}

function Highlight({ icon, title, children }: HighlightProps): ReactElement {
  return (
    <Surface as="section">
      <Flex gap="4" align="center" css={{ '& > svg': { color: 'pine.fg', flexShrink: '0' } }}>
        {icon}
        <Stack gap="0.5">
          <Heading as="h2" textStyle="heading">
            {title}
          </Heading>
          {children && <Text color="fg.muted">{children}</Text>}
        </Stack>
      </Flex>
    </Surface>
  );
}

function NextSession({ next }: { next: LoggedAnswer['next'] }): ReactElement {
  const { t } = useTranslation('session');
  const format = useFormat();
  const name = next.name ?? '';
  return (
    <Surface as="section">
      <Text textStyle="label" color="fg.muted">
        {t('done.nextTitle')}
      </Text>
      <Heading as="h2" textStyle="heading">
        {next.day ? t('done.nextOn', { name, day: format.day(next.day) }) : name}
      </Heading>
      {next.targets.length > 0 && (
        <Stack as="ul" gap="2" mt="3" mb="0" ps="0" listStyleType="none">
          {next.targets.map((target) => (
            <li key={target.exerciseId}>
              <Text fontWeight="600">{findExercise(target.exerciseId)?.name}</Text>
              <Text color="fg.muted">{target.text}</Text>
            </li>
          ))}
        </Stack>
      )}
    </Surface>
  );
}
