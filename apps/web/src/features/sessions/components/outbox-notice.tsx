import { Button, Flex, Stack, Text } from '@chakra-ui/react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useMatch } from 'react-router';
import { paths } from '../../../app/paths.ts';
import { Notice } from '../../../components/notice.tsx';
import { showUndo } from '../../../lib/toaster.ts';
import { addToOutbox, type OutboxEntry, removeFromOutbox, retryEntry } from '../model/outbox.ts';
import { useOutboxDelivery } from '../sessions.queries.ts';
import { useOutbox, useSessionStore } from '../use-session-store.ts';

/** Finished sessions that are still only here: what is safe, and what to do. */
export function OutboxNotice(): ReactElement | null {
  const { deliver, isStuck } = useOutboxDelivery();
  const entries = useOutbox();
  const refused = entries.filter((entry) => entry.refusal !== undefined);
  // The page of a finished session says it already.
  const isSaid = useMatch(paths.sessionDone) !== null;
  const waiting = isStuck && !isSaid ? entries.length - refused.length : 0;
  if (waiting === 0 && refused.length === 0) return null;
  return (
    <Stack gap="2">
      {waiting > 0 && <Waiting count={waiting} onSend={deliver} />}
      {refused.map((entry) => (
        <Refused key={entry.id} entry={entry} />
      ))}
    </Stack>
  );
}

function Waiting({ count, onSend }: { count: number; onSend: () => void }): ReactElement {
  const { t } = useTranslation('session');
  return (
    <Notice tone="info">
      <Flex align="center" gap="3" justify="space-between" role="status">
        <Text>{t('outbox.waiting', { count })}</Text>
        <Button variant="outline" onClick={onSend}>
          {t('outbox.sendNow')}
        </Button>
      </Flex>
    </Notice>
  );
}

function Refused({ entry }: { entry: OutboxEntry }): ReactElement {
  const { t } = useTranslation(['session', 'common']);
  const { outbox } = useSessionStore();
  const onRemove = () => {
    removeFromOutbox(outbox, entry.id);
    showUndo({
      title: t('outbox.removed'),
      undoLabel: t('common:action.undo'),
      onUndo: () => addToOutbox(outbox, entry),
    });
  };
  return (
    <Notice tone="caution" title={t('outbox.refusedTitle', { name: entry.body.name })} isLive>
      <Text mb="3">{t('outbox.refusedBody', { reason: entry.refusal ?? '' })}</Text>
      <Flex gap="2">
        <Button variant="outline" onClick={() => retryEntry(outbox, entry.id)}>
          {t('outbox.retry')}
        </Button>
        <Button variant="ghost" onClick={onRemove}>
          {t('outbox.remove')}
        </Button>
      </Flex>
    </Notice>
  );
}
