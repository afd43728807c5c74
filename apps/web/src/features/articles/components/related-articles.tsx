import { Flex, Icon, Stack, Text } from '@chakra-ui/react';
import type { ArticleSummary } from '@vigor/contract';
import { ChevronRight } from 'lucide-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { generatePath, Link } from 'react-router';
import { paths } from '../../../app/paths.ts';
import { Section } from '../../../components/section.tsx';
import { Surface } from '../../../components/surface.tsx';

export function RelatedArticles(props: {
  articles: readonly ArticleSummary[];
}): ReactElement | null {
  const { t } = useTranslation('articles');
  if (props.articles.length === 0) return null;
  return (
    <Section title={t('related')}>
      <Stack gap="2.5">
        {props.articles.map(({ id, title, summary }) => (
          <Surface key={id} padding="none" asChild _hover={{ borderColor: 'border.emphasized' }}>
            <Link to={generatePath(paths.article, { articleId: id })}>
              <Flex align="center" gap="3" px="4" py="3.5">
                <Stack gap="0.5" flex="1" minW="0">
                  <Text fontWeight="600">{title}</Text>
                  <Text textStyle="sm" color="fg.muted">
                    {summary}
                  </Text>
                </Stack>
                <Icon as={ChevronRight} boxSize="5" color="fg.muted" aria-hidden />
              </Flex>
            </Link>
          </Surface>
        ))}
      </Stack>
    </Section>
  );
}
