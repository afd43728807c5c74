import { Button, List, Text } from '@chakra-ui/react';
import type { Plan } from '@vigor/contract';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '../../../app/paths.ts';
import { Notice } from '../../../components/notice.tsx';

interface PlanSafetyNoticeProps extends Pick<Plan, 'safety'> {
  onMake: () => void;
}

/** The plan no longer fits the profile, or waits for a clinician. */
export function PlanSafetyNotice({ safety, onMake }: PlanSafetyNoticeProps): ReactElement | null {
  const { t } = useTranslation('plan');
  if (safety.status === 'fits') return null;
  const isStopped = safety.status === 'stopped';
  return (
    <Notice
      tone={isStopped ? 'stop' : 'caution'}
      title={t(isStopped ? 'safety.stoppedTitle' : 'safety.needsUpdateTitle')}
    >
      <List.Root ps="4">
        {safety.reasons.map((reason) => (
          <List.Item key={reason}>{reason}</List.Item>
        ))}
      </List.Root>
      <Text my="2">{t(isStopped ? 'safety.stoppedBody' : 'safety.needsUpdateBody')}</Text>
      {isStopped ? (
        <Button variant="outline" asChild>
          <Link to={paths.profile}>{t('safety.answers')}</Link>
        </Button>
      ) : (
        <Button colorPalette="ember" onClick={onMake}>
          {t('safety.update')}
        </Button>
      )}
    </Notice>
  );
}
