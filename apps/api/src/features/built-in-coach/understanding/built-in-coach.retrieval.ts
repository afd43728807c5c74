import { findPassages, type Passage } from '../../knowledge/knowledge.service.ts';
import { articleWords } from './built-in-coach.articles.ts';
import { isKind, topicWords } from './built-in-coach.synonyms.ts';
import { wordsOf } from './built-in-coach.words.ts';

/** A passage, and how sure it is that it answers. */
export interface Answering extends Passage {
  /** 0–1: how alike the question and one that the article answers are. */
  likeness: number;
  /** 0–1: share of what the question is about that the article speaks of at all. */
  share: number;
  rank: number;
}

const candidates = 14;
const kindWeight = 0.5;
/** A word that no article has says that the question is about something else. */
const foreignFactor = 2;
/** Below this the search knows better which section is meant. */
const leastLikeness = 0.3;
const headingLikeness = 0.5;
const sameQuestion = 0.95;
/** Asked for a number, the section with the number answers. */
const amounts: ReadonlySet<string> = new Set(['?amount', '?often', '?long']);
const weights = { likeness: 1, share: 0.6, search: 0.35 };

const wordsByArticle = new Map(
  [...articleWords].map(([id, words]) => [id, new Set(topicWords(words))] as const),
);
const documentCounts = new Map<string, number>();
for (const words of wordsByArticle.values()) {
  for (const word of words) documentCounts.set(word, (documentCounts.get(word) ?? 0) + 1);
}

/** Rare words say more about what a question is about (Spärck Jones 1972). */
function weightOf(word: string): number {
  if (isKind(word)) return kindWeight;
  const count = documentCounts.get(word) ?? 0;
  // A number that no article has is an amount, not a subject.
  if (count === 0 && /^\d/.test(word)) return 0;
  if (/^\d/.test(word)) return kindWeight;
  const weight = Math.log(1 + articleWords.size / (1 + count));
  return count === 0 ? weight * foreignFactor : weight;
}

/** The passages of the knowledge base that answer a question, the surest first. */
export function findAnswers(question: string, limit: number): Answering[] {
  const asked = wordsOf(question);
  const topics = topicWords(asked);
  const found = findPassages([...new Set([...asked, ...topics])].join(' '), candidates);
  const best = Math.max(1, ...found.map(({ score }) => score));
  return found
    .map((passage) => judged(passage, { topics, search: passage.score / best }))
    .sort((one, other) => other.rank - one.rank)
    .slice(0, limit);
}

interface Asked {
  topics: readonly string[];
  /** 0–1: what the search itself thinks. */
  search: number;
}

function judged(passage: Passage, { topics, search }: Asked): Answering {
  const { article } = passage;
  const opening = Math.max(
    ...[article.title, ...article.questions].map((one) => alike(one, topics)),
  );
  const headed = article.sections.map(({ heading }) => (heading ? alike(heading, topics) : 0));
  const likeness = Math.max(opening, ...headed);
  const share = shareIn(article, topics);
  const rank = weights.likeness * likeness + weights.share * share + weights.search * search;
  // The opening of an article was written to answer its own questions.
  const headingLeast = opening >= sameQuestion ? sameQuestion : headingLikeness;
  const section =
    sectionFor(article, topics, headingLeast) ??
    (opening >= leastLikeness ? article.sections[0] : passage);
  const { heading, text } = section ?? passage;
  return { ...passage, heading, text, likeness, share, rank };
}

/** The section whose heading asks what is left of a question without the article's subject. */
function sectionFor(
  { title, sections }: Passage['article'],
  topics: readonly string[],
  least: number,
) {
  const subject = topicsOf(title).filter((word) => !isKind(word));
  const same = sections.find(({ heading }) => {
    const words = heading ? topicsOf(heading) : [];
    const isOwn = words.some((word) => !isKind(word) && !subject.includes(word));
    return isOwn && dice(words, topics) >= sameQuestion;
  });
  if (same) return same;
  const asked = topics.filter((word) => !subject.includes(word));
  if (asked.every(isKind)) {
    const [kind] = asked;
    return sections.find(
      ({ heading = '' }) => kind && amounts.has(kind) && topicsOf(heading).includes(kind),
    );
  }
  const rated = sections.map((section) => {
    const words = topicsOf(section.heading ?? '').filter((word) => !subject.includes(word));
    return { section, likeness: dice(words, asked) };
  });
  const nearest = rated.reduce((best, one) => (one.likeness > best.likeness ? one : best));
  return nearest.likeness >= least ? nearest.section : undefined;
}

/** Shared weight of two sets of words (Dice). */
function alike(question: string, topics: readonly string[]): number {
  return dice(topicsOf(question), topics);
}

function dice(words: readonly string[], topics: readonly string[]): number {
  const total = weigh(words) + weigh(topics);
  if (total === 0) return 0;
  return (2 * weigh(topics.filter((word) => words.includes(word)))) / total;
}

const known = new Map<string, string[]>();

/** Questions and headings are few and asked about again and again. */
function topicsOf(text: string): string[] {
  const before = known.get(text);
  if (before) return before;
  const topics = topicWords(wordsOf(text));
  known.set(text, topics);
  return topics;
}

function shareIn({ id }: Passage['article'], topics: readonly string[]): number {
  const words = wordsByArticle.get(id) ?? new Set();
  const real = topics.filter((word) => !isKind(word));
  const total = weigh(real);
  return total === 0 ? 0 : weigh(real.filter((word) => words.has(word))) / total;
}

function weigh(words: readonly string[]): number {
  return words.reduce((sum, word) => sum + weightOf(word), 0);
}
