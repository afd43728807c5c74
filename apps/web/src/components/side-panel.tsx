import { Dialog, IconButton, Portal } from '@chakra-ui/react';
import { X } from 'lucide-react';
import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

interface SidePanelProps {
  isOpen: boolean;
  onClose: () => void;
  title: ReactNode;
  children?: ReactNode;
  side?: 'start' | 'end';
  size?: 'sm' | 'md';
}

const widths = { sm: '22rem', md: '30rem' } as const;

/** Slides in from the side and keeps the page in view where there is room for both. */
export function SidePanel(props: SidePanelProps): ReactElement {
  const { isOpen, onClose, title, children, side = 'end', size = 'md' } = props;
  const { t } = useTranslation();
  return (
    <Dialog.Root
      open={isOpen}
      onOpenChange={({ open }) => {
        if (!open) onClose();
      }}
      lazyMount
      unmountOnExit
    >
      <Portal>
        <Dialog.Backdrop />
        <Dialog.Positioner alignItems="stretch" justifyContent={`flex-${side}`}>
          <Dialog.Content
            m="0"
            h="100dvh"
            maxH="100dvh"
            w={{
              base: size === 'sm' ? 'min(22rem, calc(100vw - 3rem))' : '100vw',
              md: widths[size],
            }}
            maxW="none"
            borderRadius="0"
            borderWidth="0"
            pb="env(safe-area-inset-bottom)"
            _open={{ animationName: `slide-from-${sideNames[side]}, fade-in` }}
            _closed={{ animationName: `slide-to-${sideNames[side]}, fade-out` }}
          >
            <Dialog.Header>
              <Dialog.Title>{title}</Dialog.Title>
            </Dialog.Header>
            <Dialog.Body>{children}</Dialog.Body>
            <Dialog.CloseTrigger asChild>
              <IconButton variant="ghost" aria-label={t('action.close')}>
                <X />
              </IconButton>
            </Dialog.CloseTrigger>
          </Dialog.Content>
        </Dialog.Positioner>
      </Portal>
    </Dialog.Root>
  );
}

const sideNames = { start: 'left', end: 'right' } as const;
