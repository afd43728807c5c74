import { Button, Flex, Icon, Text } from '@chakra-ui/react';
import type { Proposal } from '@vigor/contract';
import { CircleCheck } from 'lucide-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { generatePath, Link } from 'react-router';
import { paths } from '../../../app/paths.ts';
import type { ProposalDecision } from '../proposals.queries.ts';

interface ProposalButtonsProps {
  proposal: Pick<Proposal, 'status' | 'planId'>;
  /** What is being sent. */
  pending: ProposalDecision | undefined;
  onDecide: (decision: ProposalDecision) => void;
}

export function ProposalButtons(props: ProposalButtonsProps): ReactElement {
  const { t } = useTranslation('proposals');
  const { status } = props.proposal;
  switch (status) {
    case 'open':
      return <OpenButtons {...props} />;
    case 'taken':
      return <TakenButtons {...props} />;
    case 'declined':
    case 'undone':
    case 'expired':
      return (
        <Text color="fg.muted" role="status">
          {t(status)}
        </Text>
      );
  }
}

function OpenButtons({ pending, onDecide }: ProposalButtonsProps): ReactElement {
  const { t } = useTranslation('proposals');
  return (
    <Flex gap="2" wrap="wrap">
      <Button
        colorPalette="ember"
        loading={pending === 'take'}
        disabled={pending !== undefined}
        onClick={() => onDecide('take')}
      >
        {t('take')}
      </Button>
      <Button
        variant="ghost"
        loading={pending === 'decline'}
        disabled={pending !== undefined}
        onClick={() => onDecide('decline')}
      >
        {t('decline')}
      </Button>
    </Flex>
  );
}

function TakenButtons({ proposal, pending, onDecide }: ProposalButtonsProps): ReactElement {
  const { t } = useTranslation('proposals');
  return (
    <Flex gap="2" align="center" wrap="wrap">
      <Flex role="status" align="center" gap="2" me="2" color="pine.fg" fontWeight="600">
        <Icon as={CircleCheck} boxSize="5" aria-hidden />
        {t('taken')}
      </Flex>
      <Button variant="outline" loading={pending === 'undo'} onClick={() => onDecide('undo')}>
        {t('undo')}
      </Button>
      <Button variant="ghost" asChild>
        <Link to={generatePath(paths.planById, { planId: proposal.planId })}>{t('toPlan')}</Link>
      </Button>
    </Flex>
  );
}
