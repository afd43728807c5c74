import { Stack } from '@chakra-ui/react';
import type { Plan, Proposal } from '@vigor/contract';
import { type ReactElement, useState } from 'react';
import { usePlanProposals } from '../proposals.queries.ts';
import { ProposalCard } from './proposal-card.tsx';

/** What somebody who took longer to think would change in this plan; nothing while there is none. */
export function PlanProposals({
  plan,
}: {
  plan: Pick<Plan, 'id' | 'createdAt'>;
}): ReactElement | null {
  const { data: open = [] } = usePlanProposals(plan);
  // A decided one stays in sight, so that it can be undone.
  const [decided, setDecided] = useState<Proposal>();
  const [newest] = open;
  const shown = decided ?? newest;
  if (!shown) return null;
  return (
    <Stack mb="6">
      <ProposalCard key={shown.id} proposal={shown} onChanged={setDecided} />
    </Stack>
  );
}
