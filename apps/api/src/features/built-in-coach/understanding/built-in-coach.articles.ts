import { findPassages, listArticles, type Passage } from '../../knowledge/knowledge.service.ts';
import { wordsOf } from './built-in-coach.words.ts';

type KnownArticle = Passage['article'];

const nearby = 8;

/** Every article, with the questions it answers; read once at the start. */
const knownArticles: readonly KnownArticle[] = listArticles({}).items.flatMap(
  ({ id, title }) =>
    findPassages(title, nearby).find(({ article }) => article.id === id)?.article ?? [],
);

/** All words of each article, by id; line by line, since a message of that length would be cut. */
export const articleWords: ReadonlyMap<string, readonly string[]> = new Map(
  knownArticles.map(({ id, title, questions, keywords, summary, body }) => {
    const lines = [title, ...questions, ...keywords, summary, ...body.split('\n')];
    return [id, lines.flatMap(wordsOf)] as const;
  }),
);

const ownQuestions = new Set(
  knownArticles.flatMap(({ title, questions, sections }) =>
    [title, ...questions, ...sections.flatMap(({ heading }) => heading ?? [])].map(asAsked),
  ),
);

/** Whether an article answers just this question. */
export function isOwnQuestion(message: string): boolean {
  return ownQuestions.has(asAsked(message));
}

function asAsked(question: string): string {
  return wordsOf(question).join(' ');
}
