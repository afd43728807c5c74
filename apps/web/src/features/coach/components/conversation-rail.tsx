import { Button, Flex } from '@chakra-ui/react';
import { SquarePen } from 'lucide-react';
import { memo, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '../../../app/paths.ts';
import { ConversationList } from './conversation-list.tsx';

/** Beside the chat where there is room. Words that come there are no reason to draw this anew. */
export const ConversationRail = memo(function ConversationRail(): ReactElement {
  const { t } = useTranslation('coach');
  return (
    <Flex
      as="aside"
      aria-label={t('list.label')}
      hideBelow="lg"
      direction="column"
      gap="4"
      w="72"
      flexShrink="0"
      minH="0"
      px="3"
      pt="5"
      borderEndWidth="1px"
      borderColor="border"
    >
      <Button variant="outline" asChild>
        <Link to={paths.coach}>
          <SquarePen aria-hidden />
          {t('header.new')}
        </Link>
      </Button>
      <Flex
        position="relative"
        direction="column"
        flex="1"
        minH="0"
        overflowY="auto"
        pb="4"
        mx="-1"
        px="1"
      >
        <ConversationList />
      </Flex>
    </Flex>
  );
});
