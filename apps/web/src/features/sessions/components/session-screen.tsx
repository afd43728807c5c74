import { Button, Flex, Stack, Text } from '@chakra-ui/react';
import { Dumbbell, Plus } from 'lucide-react';
import { type ReactElement, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../../components/empty-state.tsx';
import { TermHint } from '../../../components/term-hint.tsx';
import { useDocumentTitle } from '../../../lib/use-document-title.ts';
import { findNextSet, listBlocks } from '../model/next-set.ts';
import type { RunningExercise, RunningSession } from '../model/running-session.ts';
import { useKeepCurrentSetInView } from '../use-keep-current-set-in-view.ts';
import { usePrefill } from '../use-prefill.ts';
import { useWakeLock } from '../use-wake-lock.ts';
import { AddExerciseSheet } from './add-exercise-sheet.tsx';
import { ExerciseBlock } from './exercise-block.tsx';
import { FinishSheet } from './finish-sheet.tsx';
import { RestBar } from './rest-bar.tsx';
import { SessionHeader } from './session-header.tsx';
import { StopSignsSheet } from './stop-signs-sheet.tsx';

interface SessionScreenProps {
  session: RunningSession;
  backTo: string;
  onFinished: (sessionId: string) => void;
  onDiscarded: () => void;
}

type OpenSheet = 'add' | 'finish' | 'stop';

/** What is my next set? */
export function SessionScreen(props: SessionScreenProps): ReactElement {
  const { session, backTo, onFinished, onDiscarded } = props;
  const [sheet, setSheet] = useState<OpenSheet>();
  const onClose = () => setSheet(undefined);
  const onFinish = () => setSheet('finish');
  const nextSetId = findNextSet(session)?.set.id;
  useDocumentTitle(session.name);
  useWakeLock();
  usePrefill(session);
  useKeepCurrentSetInView(nextSetId);
  return (
    <Flex
      direction="column"
      minH={{ base: 'calc(100dvh - 0.5rem)', lg: 'calc(100dvh - 2rem)' }}
      mb={{ base: '-8', lg: '-12' }}
      maxW="44rem"
      mx="auto"
    >
      <SessionHeader
        session={session}
        backTo={backTo}
        onFinish={onFinish}
        onStopSigns={() => setSheet('stop')}
        onDiscarded={onDiscarded}
      />
      <ExerciseList session={session} nextSetId={nextSetId} onAdd={() => setSheet('add')} />
      <RestBar session={session} />
      {sheet === 'add' && <AddExerciseSheet onClose={onClose} />}
      {sheet === 'stop' && (
        <StopSignsSheet session={session} onClose={onClose} onFinished={onFinished} />
      )}
      {sheet === 'finish' && (
        <FinishSheet session={session} onClose={onClose} onFinished={onFinished} />
      )}
    </Flex>
  );
}

interface ExerciseListProps {
  session: RunningSession;
  nextSetId?: string;
  onAdd: () => void;
}

function ExerciseList({ session, nextSetId, onAdd }: ExerciseListProps): ReactElement {
  const { t } = useTranslation('session');
  const addButton = (
    <Button variant="outline" size="xl" onClick={onAdd}>
      <Plus aria-hidden />
      {t('exercise.add')}
    </Button>
  );
  if (session.exercises.length === 0) {
    return (
      <EmptyState
        icon={Dumbbell}
        title={t('empty.title')}
        body={t('empty.body')}
        action={addButton}
      />
    );
  }
  return (
    <Stack gap="3" mt="3" mb="4">
      {listBlocks(session.exercises).map((block) => (
        <Block key={block[0]?.key} block={block} nextSetId={nextSetId} />
      ))}
      {addButton}
    </Stack>
  );
}

/** The members of a superset stand on one line, with one name above them. */
function Block({
  block,
  nextSetId,
}: {
  block: RunningExercise[];
  nextSetId?: string;
}): ReactElement {
  const { t } = useTranslation('session');
  const rows = block.map((exercise) => (
    <ExerciseBlock
      key={exercise.key}
      exercise={exercise}
      currentSetId={exercise.sets.find((set) => set.id === nextSetId)?.id}
    />
  ));
  if (block.length === 1) return <>{rows}</>;
  return (
    <Stack gap="1.5" borderStartWidth="3px" borderColor="ember.solid" ps="2" ms="-1">
      <Text textStyle="label" color="ember.fg">
        <TermHint
          term="superset"
          word={t('exercise.superset', { group: block[0]?.supersetGroup ?? '' })}
        />
        <Text as="span" color="fg.muted" fontWeight="400">
          {` · ${t('exercise.supersetHint')}`}
        </Text>
      </Text>
      {rows}
    </Stack>
  );
}
