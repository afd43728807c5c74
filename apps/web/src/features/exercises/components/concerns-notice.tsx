import { List } from '@chakra-ui/react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Notice } from '../../../components/notice.tsx';

/** Why it does not suit the member now; nothing when it does. */
export function ConcernsNotice({ concerns }: { concerns: readonly string[] }): ReactElement | null {
  const { t } = useTranslation('exercises');
  if (concerns.length === 0) return null;
  if (concerns.length === 1) {
    return (
      <Notice tone="caution" title={t('detail.concernsTitle')}>
        {concerns[0]}
      </Notice>
    );
  }
  return (
    <Notice tone="caution" title={t('detail.concernsTitle')}>
      <List.Root ps="5" gap="1">
        {concerns.map((concern) => (
          <List.Item key={concern}>{concern}</List.Item>
        ))}
      </List.Root>
    </Notice>
  );
}
