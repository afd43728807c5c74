import type { MemberFacts } from '../../facts/facts.service.ts';
import type { Passage } from '../../knowledge/knowledge.service.ts';
import { textsFor } from '../texts/built-in-coach.texts.en.ts';
import { isOwnQuestion } from '../understanding/built-in-coach.articles.ts';
import type { Understood } from '../understanding/built-in-coach.understand.ts';
import { composers, ownIntents, trainingIntents } from './built-in-coach.composers.ts';
import { exerciseMeant } from './built-in-coach.exercises.ts';
import { figuresFor } from './built-in-coach.figures.ts';
import { quoted } from './built-in-coach.knowledge.ts';
import type { Reply, Turn } from './built-in-coach.reply.ts';
import { stoppedReply } from './built-in-coach.today.ts';

export interface Question extends Understood {
  /** Where an article goes on that was quoted before. */
  passage?: Passage;
}

export function composeReply(question: Question, facts: MemberFacts): Reply {
  const texts = textsFor(facts.profile.coachStyle);
  const turn: Turn = {
    facts,
    message: question.message,
    mentions: question.mentions,
    exercises: question.mentions.exercises.flatMap((one) => exerciseMeant(one, facts) ?? []),
    texts,
    figures: figuresFor(facts, texts),
  };
  if (question.passage) return quoted(turn, question.passage);
  const intent = isForArticle(question) ? 'knowledge' : question.intent;
  const stopped = trainingIntents.has(intent) ? stoppedReply(turn) : undefined;
  return stopped ?? composers[intent](turn);
}

/** Asked in an article's own words: it answers better than figures do, unless care comes first. */
function isForArticle({ intent, message }: Question): boolean {
  if (ownIntents.has(intent)) return false;
  return isOwnQuestion(message);
}

/** Paragraphs, and the one question at the end. */
export function textOf({ parts, choice }: Reply): string {
  return [...parts, choice?.text].filter(Boolean).join('\n\n');
}
