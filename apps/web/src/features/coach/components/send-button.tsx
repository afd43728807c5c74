import { IconButton } from '@chakra-ui/react';
import { ArrowUp, Square } from 'lucide-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';

interface SendButtonProps {
  isDisabled: boolean;
  onSend: () => void;
}

export function SendButton({ isDisabled, onSend }: SendButtonProps): ReactElement {
  const { t } = useTranslation('coach');
  return (
    <IconButton
      colorPalette="ember"
      aria-label={t('composer.send')}
      disabled={isDisabled}
      onClick={onSend}
    >
      <ArrowUp strokeWidth={2.5} aria-hidden />
    </IconButton>
  );
}

interface StopButtonProps {
  isStopping: boolean;
  onStop: () => void;
}

export function StopButton({ isStopping, onStop }: StopButtonProps): ReactElement {
  const { t } = useTranslation('coach');
  return (
    <IconButton aria-label={t('composer.stop')} loading={isStopping} onClick={onStop}>
      <Square fill="currentColor" aria-hidden />
    </IconButton>
  );
}
