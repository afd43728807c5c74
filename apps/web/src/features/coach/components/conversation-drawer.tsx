import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { SidePanel } from '../../../components/side-panel.tsx';
import { ConversationList } from './conversation-list.tsx';

export function ConversationDrawer({ onClose }: { onClose: () => void }): ReactElement {
  const { t } = useTranslation('coach');
  return (
    <SidePanel isOpen onClose={onClose} title={t('header.list')} side="start" size="sm">
      <ConversationList onOpened={onClose} />
    </SidePanel>
  );
}
