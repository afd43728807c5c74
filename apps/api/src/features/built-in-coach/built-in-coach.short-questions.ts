import { findExercise } from '@vigor/training';
import { findPassages } from '../knowledge/knowledge.service.ts';
import { composeReply, type Question } from './answers/built-in-coach.compose.ts';
import type { Past } from './built-in-coach.same-subject.ts';
import { followUps } from './understanding/built-in-coach.follow-up-words.ts';
import { understand } from './understanding/built-in-coach.understand.ts';

type Intent = Question['intent'];

/** Questions that say nothing of what they are about: “how much?”, “is that too heavy?”. */
export function shortQuestion(question: Question, past: Past): Question | undefined {
  const text = ` ${question.mentions.words.join(' ')} `;
  if (followUps.check.test(text)) return checked(question, past);
  if (followUps.duration.test(text) && isOfSession(past)) {
    return { ...past.before(), intent: 'today' };
  }
  if (followUps.still.test(text)) return stillAsked(question, past);
  if (followUps.instead.test(text)) return insteadAsked(past);
  if (followUps.help.test(text)) return helpAsked(past);
  if (followUps.leaveOut.test(text) && past.before().intent === 'short_on_time') {
    return past.before();
  }
  return followUps.amount.test(text) ? together(question, past) : undefined;
}

const checkIntent: Partial<Record<Intent, Intent>> = {
  load_today: 'why_load',
  plan_dose: 'why_load',
  muscle_sets: 'muscle_sets',
  progress: 'progress',
  progress_lift: 'progress_lift',
};

/** “Is that too much?”: what it was worked out from, or the same question once more. */
function checked(question: Question, past: Past): Question | undefined {
  const before = past.before();
  const intent = checkIntent[before.intent];
  return intent ? { ...before, intent } : together(question, past);
}

/** “How much?” asks it of what was spoken of. */
function together(question: Question, { before }: Past): Question | undefined {
  const earlier = before();
  if (earlier.intent !== 'knowledge') return undefined;
  const subject = findPassages(earlier.message, 1)[0]?.article.keywords[0] ?? '';
  return understand(`${question.message} ${earlier.passage ? subject : earlier.message}`);
}

const sessionIntents: ReadonlySet<Intent> = new Set(['today', 'next_content', 'greeting']);

function isOfSession({ before }: Past): boolean {
  return sessionIntents.has(before().intent);
}

/** How somebody is, which decides whether to train. */
const states: ReadonlySet<Intent> = new Set([
  'slept_badly',
  'tired',
  'ill',
  'unwell',
  'pain',
  'pain_level',
  'motivation',
]);

function stillAsked(question: Question, past: Past): Question | undefined {
  const earlier = past.before();
  if (states.has(earlier.intent)) return earlier;
  return together(question, past);
}

function insteadAsked({ before }: Past): Question | undefined {
  const earlier = before();
  // What hurts has its gentler stand-in in the answer already.
  if (earlier.intent === 'pain') return earlier;
  return earlier.mentions.exercises.length > 0 ? { ...earlier, intent: 'swap' } : undefined;
}

/** Answered by exercises for the muscle that was spoken of. */
const ofMuscles: ReadonlySet<Intent> = new Set(['muscle_sets', 'plateau', 'muscle_day']);

/** “What can I do about it?”: what moves a lift, trains a muscle, helps a complaint. */
function helpAsked({ before }: Past): Question | undefined {
  const earlier = before();
  const [exercise] = earlier.mentions.exercises;
  if (earlier.intent === 'progress_lift' && exercise) {
    const name = exercise.candidates[0]?.replaceAll('_', ' ') ?? '';
    const asked = understand(`how can i improve my ${name}`);
    return { ...asked, mentions: { ...asked.mentions, exercises: [exercise] } };
  }
  if (earlier.intent === 'progress') return { ...earlier, intent: 'plateau' };
  if (ofMuscles.has(earlier.intent) && earlier.mentions.muscles.length > 0) {
    return { ...earlier, intent: 'exercise_for' };
  }
  return states.has(earlier.intent) ? earlier : undefined;
}

/** “Why that one?” after a swap means the stand-in. */
export function reasonForSwap({ before, facts }: Past): Question | undefined {
  const earlier = before();
  const [wish] = composeReply(earlier, facts).wishes ?? [];
  if (earlier.intent !== 'swap' || wish?.kind !== 'swap') return undefined;
  const standIn = findExercise(wish.replacementId ?? '');
  return standIn && understand(`why ${standIn.name}`);
}
