import { Heading, Icon, Stack, Text } from '@chakra-ui/react';
import type { Proposal } from '@vigor/contract';
import { ArrowLeftRight, CalendarSync, Feather, type LucideIcon, Timer } from 'lucide-react';
import { type ReactElement, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { FormProblem } from '../../../components/form-problem.tsx';
import { SafetyCard } from '../../../components/safety-card.tsx';
import { Surface } from '../../../components/surface.tsx';
import { asApiProblem } from '../../../lib/api-problem.ts';
import { type ProposalDecision, useDecideProposal } from '../proposals.queries.ts';
import { ChangeLines } from './change-lines.tsx';
import { ProposalButtons } from './proposal-buttons.tsx';

interface ProposalCardProps {
  proposal: Proposal;
  onChanged: (proposal: Proposal) => void;
}

const icons: Record<Proposal['kind'], LucideIcon> = {
  swap: ArrowLeftRight,
  shorten: Timer,
  deload: Feather,
  plan: CalendarSync,
};

/** A change that is only suggested: what would be different, and the member decides. */
export function ProposalCard({ proposal, onChanged }: ProposalCardProps): ReactElement {
  const { t } = useTranslation('proposals');
  const titleId = useId();
  const { mutate, isPending, variables, error } = useDecideProposal(proposal.id);
  const cardRef = useRef<HTMLDivElement>(null);
  const onDecide = (decision: ProposalDecision) =>
    mutate(decision, {
      onSuccess: (changed) => {
        // The button that was pressed goes; the keyboard stays at the card.
        cardRef.current?.focus({ preventScroll: true });
        onChanged(changed);
      },
    });
  const isOver = proposal.status === 'declined' || proposal.status === 'expired';
  return (
    <Surface
      ref={cardRef}
      as="section"
      aria-labelledby={titleId}
      tabIndex={-1}
      outline="0"
      maxW="reading"
    >
      <Stack gap={isOver ? '2' : '4'}>
        <Stack gap="1.5">
          <Text textStyle="label" color="fg.muted" display="flex" alignItems="center" gap="2">
            <Icon as={icons[proposal.kind]} boxSize="4" color="ember.fg" aria-hidden />
            {t(`eyebrow.${proposal.kind}`)}
          </Text>
          <Heading as="h3" id={titleId} textStyle="heading" dir="auto">
            {proposal.title}
          </Heading>
          {!isOver && proposal.body && <Text color="fg.muted">{proposal.body}</Text>}
        </Stack>
        {!isOver && proposal.changes.length > 0 && <ChangeLines changes={proposal.changes} />}
        <DecisionProblem error={error} />
        <ProposalButtons
          proposal={proposal}
          pending={isPending ? variables : undefined}
          onDecide={onDecide}
        />
      </Stack>
    </Surface>
  );
}

function DecisionProblem({ error }: { error: Error | null }): ReactElement {
  const { t } = useTranslation('proposals');
  const problem = asApiProblem(error);
  if (problem?.problem?.card) return <SafetyCard card={problem.problem.card} />;
  return (
    <FormProblem error={error} words={problem?.code === 'CONFLICT' ? t('conflict') : undefined} />
  );
}
