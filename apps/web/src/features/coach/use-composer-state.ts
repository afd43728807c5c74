import { maxMessageCharacters } from '@vigor/contract';
import { useTranslation } from 'react-i18next';
import { useOnline } from '../../lib/use-online.ts';

/** From here on the member is told how much room is left. */
const countedShare = 0.9;

interface ComposerState {
  /** Under the field: why it cannot be sent, how much room is left, or the usual hint. */
  note: string;
  isWarning: boolean;
  canSend: boolean;
}

export function useComposerState(text: string, isAnswering: boolean): ComposerState {
  const { t } = useTranslation('coach');
  const isOnline = useOnline();
  const length = text.trim().length;
  const left = maxMessageCharacters - length;
  const canSend = length > 0 && left >= 0 && isOnline && !isAnswering;
  if (left < 0) {
    return { note: t('composer.tooLong', { count: -left }), isWarning: true, canSend };
  }
  if (!isOnline) return { note: t('composer.offline'), isWarning: true, canSend };
  if (isAnswering && length > 0) return { note: t('composer.waiting'), isWarning: false, canSend };
  if (length >= maxMessageCharacters * countedShare) {
    return { note: t('composer.left', { count: left }), isWarning: false, canSend };
  }
  return { note: t('composer.hint'), isWarning: false, canSend };
}
