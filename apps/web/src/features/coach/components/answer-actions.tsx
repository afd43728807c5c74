import { Flex, IconButton, Text } from '@chakra-ui/react';
import type { ChatMessage } from '@vigor/contract';
import { Copy, type LucideIcon, RotateCcw, ThumbsDown, ThumbsUp } from 'lucide-react';
import { type ReactElement, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { showMessage } from '../../../lib/toaster.ts';
import { useDescribeError } from '../../../lib/use-describe-error.ts';
import { useRateAnswer } from '../coach.queries.ts';
import { FeedbackSheet } from './feedback-sheet.tsx';

interface AnswerActionsProps {
  message: ChatMessage;
  conversationId: string;
  /** The last answer can be asked for again. */
  onRetry: ((answer: ChatMessage) => void) | undefined;
}

/** Under an answer. A card is the same for everybody, so it is neither rated nor asked for again. */
export function AnswerActions(props: AnswerActionsProps): ReactElement | null {
  const { message, conversationId, onRetry } = props;
  const { t } = useTranslation('coach');
  const onCopy = useCopy();
  if (message.card) return null;
  return (
    <Flex align="center" wrap="wrap" gap="0.5" ms="-3" mt="-2" color="fg.muted">
      {message.text && (
        <>
          <Action icon={Copy} label={t('actions.copy')} onClick={() => onCopy(message.text)} />
          <RatingButtons message={message} conversationId={conversationId} />
        </>
      )}
      {onRetry && (
        <Action icon={RotateCcw} label={t('actions.retry')} onClick={() => onRetry(message)} />
      )}
      {message.fallback && (
        <Text textStyle="caption" color="fg.muted" ms="2">
          {t('messages.builtIn')}
        </Text>
      )}
    </Flex>
  );
}

interface ActionProps {
  icon: LucideIcon;
  label: string;
  isPressed?: boolean;
  onClick: () => void;
}

function Action({ icon: Icon, label, isPressed, onClick }: ActionProps): ReactElement {
  return (
    <IconButton
      variant="ghost"
      aria-label={label}
      title={label}
      aria-pressed={isPressed}
      color={isPressed ? 'ember.fg' : 'fg.muted'}
      bg={isPressed ? 'ember.subtle' : undefined}
      onClick={onClick}
    >
      <Icon aria-hidden />
    </IconButton>
  );
}

function RatingButtons({ message, conversationId }: Omit<AnswerActionsProps, 'onRetry'>) {
  const { t } = useTranslation('coach');
  const describe = useDescribeError();
  const [isAsking, setAsking] = useState(false);
  const rating = useRateAnswer(conversationId);
  const shown = rating.isPending ? rating.variables.feedback : message.feedback;
  const rate = (feedback: 'good' | 'bad') =>
    rating.mutate(
      { messageId: message.id, feedback: shown === feedback ? null : feedback },
      {
        onSuccess: (rated) => setAsking(rated.feedback === 'bad'),
        onError: (error) => showMessage({ title: describe(error).title }),
      },
    );
  return (
    <>
      {(['good', 'bad'] as const).map((feedback) => (
        <Action
          key={feedback}
          icon={feedback === 'good' ? ThumbsUp : ThumbsDown}
          label={t(`actions.${feedback}`)}
          isPressed={shown === feedback}
          onClick={() => rate(feedback)}
        />
      ))}
      {isAsking && (
        <FeedbackSheet
          messageId={message.id}
          conversationId={conversationId}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
}

function useCopy(): (text: string) => void {
  const { t } = useTranslation('coach');
  return (text) => {
    navigator.clipboard.writeText(text).then(
      () => showMessage({ title: t('actions.copied') }),
      () => showMessage({ title: t('actions.copyFailed') }),
    );
  };
}
