import { IconButton, Menu, Portal } from '@chakra-ui/react';
import { Ellipsis, PenLine, Trash2 } from 'lucide-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';

interface ConversationMenuProps {
  title: string;
  onChoose: (part: 'rename' | 'delete') => void;
}

export function ConversationMenu({ title, onChoose }: ConversationMenuProps): ReactElement {
  const { t } = useTranslation('coach');
  return (
    <Menu.Root positioning={{ placement: 'bottom-end' }} lazyMount unmountOnExit>
      <Menu.Trigger asChild>
        <IconButton variant="ghost" color="fg.muted" aria-label={t('list.menu', { title })}>
          <Ellipsis aria-hidden />
        </IconButton>
      </Menu.Trigger>
      <Portal>
        <Menu.Positioner>
          <Menu.Content minW="44" borderWidth="1px" borderColor="border">
            <Menu.Item value="rename" minH="12" onSelect={() => onChoose('rename')}>
              <PenLine aria-hidden />
              {t('list.rename')}
            </Menu.Item>
            <Menu.Item
              value="delete"
              minH="12"
              color="fg.error"
              onSelect={() => onChoose('delete')}
            >
              <Trash2 aria-hidden />
              {t('list.delete')}
            </Menu.Item>
          </Menu.Content>
        </Menu.Positioner>
      </Portal>
    </Menu.Root>
  );
}
