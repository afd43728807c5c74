import { Heading, Stack, Text } from '@chakra-ui/react';
import type { Article } from '@vigor/contract';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, matchPath } from 'react-router';
import { paths } from '../../../app/paths.ts';
import { Markdown, type MarkdownTools } from '../../../components/markdown.tsx';
import { useFormat } from '../../../lib/use-format.ts';

interface ArticleBodyProps {
  article: Article;
  /** Of the parts of the article; one below its title. */
  headingLevel: 2 | 3;
}

const links: MarkdownTools = {
  renderOwnLink: (path, words) => matchPath(paths.article, path) && <Link to={path}>{words}</Link>,
};

/** The article with what it stands on. */
export function ArticleBody({ article, headingLevel }: ArticleBodyProps): ReactElement {
  const { t } = useTranslation('articles');
  const { longDay } = useFormat();
  return (
    <Stack gap="7">
      <Markdown text={article.body} headingLevel={headingLevel} tools={links} />
      <SourceList article={article} headingLevel={headingLevel} />
      <Text textStyle="sm" color="fg.muted">
        {t('reviewed', { day: longDay(article.reviewedOn) })}
        {' · '}
        {t('disclaimer')}
      </Text>
    </Stack>
  );
}

function SourceList({ article, headingLevel }: ArticleBodyProps): ReactElement {
  const { t } = useTranslation('articles');
  return (
    <Stack as="section" gap="3" borderTopWidth="1px" borderColor="border" pt="5">
      <Heading as={headingLevel === 2 ? 'h2' : 'h3'} textStyle="heading" fontSize="md">
        {t('sources')}
      </Heading>
      <Stack as="ol" gap="3" listStyleType="decimal" ps="5">
        {article.sources.map(({ authors, year, title, venue }) => (
          <li key={authors + title}>
            <Text as="span" fontWeight="500">{`${authors} (${year})`}</Text>
            <Text as="span" display="block" textStyle="sm" color="fg.muted">
              {venue ? `${title}. ${venue}` : title}
            </Text>
          </li>
        ))}
      </Stack>
    </Stack>
  );
}
