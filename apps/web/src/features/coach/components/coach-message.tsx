import { Box, Grid, Heading, Stack, Text, VisuallyHidden } from '@chakra-ui/react';
import type { ChatMessage, Proposal } from '@vigor/contract';
import { Fragment, memo, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { LogoMark } from '../../../components/logo.tsx';
import { Markdown } from '../../../components/markdown.tsx';
import { useCoachTools } from '../coach-context.tsx';
import { useAnswerTools } from '../use-answer-tools.tsx';
import { AnswerActions } from './answer-actions.tsx';
import { CitationChips } from './citation-chips.tsx';
import { CoachCard } from './coach-card.tsx';
import { StepLine } from './step-line.tsx';

interface CoachMessageProps {
  message: ChatMessage;
  conversationId: string;
  /** What the coach looks at, while this is being written here. */
  tool: string | undefined;
  /** It came while the member looked on. */
  isFresh: boolean;
  /** The connection broke while it came. */
  isLost: boolean;
  onRetry: ((answer: ChatMessage) => void) | undefined;
  onProposalChanged: (proposal: Proposal) => void;
}

export const CoachMessage = memo(function CoachMessage(props: CoachMessageProps): ReactElement {
  const { message, tool, isFresh } = props;
  const { t } = useTranslation('coach');
  const { renderProposal } = useCoachTools();
  const answerTools = useAnswerTools(message.citations);
  const { card, text, status, citations, proposals } = message;
  const isWriting = status === 'streaming';
  return (
    <Grid as="article" templateColumns={{ md: 'auto minmax(0, 1fr)' }} gap="4">
      <LogoMark hideBelow="md" boxSize="7" mt="-0.5" />
      <Stack gap="4" minW="0">
        <VisuallyHidden>
          <Heading as="h2">{t('messages.coach')}</Heading>
        </VisuallyHidden>
        {card && <CoachCard card={card} isFresh={isFresh} />}
        {text && !card && <Markdown text={text} headingLevel={3} tools={answerTools} />}
        {isWriting && !props.isLost && <StepLine tool={tool} isQuiet={text !== '' && !tool} />}
        <StateLine message={message} isLost={props.isLost} />
        {proposals.map((proposal) => (
          <Fragment key={proposal.id}>
            {renderProposal({ proposal, onChanged: props.onProposalChanged })}
          </Fragment>
        ))}
        {citations.length > 0 && <CitationChips citations={citations} />}
        {!isWriting && <AnswerActions {...props} />}
      </Stack>
    </Grid>
  );
});

interface StateLineProps {
  message: ChatMessage;
  isLost: boolean;
}

function StateLine({ message, isLost }: StateLineProps): ReactElement | null {
  const { t } = useTranslation('coach');
  const words = {
    stopped: t('messages.stopped'),
    failed: t('messages.failed'),
    streaming: isLost ? t('messages.lost') : undefined,
    done: undefined,
  }[message.status];
  if (!words) return null;
  return (
    <Box borderStartWidth="3px" borderColor="amber.solid" ps="3">
      <Text color="fg.muted">{words}</Text>
    </Box>
  );
}
