import { IconButton, Menu, Portal, Stack, Text } from '@chakra-ui/react';
import { Trash2 } from 'lucide-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { showUndo } from '../../../lib/toaster.ts';
import type { RunningExercise, RunningSet } from '../model/running-session.ts';
import { useSessionTools } from '../session-context.tsx';

interface SetKindButtonProps {
  exercise: RunningExercise;
  set: RunningSet;
  name: string;
}

const kinds = ['working', 'warmup', 'drop', 'failure'] as const;

/** The number or letter of a set; a tap changes its kind or removes it. */
export function SetKindButton({ exercise, set, name }: SetKindButtonProps): ReactElement {
  const { t } = useTranslation(['session', 'common']);
  const { dispatch } = useSessionTools();
  const place = { exerciseKey: exercise.key, setId: set.id };
  const onRemove = () => {
    const index = exercise.sets.indexOf(set);
    dispatch({ kind: 'removeSet', ...place });
    showUndo({
      title: t('set.removed', { set: name }),
      undoLabel: t('common:action.undo'),
      onUndo: () => dispatch({ kind: 'restoreSet', exerciseKey: exercise.key, index, set }),
    });
  };
  return (
    <Menu.Root positioning={{ placement: 'bottom-start' }} lazyMount unmountOnExit>
      <Menu.Trigger asChild>
        <IconButton
          gridArea="kind"
          variant="ghost"
          h="14"
          minW="0"
          w="full"
          px="0"
          borderRadius="xl"
          textStyle="figure"
          color={set.kind === 'working' ? 'fg.muted' : 'amber.fg'}
          aria-label={t('set.open', { set: `${name}, ${t(`set.kind.${set.kind}`)}` })}
        >
          {set.kind === 'working' ? numberOf(exercise, set) : t(`set.short.${set.kind}`)}
        </IconButton>
      </Menu.Trigger>
      <Portal>
        <Menu.Positioner>
          <Menu.Content minW="64">
            <Menu.RadioItemGroup
              value={set.kind}
              onValueChange={({ value }) => {
                const setKind = kinds.find((kind) => kind === value);
                if (setKind) dispatch({ kind: 'changeSetKind', ...place, setKind });
              }}
            >
              {kinds.map((kind) => (
                <Menu.RadioItem key={kind} value={kind} minH="14">
                  <Stack gap="0" flex="1">
                    <Text as="span">{t(`set.kind.${kind}`)}</Text>
                    <Text as="span" textStyle="xs" color="fg.muted">
                      {t(`set.kindHint.${kind}`)}
                    </Text>
                  </Stack>
                  <Menu.ItemIndicator />
                </Menu.RadioItem>
              ))}
            </Menu.RadioItemGroup>
            <Menu.Separator />
            <Menu.Item value="remove" minH="14" color="fg.error" onSelect={onRemove}>
              <Trash2 aria-hidden />
              {t('set.remove')}
            </Menu.Item>
          </Menu.Content>
        </Menu.Positioner>
      </Portal>
    </Menu.Root>
  );
}

/** Working, drop and failure sets count on in one row of numbers. */
function numberOf(exercise: RunningExercise, set: RunningSet): number {
  return exercise.sets.filter((each) => each.kind !== 'warmup').indexOf(set) + 1;
}
