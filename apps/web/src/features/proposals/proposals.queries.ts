import {
  type UseMutationResult,
  type UseQueryResult,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import type { Plan, Proposal } from '@vigor/contract';
import { api } from '../../lib/api.ts';

export type ProposalDecision = 'take' | 'decline' | 'undo';

const routeOf = {
  take: api.proposals.takeProposal,
  decline: api.proposals.declineProposal,
  undo: api.proposals.undoProposal,
} as const;

const openProposalsKey = ['proposals', 'open'] as const;
/** A model may think this long about a new plan; until then it is looked for often. */
const afterthoughtMs = 45_000;
const lookAgainMs = 4_000;

/** Second looks at a plan that the member has not decided on. */
export function usePlanProposals(plan: Pick<Plan, 'id' | 'createdAt'>): UseQueryResult<Proposal[]> {
  const isNew = Date.now() - Date.parse(plan.createdAt) < afterthoughtMs;
  return useQuery({
    queryKey: openProposalsKey,
    queryFn: async ({ signal }) => (await api.proposals.listProposals(undefined, { signal })).items,
    select: (items) => items.filter(({ kind, planId }) => kind === 'plan' && planId === plan.id),
    refetchInterval: isNew ? lookAgainMs : false,
  });
}

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
