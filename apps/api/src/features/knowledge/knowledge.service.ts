import type { Article, ArticleSummary } from '@vigor/contract';
import { notFound } from '../../lib/app-error.ts';
import { readArticles, type StoredArticle } from './knowledge.articles.ts';
import { type Passage, searchOver } from './knowledge.search.ts';

export type { Passage } from './knowledge.search.ts';

export interface ListArticlesQuery {
  topic?: ArticleSummary['topic'];
  search?: string;
}

const articles = readArticles();
const byId = new Map(articles.map((article) => [article.id, article]));
const index = searchOver(articles);

/** Articles are the same for everybody; with words, the best matches first. */
export function listArticles({ topic, search }: ListArticlesQuery): { items: ArticleSummary[] } {
  const found = search
    ? index.find(search, articles.length).map(({ article }) => article)
    : articles;
  return { items: found.filter((one) => !topic || one.topic === topic).map(toSummary) };
}

export function getArticle(id: string): Article {
  const article = byId.get(id);
  if (!article) throw notFound('article');
  const { body, sources, reviewedOn } = article;
  const related = article.related.flatMap((other) => byId.get(other) ?? []).map(toSummary);
  return { ...toSummary(article), body, sources, reviewedOn, related };
}

/** Passages that answer a question, best first, one of each article. */
export function findPassages(query: string, limit = 4): Passage[] {
  return index.find(query, limit);
}

function toSummary({ id, title, topic, summary }: StoredArticle): ArticleSummary {
  return { id, title, topic, summary };
}
