import MiniSearch from 'minisearch';
import type { Section, StoredArticle } from './knowledge.articles.ts';

export interface Passage extends Section {
  article: StoredArticle;
  /** Only comparable within one search. */
  score: number;
  /** Share of the words of the question that were found, 0–1: how much of it this is about. */
  coverage: number;
}

export interface KnowledgeSearch {
  /** The best passage of each article, best first. */
  find(query: string, limit: number): Passage[];
}

interface Entry {
  id: string;
  title: string;
  questions: string;
  keywords: string;
  heading: string;
  text: string;
}

/** How members ask says more than what a passage happens to mention. */
const boosts = { questions: 4, title: 3, keywords: 3, heading: 2, text: 1 };
const mostWords = 40;

const stopWords = new Set(
  `a about am an and any are as at be because been but by can could did do does doing for from get
   good had has have having how i if in into is it its just like make me more most my need no not of
   on one or our out over please really should so some than that the their them then there these
   they thing this to too up us use very want was we what when where which while who why will with
   would you your im ive id dont does`.split(/\s+/),
);

export function searchOver(articles: readonly StoredArticle[]): KnowledgeSearch {
  const sections = new Map(articles.flatMap(entriesOf).map((one) => [one.entry.id, one]));
  const index = new MiniSearch<Entry>({
    fields: Object.keys(boosts),
    processTerm: normaliseTerm,
    searchOptions: {
      boost: boosts,
      prefix: (term) => term.length >= 5,
      fuzzy: (term) => (term.length >= 5 ? 0.2 : false),
    },
  });
  index.addAll([...sections.values()].map(({ entry }) => entry));
  return {
    find(query, limit) {
      const words = termsOf(query);
      const hits = words.length === 0 ? [] : index.search(words.join(' '));
      const passages = hits.flatMap((hit): Passage[] => {
        const found = sections.get(String(hit.id));
        if (!found) return [];
        const coverage = new Set(hit.queryTerms).size / words.length;
        return [{ ...found.section, article: found.article, score: hit.score, coverage }];
      });
      return bestOfEach(passages).slice(0, limit);
    },
  };
}

/** The questions and keywords of an article count for its opening passage, which answers them. */
function entriesOf(article: StoredArticle) {
  return article.sections.map((section, place) => ({
    article,
    section,
    entry: {
      id: `${article.id}#${place}`,
      title: article.title,
      questions: place === 0 ? article.questions.join('\n') : '',
      keywords: article.keywords.join(' '),
      heading: section.heading ?? '',
      text: section.text,
    },
  }));
}

function bestOfEach(passages: readonly Passage[]): Passage[] {
  const seen = new Set<string>();
  return passages.filter(({ article }) => {
    const isFirst = !seen.has(article.id);
    seen.add(article.id);
    return isFirst;
  });
}

function termsOf(query: string): string[] {
  const words = query.slice(0, 2_000).split(/[^\p{L}\p{N}]+/u);
  return [...new Set(words.flatMap((word) => normaliseTerm(word) ?? []))].slice(0, mostWords);
}

/** Lower case, without accents and plural endings; `null` leaves a word out. */
function normaliseTerm(term: string): string | null {
  const plain = term
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\p{M}'’]/gu, '');
  if (plain === '' || stopWords.has(plain)) return null;
  return plain.length > 4 ? plain.replace(/(?<!s)s$/, '') : plain;
}
