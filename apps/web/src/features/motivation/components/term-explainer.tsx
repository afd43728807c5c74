import { Button, Stack, Text } from '@chakra-ui/react';
import { ArrowUpRight } from 'lucide-react';
import { type ReactElement, type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { generatePath, Link } from 'react-router';
import { paths } from '../../../app/paths.ts';
import { Markdown } from '../../../components/markdown.tsx';
import { Sheet } from '../../../components/sheet.tsx';
import { type Term, TermContext } from '../../../components/term-context.ts';
import { useTermArticle } from '../motivation.queries.ts';

const articleOf: Record<Term, string> = {
  rir: 'training-rir',
  rpe: 'training-rpe',
  e1rm: 'training-one-rep-max-estimate',
  deload: 'training-deload',
  superset: 'training-supersets',
  hardSets: 'training-sets-per-week',
  freeze: 'motivation-streaks',
};

/** Around a page: its words of the field explain themselves when they are tapped. */
export function TermExplainer({ children }: { children: ReactNode }): ReactElement {
  const [term, setTerm] = useState<Term>();
  return (
    <TermContext value={setTerm}>
      {children}
      {term && <TermSheet term={term} onClose={() => setTerm(undefined)} />}
    </TermContext>
  );
}

/** In one sentence of our own, also without a network; then as the article begins. */
function TermSheet({ term, onClose }: { term: Term; onClose: () => void }): ReactElement {
  const { t } = useTranslation('motivation');
  const articleId = articleOf[term];
  const { data: article } = useTermArticle(articleId);
  const [beginning] = article?.body.split(/\n{2,}/) ?? [];
  return (
    <Sheet isOpen onClose={onClose} title={t(`term.${term}.name`)}>
      <Stack gap="4" pb="6">
        <Text fontWeight="500">{t(`term.${term}.short`)}</Text>
        {beginning && <Markdown text={beginning} headingLevel={3} />}
        {article && (
          <Button variant="outline" alignSelf="flex-start" asChild>
            <Link to={generatePath(paths.article, { articleId })}>
              {t('term.read')}
              <ArrowUpRight aria-hidden />
            </Link>
          </Button>
        )}
      </Stack>
    </Sheet>
  );
}
