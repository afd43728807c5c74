import { Dialog, IconButton, Portal } from '@chakra-ui/react';
import { X } from 'lucide-react';
import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

interface SheetProps {
  isOpen: boolean;
  onClose: () => void;
  title: ReactNode;
  description?: ReactNode;
  children?: ReactNode;
  /** Buttons; the last is the primary one. */
  footer?: ReactNode;
  size?: 'sm' | 'md' | 'lg';
  /** Only its own buttons close it: for a question that has to be answered. */
  isStaying?: boolean;
}

/** Rises from the bottom on a phone, stands in the middle on a wide screen. */
export function Sheet(props: SheetProps): ReactElement {
  const { isOpen, onClose, title, description, children, footer, size } = props;
  const { isStaying = false } = props;
  const { t } = useTranslation();
  return (
    <Dialog.Root
      open={isOpen}
      onOpenChange={({ open }) => {
        if (!open) onClose();
      }}
      size={size}
      closeOnEscape={!isStaying}
      closeOnInteractOutside={!isStaying}
      lazyMount
      unmountOnExit
    >
      <Portal>
        <Dialog.Backdrop />
        <Dialog.Positioner>
          <Dialog.Content>
            <Dialog.Header>
              <Dialog.Title>{title}</Dialog.Title>
            </Dialog.Header>
            <Dialog.Body>
              {description && <Dialog.Description mb="4">{description}</Dialog.Description>}
              {children}
            </Dialog.Body>
            {footer && <Dialog.Footer>{footer}</Dialog.Footer>}
            {!isStaying && (
              <Dialog.CloseTrigger asChild>
                <IconButton variant="ghost" aria-label={t('action.close')}>
                  <X />
                </IconButton>
              </Dialog.CloseTrigger>
            )}
          </Dialog.Content>
        </Dialog.Positioner>
      </Portal>
    </Dialog.Root>
  );
}
