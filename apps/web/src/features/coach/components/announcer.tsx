import { VisuallyHidden } from '@chakra-ui/react';
import type { TFunction } from 'i18next';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Exchange } from '../model/exchange.ts';
import { toPlainText } from '../model/plain-text.ts';
import { stepOf } from '../model/step-words.ts';

/** Says what the coach does and, once it is whole, what it answered; never single words. */
export function Announcer({ exchange }: { exchange: Exchange | undefined }): ReactElement {
  const { t } = useTranslation('coach');
  return <VisuallyHidden role="status">{exchange && describe(exchange, t)}</VisuallyHidden>;
}

function describe({ answer, state }: Exchange, t: TFunction<'coach'>): string {
  switch (state.kind) {
    case 'sending':
      return t('step.thinking');
    case 'writing':
      if (state.tool) return t(`step.${stepOf(state.tool)}`);
      return answer?.text ? t('announce.writing') : t('step.thinking');
    case 'lost':
      return t('messages.lost');
    case 'refused': // its notice is announced where it stands
      return '';
    case 'finished':
      if (!answer || answer.card) return ''; // a card announces itself
      if (answer.status === 'stopped') return t('announce.stopped');
      if (answer.status === 'failed') return t('announce.failed');
      return t('announce.answered', { text: toPlainText(answer.text) });
  }
}
