import { Box, Button, Grid, Stack } from '@chakra-ui/react';
import { ChevronLeft, FileX } from 'lucide-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation, useNavigate, useParams } from 'react-router';
import { paths } from '../app/paths.ts';
import { EmptyState } from '../components/empty-state.tsx';
import { ErrorState } from '../components/error-state.tsx';
import { PageHeader } from '../components/page-header.tsx';
import { PageSkeleton } from '../components/page-skeleton.tsx';
import { useArticle } from '../features/articles/articles.queries.ts';
import { ArticleBody } from '../features/articles/components/article-body.tsx';
import { RelatedArticles } from '../features/articles/components/related-articles.tsx';
import { asApiProblem } from '../lib/api-problem.ts';

/** What is known about this, and from where? */
export function ArticlePage(): ReactElement {
  const { t } = useTranslation('articles');
  const { articleId = '' } = useParams();
  const { data: article, error, isPending, refetch } = useArticle(articleId);
  if (isPending) return <PageSkeleton />;
  if (!article && asApiProblem(error)?.status === 404) return <NotFound />;
  if (!article) {
    return (
      <>
        <PageHeader title={t('title')} />
        <ErrorState error={error} onRetry={() => void refetch()} />
      </>
    );
  }
  return (
    <Grid
      templateColumns={{ lg: 'minmax(0, {sizes.reading}) minmax(0, 1fr)' }}
      columnGap="16"
      rowGap="9"
      alignItems="start"
    >
      <Stack as="article" gap="0" maxW="reading">
        <BackLink />
        <PageHeader
          title={article.title}
          eyebrow={t(`topic.${article.topic}`)}
          lead={article.summary}
        />
        <ArticleBody article={article} headingLevel={2} />
      </Stack>
      <Box pt={{ lg: '14' }} maxW="reading">
        <RelatedArticles articles={article.related} />
      </Box>
    </Grid>
  );
}

/** The router’s name of the first place of a visit. */
const firstPlace = 'default';

/** Back to where it was cited; to the coach where the visit starts here. */
function BackLink(): ReactElement {
  const { t } = useTranslation(['articles', 'common']);
  const navigate = useNavigate();
  const { key } = useLocation();
  if (key === firstPlace) {
    return (
      <Button variant="ghost" ms="-3" px="3" alignSelf="flex-start" asChild>
        <Link to={paths.coach}>
          <ChevronLeft aria-hidden />
          {t('back')}
        </Link>
      </Button>
    );
  }
  return (
    <Button variant="ghost" ms="-3" px="3" alignSelf="flex-start" onClick={() => void navigate(-1)}>
      <ChevronLeft aria-hidden />
      {t('common:action.back')}
    </Button>
  );
}

function NotFound(): ReactElement {
  const { t } = useTranslation('articles');
  return (
    <>
      <PageHeader title={t('title')} />
      <EmptyState
        icon={FileX}
        title={t('goneTitle')}
        body={t('goneBody')}
        action={
          <Button size="lg" colorPalette="ember" asChild>
            <Link to={paths.coach}>{t('goneAction')}</Link>
          </Button>
        }
      />
    </>
  );
}
