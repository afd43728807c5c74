import { Box, Flex, Text } from '@chakra-ui/react';
import {
  type KeyboardEvent,
  type ReactElement,
  type RefObject,
  useEffect,
  useId,
  useRef,
} from 'react';
import { useTranslation } from 'react-i18next';
import { useDraft } from '../use-coach-store.ts';
import { useComposerState } from '../use-composer-state.ts';
import { GrowingTextarea } from './growing-textarea.tsx';
import { SendButton, StopButton } from './send-button.tsx';

const precisePointer = '(pointer: fine)';

interface ComposerProps {
  slot: string;
  isAnswering: boolean;
  isStopping: boolean;
  onSend: (text: string) => void;
  onStop: () => void;
}

/** The field to ask in. Enter sends, Shift+Enter starts a line, Esc stops the answer. */
export function Composer(props: ComposerProps): ReactElement {
  const { slot, isAnswering, onSend, onStop } = props;
  const { t } = useTranslation('coach');
  const { text, drafts } = useDraft(slot);
  const fieldRef = useFocusedField(isAnswering);
  const noteId = useId();
  const { note, isWarning, canSend } = useComposerState(text, isAnswering);
  const send = () => {
    if (!canSend) return;
    drafts.take(slot);
    onSend(text.trim());
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && isAnswering) onStop();
    // Enter also ends the composing of a character, in Japanese and others.
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    send();
  };
  return (
    <Box w="full" maxW="2xl" mx="auto" px={{ base: '3', md: '6' }} pb={{ base: '2', lg: '5' }}>
      <Flex
        align="flex-end"
        gap="2"
        p="1.5"
        ps="3"
        borderWidth="1px"
        borderColor="border.emphasized"
        borderRadius="3xl"
        bg="bg.raised"
        _focusWithin={{ borderColor: 'ember.solid', boxShadow: 'focused' }}
      >
        <GrowingTextarea
          ref={fieldRef}
          aria-label={t('composer.label')}
          aria-describedby={noteId}
          aria-invalid={isWarning || undefined}
          placeholder={t('composer.placeholder')}
          dir="auto"
          enterKeyHint="send"
          value={text}
          onChange={(event) => drafts.write(slot, event.currentTarget.value)}
          onKeyDown={onKeyDown}
        />
        {isAnswering ? (
          <StopButton isStopping={props.isStopping} onStop={onStop} />
        ) : (
          <SendButton isDisabled={!canSend} onSend={send} />
        )}
      </Flex>
      <Text
        id={noteId}
        role={isWarning ? 'status' : undefined}
        textStyle="caption"
        color={isWarning ? 'fg.warning' : 'fg.muted'}
        textAlign="center"
        mt="2"
      >
        {note}
      </Text>
    </Box>
  );
}

/** Ready to type, except where that would bring up a keyboard over the page. */
function useFocusedField(isAnswering: boolean): RefObject<HTMLTextAreaElement | null> {
  const ref = useRef<HTMLTextAreaElement>(null);
  useEffect(function focusAtFirst() {
    if (matchMedia(precisePointer).matches) ref.current?.focus();
  }, []);
  useEffect(
    function catchLostFocus() {
      // The button that asked, such as a starter, is gone when the answer begins.
      const isLost = isAnswering && document.activeElement === document.body;
      if (isLost && matchMedia(precisePointer).matches) ref.current?.focus();
    },
    [isAnswering],
  );
  return ref;
}
