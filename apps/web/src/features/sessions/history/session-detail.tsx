import { Box, Button, Heading, Stack, Text } from '@chakra-ui/react';
import type { LoggedSession } from '@vigor/contract';
import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { generatePath, Link } from 'react-router';
import { paths } from '../../../app/paths.ts';
import { Surface } from '../../../components/surface.tsx';
import { SessionFiguresCard } from '../components/session-figures.tsx';
import { groupByExercise, summariseSession } from '../model/session-summary.ts';
import { LoggedSetTable } from './logged-set-table.tsx';

interface SessionDetailProps {
  session: LoggedSession;
  bodyMassKg?: number;
  renderFigure: (exerciseId: string) => ReactNode;
}

/** A logged session: its numbers, then every set by exercise. */
export function SessionDetail(props: SessionDetailProps): ReactElement {
  const { session, bodyMassKg, renderFigure } = props;
  const { t } = useTranslation('history');
  const { planId, planDayId } = session;
  return (
    <Stack gap="5">
      <SessionFiguresCard figures={summariseSession(session, bodyMassKg)} />
      {session.note && (
        <Surface tone="quiet">
          <Text textStyle="label" color="fg.muted">
            {t('session.note')}
          </Text>
          <Text whiteSpace="pre-line">{session.note}</Text>
        </Surface>
      )}
      {groupByExercise(session.sets).map((group) => (
        <Surface as="section" key={group.exerciseId}>
          <Box display="flex" gap="3" alignItems="center" mb="2">
            {renderFigure(group.exerciseId)}
            <Stack gap="0">
              <Heading as="h2" textStyle="heading" asChild _hover={{ textDecoration: 'underline' }}>
                <h2>
                  <Link to={generatePath(paths.exercise, { exerciseId: group.exerciseId })}>
                    {group.name}
                  </Link>
                </h2>
              </Heading>
              {group.supersetGroup && (
                <Text textStyle="sm" color="ember.fg">
                  {t('session.superset', { group: group.supersetGroup })}
                </Text>
              )}
            </Stack>
          </Box>
          <LoggedSetTable name={group.name} sets={group.sets} />
        </Surface>
      ))}
      {planId && planDayId && (
        <Button variant="outline" size="xl" alignSelf="flex-start" asChild>
          <Link to={`${paths.session}?${new URLSearchParams({ plan: planId, day: planDayId })}`}>
            {t('session.again')}
          </Link>
        </Button>
      )}
    </Stack>
  );
}
