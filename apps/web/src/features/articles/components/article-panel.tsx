import { Button, Stack, Text } from '@chakra-ui/react';
import type { Article } from '@vigor/contract';
import { ArrowUpRight, FileX } from 'lucide-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { generatePath, Link } from 'react-router';
import { paths } from '../../../app/paths.ts';
import { EmptyState } from '../../../components/empty-state.tsx';
import { ErrorState } from '../../../components/error-state.tsx';
import { SidePanel } from '../../../components/side-panel.tsx';
import { ListSkeleton } from '../../../components/skeletons.tsx';
import { asApiProblem } from '../../../lib/api-problem.ts';
import { useArticle } from '../articles.queries.ts';
import { ArticleBody } from './article-body.tsx';

interface ArticlePanelProps {
  articleId: string;
  /** As it was cited, until the article is there. */
  title: string;
  /** What an answer stands on, on top. */
  passage: string;
  onClose: () => void;
}

/** An article at the side of what cited it. */
export function ArticlePanel(props: ArticlePanelProps): ReactElement {
  const { articleId, title, passage, onClose } = props;
  const { data: article, error, isPending, refetch } = useArticle(articleId);
  return (
    <SidePanel isOpen onClose={onClose} title={article?.title ?? title}>
      <Stack gap="6" pb="6">
        {passage && <Passage text={passage} />}
        {isPending && <ListSkeleton />}
        {article && <WholeArticle article={article} />}
        {error && !article && <Missing error={error} onRetry={() => void refetch()} />}
      </Stack>
    </SidePanel>
  );
}

function Passage({ text }: { text: string }): ReactElement {
  const { t } = useTranslation('articles');
  return (
    <Stack
      as="blockquote"
      gap="1"
      m="0"
      ps="4"
      py="3"
      pe="4"
      bg="ember.subtle"
      borderStartWidth="3px"
      borderColor="ember.solid"
      borderEndRadius="xl"
    >
      <Text textStyle="label" color="ember.fg">
        {t('passage')}
      </Text>
      <Text dir="auto">{text}</Text>
    </Stack>
  );
}

function WholeArticle({ article }: { article: Article }): ReactElement {
  const { t } = useTranslation('articles');
  return (
    <>
      <Text color="fg.muted">{article.summary}</Text>
      <ArticleBody article={article} headingLevel={3} />
      <Button variant="outline" alignSelf="flex-start" asChild>
        <Link to={generatePath(paths.article, { articleId: article.id })}>
          {t('openPage')}
          <ArrowUpRight aria-hidden />
        </Link>
      </Button>
    </>
  );
}

function Missing({ error, onRetry }: { error: Error; onRetry: () => void }): ReactElement {
  const { t } = useTranslation('articles');
  if (asApiProblem(error)?.status !== 404) return <ErrorState error={error} onRetry={onRetry} />;
  return <EmptyState icon={FileX} title={t('goneTitle')} body={t('goneBody')} headingLevel="h3" />;
}
