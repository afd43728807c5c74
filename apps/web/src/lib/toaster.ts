import { createToaster } from '@chakra-ui/react';

const shownMs = 5000;
/** Long enough to notice a slip with a wet thumb. */
const undoShownMs = 8000;

/** The one message bar; rendered by `components/toaster.tsx`. */
export const toaster = createToaster({
  placement: 'bottom-end',
  pauseOnPageIdle: true,
  duration: shownMs,
  max: 3,
  offsets: { left: '1rem', right: '1rem', top: '1rem', bottom: 'var(--toaster-bottom, 1rem)' },
});

export interface Message {
  title: string;
  description?: string;
}

export function showMessage(message: Message): void {
  toaster.create({ ...message, type: 'info' });
}

export interface UndoableMessage extends Message {
  undoLabel: string;
  onUndo: () => void;
}

/** Says what was done and offers to take it back, in place of asking first. */
export function showUndo({ undoLabel, onUndo, ...message }: UndoableMessage): void {
  toaster.create({
    ...message,
    type: 'info',
    duration: undoShownMs,
    action: { label: undoLabel, onClick: onUndo },
  });
}
