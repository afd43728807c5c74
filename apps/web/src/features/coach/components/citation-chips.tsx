import { Button, Flex, Icon, Text } from '@chakra-ui/react';
import type { Citation } from '@vigor/contract';
import { BookOpen } from 'lucide-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useCoachTools } from '../coach-context.tsx';

/** What an answer stands on; each opens the article at the side. */
export function CitationChips({ citations }: { citations: readonly Citation[] }): ReactElement {
  const { t } = useTranslation('coach');
  const { onOpenCitation } = useCoachTools();
  return (
    <Flex as="ul" aria-label={t('sources.label')} wrap="wrap" gap="2" listStyleType="none">
      {citations.map((citation, index) => (
        <Flex as="li" key={citation.articleId + citation.passage} minW="0" maxW="full">
          <Button
            variant="outline"
            size={{ base: 'md', lg: 'sm' }}
            px="3.5"
            maxW="full"
            borderColor="border"
            fontWeight="500"
            onClick={() => onOpenCitation(citation)}
          >
            <Icon as={BookOpen} boxSize="4" color="fg.muted" aria-hidden />
            <Text as="span" color="fg.muted" fontVariantNumeric="tabular-nums">
              {index + 1}
            </Text>
            <Text as="span" truncate>
              {citation.title}
            </Text>
          </Button>
        </Flex>
      ))}
    </Flex>
  );
}
