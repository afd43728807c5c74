import { IconButton, Menu, Portal } from '@chakra-ui/react';
import { EllipsisVertical, NotebookPen, PenLine, Trash2 } from 'lucide-react';
import { type ReactElement, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { showUndo } from '../../../lib/toaster.ts';
import type { RunningSession } from '../model/running-session.ts';
import { isRestSoundOn, setRestSound } from '../rest-signal.ts';
import { useSessionStore } from '../use-session-store.ts';
import { SessionTextSheet } from './session-text-sheet.tsx';

interface SessionMenuProps {
  session: RunningSession;
  onDiscarded: () => void;
}

export function SessionMenu({ session, onDiscarded }: SessionMenuProps): ReactElement {
  const { t } = useTranslation('session');
  const [editing, setEditing] = useState<'name' | 'note'>();
  const onDiscard = useDiscard(onDiscarded);
  return (
    <>
      <Menu.Root positioning={{ placement: 'bottom-end' }} lazyMount unmountOnExit>
        <Menu.Trigger asChild>
          <IconButton variant="ghost" size="xl" minW="12" aria-label={t('header.more')}>
            <EllipsisVertical aria-hidden />
          </IconButton>
        </Menu.Trigger>
        <Portal>
          <Menu.Positioner>
            <Menu.Content minW="60">
              <Menu.Item value="note" minH="12" onSelect={() => setEditing('note')}>
                <NotebookPen aria-hidden />
                {t('menu.note')}
              </Menu.Item>
              <Menu.Item value="name" minH="12" onSelect={() => setEditing('name')}>
                <PenLine aria-hidden />
                {t('menu.rename')}
              </Menu.Item>
              <SoundItem />
              <Menu.Separator />
              <Menu.Item value="discard" minH="12" color="fg.error" onSelect={onDiscard}>
                <Trash2 aria-hidden />
                {t('menu.discard')}
              </Menu.Item>
            </Menu.Content>
          </Menu.Positioner>
        </Portal>
      </Menu.Root>
      {editing && (
        <SessionTextSheet session={session} part={editing} onClose={() => setEditing(undefined)} />
      )}
    </>
  );
}

function SoundItem(): ReactElement {
  const { t } = useTranslation('session');
  const [isOn, setOn] = useState(isRestSoundOn);
  return (
    <Menu.CheckboxItem
      value="sound"
      minH="12"
      checked={isOn}
      onCheckedChange={(checked) => {
        setRestSound(checked);
        setOn(checked);
      }}
    >
      {t('menu.sound')}
      <Menu.ItemIndicator />
    </Menu.CheckboxItem>
  );
}

/** Gone at once, and back with one tap. */
function useDiscard(onDiscarded: () => void): () => void {
  const { t } = useTranslation(['session', 'common']);
  const store = useSessionStore();
  return () => {
    const discarded = store.discard();
    onDiscarded();
    if (!discarded) return;
    showUndo({
      title: t('menu.discarded'),
      undoLabel: t('common:action.undo'),
      onUndo: () => store.begin(discarded),
    });
  };
}
