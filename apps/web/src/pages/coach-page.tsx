import type { Citation } from '@vigor/contract';
import { type ReactElement, useMemo, useState } from 'react';
import { useParams } from 'react-router';
import { ArticlePanel } from '../features/articles/components/article-panel.tsx';
import { CoachToolsContext, type ProposalSlotProps } from '../features/coach/coach-context.tsx';
import { CoachScreen } from '../features/coach/components/coach-screen.tsx';
import { ProposalCard } from '../features/proposals/components/proposal-card.tsx';

/** Ask. */
export function CoachPage(): ReactElement {
  const { conversationId } = useParams();
  const [citation, setCitation] = useState<Citation>();
  const tools = useMemo(() => ({ onOpenCitation: setCitation, renderProposal }), []);
  return (
    <CoachToolsContext value={tools}>
      <CoachScreen conversationId={conversationId} />
      {citation && <ArticlePanel {...citation} onClose={() => setCitation(undefined)} />}
    </CoachToolsContext>
  );
}

function renderProposal(props: ProposalSlotProps): ReactElement {
  return <ProposalCard {...props} />;
}
