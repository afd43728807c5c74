import { Button, List } from '@chakra-ui/react';
import type { Today } from '@vigor/contract';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Notice } from '../../../components/notice.tsx';

interface PlanCheckNoticeProps {
  check: Today['planCheck'];
  planPath: string;
  profilePath: string;
}

/** Shown where the plan no longer fits what the profile says, with the way to put it right. */
export function PlanCheckNotice(props: PlanCheckNoticeProps): ReactElement | null {
  const { check, planPath, profilePath } = props;
  const { t } = useTranslation('today');
  if (check.status !== 'needs_update' && check.status !== 'stopped') return null;
  const isStopped = check.status === 'stopped';
  return (
    <Notice
      tone={isStopped ? 'stop' : 'caution'}
      title={t(isStopped ? 'check.stoppedTitle' : 'check.needsUpdateTitle')}
    >
      <List.Root ps="4">
        {check.reasons.map((reason) => (
          <List.Item key={reason}>{reason}</List.Item>
        ))}
      </List.Root>
      {isStopped && t('check.stoppedBody')}
      <Button mt="3" variant="outline" display="flex" asChild>
        <Link to={isStopped ? profilePath : planPath}>
          {t(isStopped ? 'check.stoppedAction' : 'check.needsUpdateAction')}
        </Link>
      </Button>
    </Notice>
  );
}
