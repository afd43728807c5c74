import { Button } from '@chakra-ui/react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '../../../app/paths.ts';
import { Notice } from '../../../components/notice.tsx';
import { SafetyCard } from '../../../components/safety-card.tsx';
import { asApiProblem } from '../../../lib/api-problem.ts';
import { useDescribeError } from '../../../lib/use-describe-error.ts';

/** The screening’s card where it says stop; else what went wrong and what to do. */
export function MakePlanError({ error }: { error: Error }): ReactElement {
  const { t } = useTranslation('plan');
  const words = useDescribeError()(error);
  const card = asApiProblem(error)?.problem?.card;
  if (!card) {
    return (
      <Notice tone="caution" title={words.title} isLive>
        {words.body}
      </Notice>
    );
  }
  return (
    <SafetyCard card={card}>
      <Button variant="outline" asChild>
        <Link to={paths.profile}>{t('safety.answers')}</Link>
      </Button>
    </SafetyCard>
  );
}
