import { type UseMutationResult, useMutation, useQueryClient } from '@tanstack/react-query';
import type { Proposal } from '@vigor/contract';
import { api } from '../../lib/api.ts';

export type ProposalDecision = 'take' | 'decline' | 'undo';

const routeOf = {
  take: api.proposals.takeProposal,
  decline: api.proposals.declineProposal,
  undo: api.proposals.undoProposal,
} as const;

/** Taking and undoing change the plan, so everything about workouts is read again. */
export function useDecideProposal(
  proposalId: string,
): UseMutationResult<Proposal, Error, ProposalDecision> {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (decision: ProposalDecision) => routeOf[decision]({ params: { id: proposalId } }),
    onSuccess: (_proposal, decision) => {
      if (decision === 'decline') return undefined;
      return queryClient.invalidateQueries({ queryKey: ['workouts'] });
    },
  });
}
