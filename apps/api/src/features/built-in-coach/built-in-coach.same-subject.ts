import type { MemberFacts } from '../facts/facts.service.ts';
import type { Question } from './answers/built-in-coach.compose.ts';
import { followUps } from './understanding/built-in-coach.follow-up-words.ts';
import type { Mentions, WeightMention } from './understanding/built-in-coach.mentions.ts';
import { findAnswers } from './understanding/built-in-coach.retrieval.ts';
import { understand } from './understanding/built-in-coach.understand.ts';

const shortMessage = 9;
const clearLikeness = 0.6;
/** Of one exercise, and of all where none is named. */
const ofOneLift: ReadonlySet<string> = new Set(['why_load', 'records', 'one_rep_max', 'plateau']);
/** Asked of everything, and of one exercise just as well. */
const ofAnyLift: ReadonlySet<string> = new Set(['records', 'last_session', 'one_rep_max']);
/** Spoken of as “it” after an answer about the plan. */
const ofPlan: ReadonlySet<string> = new Set(['why_plan', 'plan_end', 'week', 'day_content']);
const barIntents: ReadonlySet<string> = new Set(['plates', 'warm_up_sets']);

/** What was said before a message. */
export interface Past {
  before: () => Question;
  /** The coach's last words. */
  said: string;
  facts: MemberFacts;
}

/** “And squats?”: the same question about something else. */
export function sameAbout(question: Question, { before }: Past): Question | undefined {
  const { mentions } = question;
  const isAbout = followUps.about.test(` ${mentions.words.join(' ')} `);
  if (question.intent !== 'knowledge' || !(isAbout || isBare(mentions))) return undefined;
  const earlier = before();
  const past = earlier.mentions;
  const isOpen = past.exercises.length > 0 || ofAnyLift.has(earlier.intent);
  if (mentions.exercises.length > 0 && isOpen) {
    if (earlier.intent === 'swap') return swapTo(earlier, question);
    return { ...earlier, mentions: { ...past, ...mentions, weights: past.weights } };
  }
  if (/\bbar\b/.test(question.message) && barIntents.has(earlier.intent)) {
    return { ...earlier, mentions: { ...past, words: [...past.words, ...mentions.words] } };
  }
  const weights = mentions.weights.length > 0 ? mentions.weights : bareNumbers(mentions);
  if (weights.length > 0 && past.weights.length > 0) {
    return { ...earlier, mentions: { ...past, weights } };
  }
  if (mentions.muscles.length > 0 && past.muscles.length > 0) {
    return { ...earlier, mentions: { ...past, muscles: mentions.muscles } };
  }
  const needsBoth = isAbout && earlier.intent === 'knowledge' && !answersAlone(question.message);
  return needsBoth ? { ...question, message: `${earlier.message} ${question.message}` } : undefined;
}

/** Asked in full, but without saying once more of which exercise. */
export function sameLift(question: Question, { before }: Past): Question | undefined {
  const { mentions, intent } = question;
  const isShort = mentions.words.length <= shortMessage;
  if (!ofOneLift.has(intent) || mentions.exercises.length > 0 || !isShort) return undefined;
  const exercises = before().mentions.exercises.slice(0, 1);
  return exercises.length > 0 ? { ...question, mentions: { ...mentions, exercises } } : undefined;
}

/** Names a thing and says nothing of it. */
function isBare({ shape }: Mentions): boolean {
  const words = shape.split(' ').filter(Boolean);
  return words.every((word) => smallWords.has(word) || /^\d/.test(word));
}

function bareNumbers({ words }: Mentions): WeightMention[] {
  return words.flatMap((word) => (/^\d/.test(word) ? { value: Number(word) } : []));
}

const smallWords = new Set(
  'EXERCISE MUSCLE WEIGHT and or the my a an for on with of at in bar kg please then now ok so'.split(
    ' ',
  ),
);

function answersAlone(message: string): boolean {
  return (findAnswers(message, 1)[0]?.likeness ?? 0) >= clearLikeness;
}

/** “How do I do it?”, “do I need one?”: what was spoken of before. */
export function withPronoun(question: Question, { before }: Past): Question | undefined {
  const { mentions, message, intent } = question;
  const isShort = mentions.words.length <= shortMessage;
  if (intent !== 'knowledge' || mentions.exercises.length > 0 || !isShort) return undefined;
  if (!pronoun.test(message) || impersonal.test(message)) return undefined;
  const earlier = before();
  if (ofPlan.has(earlier.intent)) {
    const asked = understand(message.replace(pronoun, 'my plan'));
    return asked.intent === 'knowledge' ? undefined : asked;
  }
  const [exercise] = earlier.mentions.exercises;
  if (exercise) {
    const name = exercise.candidates[0]?.replaceAll('_', ' ') ?? '';
    const asked = understand(message.replace(pronoun, name));
    return asked.intent === 'knowledge'
      ? undefined
      : { ...asked, mentions: { ...asked.mentions, exercises: [exercise] } };
  }
  const subject = findAnswers(earlier.message, 1)[0]?.article.keywords[0];
  return earlier.intent === 'knowledge' && subject
    ? understand(message.replace(pronoun, subject))
    : undefined;
}

/** “Is it bad to …”: the sentence says itself what it is about. */
const impersonal = /\b(?:is|was) (?:it|that|this)\b.* (?:to|when|if|that)\b/;
const pronoun = /\b(?:it|that|this|them|these|those|one|ones)\b/;

/** Of the exercise that was to be swapped, to the one that is named now. */
export function swapTo(earlier: Question, { mentions }: Question): Question {
  const exercises = [...earlier.mentions.exercises.slice(0, 1), ...mentions.exercises];
  return { ...earlier, mentions: { ...earlier.mentions, exercises } };
}
