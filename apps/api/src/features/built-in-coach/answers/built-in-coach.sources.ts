import type { Citation } from '@vigor/contract';
import { getArticle, type Passage } from '../../knowledge/knowledge.service.ts';

/** The summary of an article, which answers its question in a sentence. */
export function citeArticle(articleId: string): Citation {
  const { title, summary } = getArticle(articleId);
  return { articleId, title, passage: summary };
}

export function citePassage({ article, text }: Passage): Citation {
  return { articleId: article.id, title: article.title, passage: text };
}

/** A sentence with the mark of its source: before the full stop it would look like a footnote. */
export function marked(text: string, number: number): string {
  return `${text.trim()} [${number}]`;
}
