import { chakra } from '@chakra-ui/react';
import type { Citation } from '@vigor/contract';
import { type ReactElement, type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { matchPath } from 'react-router';
import { paths } from '../../app/paths.ts';
import type { MarkdownTools } from '../../components/markdown.tsx';
import { useCoachTools } from './coach-context.tsx';

const Mark = chakra('button', {
  base: {
    minW: '5',
    h: '5',
    px: '1',
    mx: '0.5',
    verticalAlign: 'text-top',
    borderRadius: 'full',
    bg: 'bg.muted',
    color: 'fg.muted',
    textStyle: 'caption',
    fontWeight: '600',
    fontVariantNumeric: 'tabular-nums',
    cursor: 'pointer',
    position: 'relative',
    focusVisibleRing: 'outside',
    _hover: { bg: 'bg.emphasized', color: 'fg' },
    // A finger needs more room than the number.
    _before: { content: '""', position: 'absolute', inset: '-2.5' },
  },
});

/** In the text of an answer: the numbers of its sources, and links to articles, open at the side. */
export function useAnswerTools(citations: readonly Citation[]): MarkdownTools {
  const { t } = useTranslation('coach');
  const { onOpenCitation } = useCoachTools();
  return useMemo(
    () => ({
      renderMark: (number) => {
        const citation = citations[number - 1];
        // Until the answer is whole, its sources are not known.
        if (!citation) return null;
        const label = t('sources.mark', { number, title: citation.title });
        return (
          <Mark type="button" aria-label={label} onClick={() => onOpenCitation(citation)}>
            {number}
          </Mark>
        );
      },
      renderOwnLink: (path, words) => {
        const articleId = matchPath(paths.article, path)?.params.articleId;
        if (!articleId) return undefined;
        return (
          <ArticleLink onOpen={(title) => onOpenCitation({ articleId, title, passage: '' })}>
            {words}
          </ArticleLink>
        );
      },
    }),
    [citations, onOpenCitation, t],
  );
}

interface ArticleLinkProps {
  onOpen: (title: string) => void;
  children: ReactNode;
}

function ArticleLink({ onOpen, children }: ArticleLinkProps): ReactElement {
  return (
    <chakra.button
      type="button"
      data-part="link"
      textAlign="start"
      cursor="pointer"
      onClick={(event) => onOpen(event.currentTarget.textContent ?? '')}
    >
      {children}
    </chakra.button>
  );
}
