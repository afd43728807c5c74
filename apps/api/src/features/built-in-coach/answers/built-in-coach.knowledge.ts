import { findPassages, type Passage } from '../../knowledge/knowledge.service.ts';
import { ownLineFor } from './built-in-coach.own-lines.ts';
import type { Reply, Turn } from './built-in-coach.reply.ts';
import { questionList } from './built-in-coach.small-talk.ts';
import { citePassage, marked } from './built-in-coach.sources.ts';

const searched = 6;
const mostNearby = 3;
/** A second passage is worth its place only when it is nearly as close to the question. */
const secondShare = 0.8;
/** Below this share of its words a question is about something else. */
const leastCoverage = 0.6;
const leastScore = 20;
const mostWords = 95;

/** Composed from the passages that answer, or an honest “I don't know”. */
export function answerKnowledge(turn: Turn): Reply {
  const found = findPassages(turn.message, searched).filter((one) => isForMember(one, turn));
  const [best, second] = found;
  if (!best || !isAbout(best)) return notKnown(turn, found);
  return composed(turn, best, isSecond(second, best) ? second : undefined);
}

/** More of the article that was just quoted, or its reasons. */
export function composed(turn: Turn, best: Passage, second?: Passage): Reply {
  return {
    parts: [
      marked(shortened(best.text), 1),
      second && marked(second.article.summary, 2),
      ownLineFor(best.article.id, turn),
      furtherQuestion(best, turn),
    ],
    citations: [best, ...(second ? [second] : [])].map(citePassage),
    confidence: best.coverage >= leastCoverage ? 'high' : 'medium',
  };
}

export function notKnown({ texts }: Turn, nearby: readonly Passage[]): Reply {
  const questions = nearby.slice(0, mostNearby).flatMap(({ article }) => {
    const question = article.questions[0];
    return question ? asQuestion(question) : [];
  });
  return {
    parts:
      questions.length > 0
        ? [texts.talk.dontKnow, texts.talk.nearest, questionList(questions)]
        : [texts.talk.dontKnow, texts.talk.tryThese, questionList(texts.talk.examples)],
    confidence: 'low',
  };
}

function isAbout({ coverage, score }: Passage): boolean {
  return coverage >= leastCoverage && score >= leastScore;
}

function isSecond(second: Passage | undefined, best: Passage): second is Passage {
  return (
    second !== undefined &&
    second.coverage >= best.coverage &&
    second.score >= best.score * secondShare
  );
}

/** Figures of body weight and energy are kept from members who asked for that. */
const sensitiveArticles = new Set(['nutrition-protein']);
const sensitiveHeadings = new Set([
  'How many carbs do active people eat?',
  'Does plant protein build less?',
]);
const sensitiveWords = /\bk?cal(?:orie)?s?\b|per kilo(?:gram)?|body weight|\bBMI\b/i;

function isForMember({ article, heading, text }: Passage, { facts }: Turn): boolean {
  if (!facts.profile.isSensitive) return true;
  return !(
    sensitiveArticles.has(article.id) ||
    (heading !== undefined && sensitiveHeadings.has(heading)) ||
    sensitiveWords.test(text)
  );
}

function furtherQuestion({ article, heading }: Passage, { texts }: Turn): string | undefined {
  const headings = article.sections.flatMap((section) => section.heading ?? []);
  const place = heading === undefined ? 0 : headings.indexOf(heading) + 1;
  const next = headings[place];
  return next?.endsWith('?') ? texts.talk.askNext(next) : undefined;
}

/** Whole sentences, as many as are read gladly. */
function shortened(text: string): string {
  const [paragraph = ''] = text.split('\n\n');
  const sentences = paragraph.split(/(?<=[.!?”])\s+(?=[A-Z“])/);
  const kept: string[] = [];
  let words = 0;
  for (const sentence of sentences) {
    words += sentence.split(/\s+/).length;
    if (kept.length > 0 && words > mostWords) break;
    kept.push(sentence);
  }
  return kept.join(' ');
}

function asQuestion(question: string): string {
  const text = question.charAt(0).toUpperCase() + question.slice(1);
  return text.replace(/\bi\b/g, 'I').replace(/[?.]*$/, '?');
}
