import { IconButton, Menu, Portal } from '@chakra-ui/react';
import {
  ArrowDown,
  ArrowUp,
  Disc3,
  EllipsisVertical,
  type LucideIcon,
  NotebookPen,
  Repeat2,
  Timer,
  Trash2,
} from 'lucide-react';
import { type ReactElement, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { showUndo } from '../../../lib/toaster.ts';
import type { RunningExercise } from '../model/running-session.ts';
import { findBar } from '../model/weight-steps.ts';
import { useSessionTools } from '../session-context.tsx';
import { useRunningSession } from '../use-session-store.ts';
import { ExerciseNoteSheet } from './exercise-note-sheet.tsx';
import { PlatesSheet } from './plates-sheet.tsx';
import { RestTimeSheet } from './rest-time-sheet.tsx';
import { SwapSheet } from './swap-sheet.tsx';

type OpenSheet = 'swap' | 'note' | 'rest' | 'plates';

export function ExerciseMenu({ exercise }: { exercise: RunningExercise }): ReactElement {
  const { t } = useTranslation('session');
  const [sheet, setSheet] = useState<OpenSheet>();
  const { dispatch, setting } = useSessionTools();
  const move = (by: -1 | 1) => dispatch({ kind: 'moveExercise', exerciseKey: exercise.key, by });
  const onRemove = useRemoveExercise(exercise);
  const sheetProps = { exercise, onClose: () => setSheet(undefined) };
  const hasBar = findBar(exercise, setting.unit) !== undefined;
  return (
    <>
      <Menu.Root positioning={{ placement: 'bottom-end' }} lazyMount unmountOnExit>
        <Menu.Trigger asChild>
          <IconButton
            variant="ghost"
            size="xl"
            aria-label={t('exercise.menu', { name: exercise.name })}
          >
            <EllipsisVertical aria-hidden />
          </IconButton>
        </Menu.Trigger>
        <Portal>
          <Menu.Positioner>
            <Menu.Content minW="60">
              <Item icon={Repeat2} label={t('exercise.swap')} onSelect={() => setSheet('swap')} />
              <Item
                icon={NotebookPen}
                label={t('exercise.note')}
                onSelect={() => setSheet('note')}
              />
              <Item icon={Timer} label={t('exercise.restTime')} onSelect={() => setSheet('rest')} />
              {hasBar && (
                <Item
                  icon={Disc3}
                  label={t('exercise.plates')}
                  onSelect={() => setSheet('plates')}
                />
              )}
              <Item icon={ArrowUp} label={t('exercise.moveUp')} onSelect={() => move(-1)} />
              <Item icon={ArrowDown} label={t('exercise.moveDown')} onSelect={() => move(1)} />
              <Menu.Separator />
              <Item icon={Trash2} label={t('exercise.remove')} onSelect={onRemove} />
            </Menu.Content>
          </Menu.Positioner>
        </Portal>
      </Menu.Root>
      {sheet === 'swap' && <SwapSheet {...sheetProps} />}
      {sheet === 'note' && <ExerciseNoteSheet {...sheetProps} />}
      {sheet === 'rest' && <RestTimeSheet {...sheetProps} />}
      {sheet === 'plates' && <PlatesSheet {...sheetProps} />}
    </>
  );
}

interface ItemProps {
  icon: LucideIcon;
  label: string;
  onSelect: () => void;
}

function Item({ icon: Icon, label, onSelect }: ItemProps): ReactElement {
  return (
    <Menu.Item value={label} minH="12" onSelect={onSelect}>
      <Icon aria-hidden />
      {label}
    </Menu.Item>
  );
}

/** Takes the exercise out at once, with a way back. */
function useRemoveExercise(exercise: RunningExercise): () => void {
  const { t } = useTranslation(['session', 'common']);
  const { dispatch } = useSessionTools();
  const exercises = useRunningSession()?.exercises ?? [];
  return () => {
    const index = exercises.findIndex((each) => each.key === exercise.key);
    dispatch({ kind: 'removeExercise', exerciseKey: exercise.key });
    showUndo({
      title: t('exercise.removed', { name: exercise.name }),
      undoLabel: t('common:action.undo'),
      onUndo: () => dispatch({ kind: 'restoreExercise', index, exercise }),
    });
  };
}
