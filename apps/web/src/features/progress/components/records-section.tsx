import { Button, Flex, Icon, Stack, Text } from '@chakra-ui/react';
import type { Progress } from '@vigor/contract';
import { Award, Trophy } from 'lucide-react';
import { type ReactElement, type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { generatePath, Link } from 'react-router';
import { paths } from '../../../app/paths.ts';
import { Section } from '../../../components/section.tsx';
import { Surface } from '../../../components/surface.tsx';
import { useFormat } from '../../../lib/use-format.ts';

const shownAtFirst = 6;

/** The best there was, newest first. */
export function RecordsSection({ records }: Pick<Progress, 'records'>): ReactElement {
  const { t } = useTranslation('progress');
  const [isAll, setAll] = useState(false);
  const found = records.filter((record) => record.kind !== 'baseline');
  const newest = found.toSorted((a, b) => b.day.localeCompare(a.day));
  const shown = isAll ? newest : newest.slice(0, shownAtFirst);
  return (
    <Section title={t('records.title')}>
      <Surface padding="none">
        {shown.length === 0 && <Empty>{t('records.empty')}</Empty>}
        {shown.map((record) => (
          <Row
            key={`${record.exerciseId} ${record.kind} ${record.day} ${record.value}`}
            icon={<Icon as={Trophy} boxSize="5" color="ember.fg" aria-hidden />}
            title={
              <Link to={generatePath(paths.exercise, { exerciseId: record.exerciseId })}>
                {record.exerciseName}
              </Link>
            }
            text={record.text}
            day={record.day}
          />
        ))}
      </Surface>
      {newest.length > shown.length && (
        <Button variant="ghost" alignSelf="flex-start" onClick={() => setAll(true)}>
          {t('records.more', { count: newest.length })}
        </Button>
      )}
    </Section>
  );
}

export function MilestonesSection({ milestones }: Pick<Progress, 'milestones'>): ReactElement {
  const { t } = useTranslation('progress');
  return (
    <Section title={t('records.milestones')}>
      <Surface padding="none">
        {milestones.length === 0 && <Empty>{t('records.milestonesEmpty')}</Empty>}
        {milestones.toReversed().map(({ code, title, text, day }) => (
          <Row
            key={code}
            icon={<Icon as={Award} boxSize="5" color="pine.fg" aria-hidden />}
            title={title}
            text={text}
            day={day}
          />
        ))}
      </Surface>
    </Section>
  );
}

function Empty({ children }: { children: ReactNode }): ReactElement {
  return (
    <Text color="fg.muted" p="4">
      {children}
    </Text>
  );
}

interface RowProps {
  icon: ReactNode;
  title: ReactNode;
  text: string;
  day: string;
}

function Row({ icon, title, text, day }: RowProps): ReactElement {
  const format = useFormat();
  return (
    <Flex
      gap="3"
      align="center"
      px="4"
      py="3"
      borderTopWidth="1px"
      borderColor="border"
      _first={{ borderTopWidth: '0' }}
    >
      {icon}
      <Stack gap="0" flex="1" minW="0">
        <Text as="div" fontWeight="600" css={{ '& a:hover': { textDecoration: 'underline' } }}>
          {title}
        </Text>
        <Text textStyle="sm" color="fg.muted">
          {text}
        </Text>
      </Stack>
      <Text textStyle="sm" color="fg.muted" whiteSpace="nowrap">
        {format.day(day)}
      </Text>
    </Flex>
  );
}
