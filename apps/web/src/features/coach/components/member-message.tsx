import { Box, Heading, Text, VisuallyHidden } from '@chakra-ui/react';
import type { ChatMessage } from '@vigor/contract';
import { memo, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';

/** Plain text, as it was typed. */
export const MemberMessage = memo(function MemberMessage(props: {
  message: ChatMessage;
}): ReactElement {
  const { t } = useTranslation('coach');
  return (
    <Box as="article" alignSelf="flex-end" maxW={{ base: '88%', md: '80%' }} minW="0">
      <VisuallyHidden>
        <Heading as="h2">{t('messages.you')}</Heading>
      </VisuallyHidden>
      <Text
        dir="auto"
        whiteSpace="pre-wrap"
        overflowWrap="anywhere"
        bg="bg.emphasized"
        px="4"
        py="2.5"
        borderRadius="2xl"
        borderEndEndRadius="md"
      >
        {props.message.text}
      </Text>
    </Box>
  );
});
