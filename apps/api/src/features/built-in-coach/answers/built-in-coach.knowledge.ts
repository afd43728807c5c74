import type { Passage } from '../../knowledge/knowledge.service.ts';
import { type Answering, findAnswers } from '../understanding/built-in-coach.retrieval.ts';
import { answerEnergy } from './built-in-coach.care.ts';
import { ownLineFor } from './built-in-coach.own-lines.ts';
import { isForMember, isSayable, quotable } from './built-in-coach.quotes.ts';
import type { Reply, Turn } from './built-in-coach.reply.ts';
import { questionList } from './built-in-coach.small-talk.ts';
import { citePassage, marked } from './built-in-coach.sources.ts';

const searched = 4;
const mostNearby = 3;
/** Nearer than that a topic is worth naming when the answer is not known. */
const leastNearby = 0.3;
/** What a passage has to reach to be an answer; set by the questions of the retrieval test. */
const least = { likeness: 0.35, share: 0.3 } as const;
const leastByShare = { likeness: 0.22, share: 0.6 } as const;
const sure = { likeness: 0.5, share: 0.5 } as const;
const clear = 0.75;
/** A second passage is worth its place only when it is nearly as close to the question. */
const second = { likeness: 0.55, rankShare: 0.9 } as const;

/** Composed from the passages that answer, or an honest “I don't know”. */
export function answerKnowledge(turn: Turn): Reply {
  const all = findAnswers(turn.message, searched);
  const [nearest] = all;
  if (nearest && isAnswer(nearest) && !isForMember(nearest, turn.facts)) return answerEnergy(turn);
  const found = all.filter((one) => isForMember(one, turn.facts));
  const [best, next] = found;
  if (!best || !isAnswer(best) || quotable(best.text) === '') return notKnown(turn, found);
  const isSure = best.likeness >= sure.likeness && best.share >= sure.share;
  const adds = next && !isClear(best) && isWorthAdding(next, best);
  const reply = quoted(turn, best, adds ? next : undefined);
  if (isSure) return reply;
  return { ...reply, parts: [turn.texts.talk.nearestAnswer, ...reply.parts], confidence: 'medium' };
}

/** The passage of an article, and what it means for this member. */
export function quoted(turn: Turn, best: Passage, also?: Passage): Reply {
  return {
    parts: [
      // Where figures were left out the summary has the one that counts.
      needsSummary(best) ? marked(best.article.summary, 1) : undefined,
      marked(quotable(best.text), 1),
      also && marked(also.article.summary, 2),
      best.heading === undefined || best.article.topic === 'nutrition'
        ? ownLineFor(best.article.id, turn)
        : undefined,
      furtherQuestion(best, turn),
    ],
    citations: [best, ...(also ? [also] : [])].map(citePassage),
    confidence: 'high',
  };
}

function needsSummary({ text, article }: Passage): boolean {
  return !isSayable(text) && isSayable(article.summary);
}

function notKnown({ texts }: Turn, found: readonly Answering[]): Reply {
  const nearby = found.filter(({ likeness, share }) => Math.max(likeness, share) >= leastNearby);
  const questions = nearby.flatMap(({ article }) => article.questions.find(isSayable) ?? []);
  return {
    parts:
      questions.length > 0
        ? [
            texts.talk.dontKnow,
            texts.talk.nearest,
            questionList(questions.slice(0, mostNearby).map(asQuestion)),
          ]
        : [texts.talk.dontKnow, texts.talk.tryThese, questionList(texts.talk.examples)],
    confidence: 'low',
  };
}

function isAnswer({ likeness, share }: Answering): boolean {
  return [least, leastByShare].some(
    (bounds) => likeness >= bounds.likeness && share >= bounds.share,
  );
}

/** The question is nearly the article's own, so one answer is enough. */
function isClear({ likeness }: Answering): boolean {
  return likeness >= clear;
}

function isWorthAdding(next: Answering, best: Answering): boolean {
  return (
    isSayable(next.article.summary) &&
    next.likeness >= second.likeness &&
    next.rank >= best.rank * second.rankShare
  );
}

/** The next heading that is a question this member may be answered. */
function furtherQuestion({ article, heading }: Passage, { texts, facts }: Turn) {
  const place = article.sections.findIndex((section) => section.heading === heading);
  const next = article.sections
    .slice(place + 1)
    .filter((section) => isForMember({ article, ...section }, facts))
    .flatMap((section) => section.heading ?? [])
    .find((question) => question.endsWith('?') && isSayable(question));
  return next && texts.talk.askNext(next);
}

function asQuestion(question: string): string {
  const text = question.charAt(0).toUpperCase() + question.slice(1);
  return text.replace(/\bi\b/g, 'I').replace(/[?.]*$/, '?');
}
