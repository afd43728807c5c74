import { List, Stack } from '@chakra-ui/react';
import type { Profile } from '@vigor/contract';
import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Notice } from '../../../components/notice.tsx';

interface PlanCheckProps {
  check: Profile['planCheck'];
  /** Makes a new plan. */
  action: ReactNode;
}

/** How the active plan stands after the last change. */
export function PlanCheck({ check, action }: PlanCheckProps): ReactElement | null {
  const { t } = useTranslation('profile');
  switch (check.status) {
    case 'no_plan':
      return null;
    case 'fits':
      return <Notice tone="done">{t('check.fits')}</Notice>;
    case 'needs_update':
    case 'stopped': {
      const isStopped = check.status === 'stopped';
      return (
        <Notice
          isLive
          tone={isStopped ? 'stop' : 'caution'}
          title={t(isStopped ? 'check.stoppedTitle' : 'check.needsUpdateTitle')}
        >
          <Stack gap="3" align="flex-start">
            <List.Root ps="4" gap="1">
              {check.reasons.map((reason) => (
                <List.Item key={reason}>{reason}</List.Item>
              ))}
            </List.Root>
            {!isStopped && action}
          </Stack>
        </Notice>
      );
    }
  }
}
