import { findPassages, listArticles, type Passage } from '../../knowledge/knowledge.service.ts';
import type { NumberedPassage } from '../text/coach.output.ts';

const mostPassages = 4;
/** Of one answer, with what its tools find. */
const mostNumbers = 12;
const mostCharacters = 900;
/** Share of the words of a question that a passage must be about. */
const leastCoverage = 0.3;

/** Adds what answers a question, each article's passage once; returns what this search found. */
export function addPassages(passages: NumberedPassage[], query: string): NumberedPassage[] {
  const fitting = findPassages(query, mostPassages).filter(
    ({ coverage }) => coverage >= leastCoverage,
  );
  return fitting.flatMap((found) => {
    const passage = textOf(found);
    const isKnown = (one: NumberedPassage) =>
      one.articleId === found.article.id && one.passage === passage;
    const known = passages.find(isKnown);
    if (known) return [known];
    if (passages.length >= mostNumbers) return [];
    const { id: articleId, title } = found.article;
    const added = { number: passages.length + 1, articleId, title, passage };
    passages.push(added);
    return [added];
  });
}

function textOf({ heading, text }: Passage): string {
  const whole = heading === undefined ? text : `${heading}: ${text}`;
  return whole.length <= mostCharacters ? whole : `${whole.slice(0, mostCharacters)}…`;
}

/** Where a link of an answer may lead. */
export const articleIds: ReadonlySet<string> = new Set(listArticles({}).items.map(({ id }) => id));
