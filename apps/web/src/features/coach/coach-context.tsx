import type { Citation, Proposal } from '@vigor/contract';
import { createContext, type ReactNode, useContext } from 'react';

export interface ProposalSlotProps {
  proposal: Proposal;
  onChanged: (proposal: Proposal) => void;
}

/** What other features lend to the coach; the page puts it in. */
export interface CoachTools {
  onOpenCitation: (citation: Citation) => void;
  renderProposal: (props: ProposalSlotProps) => ReactNode;
}

export const CoachToolsContext = createContext<CoachTools | undefined>(undefined);

export function useCoachTools(): CoachTools {
  const tools = useContext(CoachToolsContext);
  if (!tools) throw new Error('The coach page is missing around this component');
  return tools;
}
