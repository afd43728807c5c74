import type { Passage } from '../../knowledge/knowledge.service.ts';
import { type Answering, findAnswers } from '../understanding/built-in-coach.retrieval.ts';
import { ownLineFor } from './built-in-coach.own-lines.ts';
import type { Reply, Turn } from './built-in-coach.reply.ts';
import { questionList } from './built-in-coach.small-talk.ts';
import { citePassage, marked } from './built-in-coach.sources.ts';

const searched = 4;
const mostNearby = 3;
const mostWords = 95;
/** What a passage has to reach to be an answer; set by the questions of the retrieval test. */
const least = { likeness: 0.42, share: 0.38 } as const;
const leastByShare = { likeness: 0.25, share: 0.65 } as const;
const sure = { likeness: 0.5, share: 0.5 } as const;
/** A second passage is worth its place only when it is nearly as close to the question. */
const second = { likeness: 0.55, rankShare: 0.9 } as const;

/** Composed from the passages that answer, or an honest “I don't know”. */
export function answerKnowledge(turn: Turn): Reply {
  const found = findAnswers(turn.message, searched).filter((one) => isForMember(one, turn));
  const [best, next] = found;
  if (!best || !isAnswer(best)) return notKnown(turn, found);
  const isSure = best.likeness >= sure.likeness && best.share >= sure.share;
  const reply = quoted(turn, best, next && isWorthAdding(next, best) ? next : undefined);
  return { ...reply, confidence: isSure ? 'high' : 'medium' };
}

/** More of the article that was just quoted, or its reasons. */
export function quoted(turn: Turn, best: Passage, also?: Passage): Reply {
  return {
    parts: [
      marked(shortened(best.text), 1),
      also && marked(also.article.summary, 2),
      best.heading === undefined ? ownLineFor(best.article.id, turn) : undefined,
      furtherQuestion(best, turn),
    ],
    citations: [best, ...(also ? [also] : [])].map(citePassage),
    confidence: 'high',
  };
}

function notKnown({ texts }: Turn, nearby: readonly Passage[]): Reply {
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

function isAnswer({ likeness, share }: Answering): boolean {
  return [least, leastByShare].some(
    (bounds) => likeness >= bounds.likeness && share >= bounds.share,
  );
}

function isWorthAdding(next: Answering, best: Answering): boolean {
  return (
    !best.isOwnQuestion &&
    next.likeness >= second.likeness &&
    next.rank >= best.rank * second.rankShare
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
