import type { ChatMessage } from '@vigor/contract';
import type { MemberFacts } from '../facts/facts.service.ts';
import { findPassages, type Passage } from '../knowledge/knowledge.service.ts';
import { composeReply, type Question } from './answers/built-in-coach.compose.ts';
import { isForMember } from './answers/built-in-coach.quotes.ts';
import type { Reply } from './answers/built-in-coach.reply.ts';
import { followUps } from './understanding/built-in-coach.intents.ts';
import type { Mentions, WeightMention } from './understanding/built-in-coach.mentions.ts';
import { findAnswers } from './understanding/built-in-coach.retrieval.ts';
import { understand } from './understanding/built-in-coach.understand.ts';

export type Exchange = Pick<ChatMessage, 'role' | 'text'>;

/** How many questions back a follow-up may lead. */
const deepest = 4;
const shortMessage = 9;
const clearLikeness = 0.6;

/** What a message asks, in the light of what was said before. */
export function resolveQuestion(
  message: string,
  history: readonly Exchange[],
  facts: MemberFacts,
  depth = 0,
): Question {
  const question: Question = understand(message);
  const place = history.findLastIndex(({ role }) => role === 'member');
  const asked = history[place];
  if (!asked || depth >= deepest) return isFollowUp(question) ? unclear(question) : question;
  const before = () => resolveQuestion(asked.text, history.slice(0, place), facts, depth + 1);
  const said = history.slice(place + 1).findLast(({ role }) => role === 'coach')?.text ?? '';
  const followUp = followUpOf(question, { before, said, facts });
  return followUp ?? (isFollowUp(question) ? unclear(question) : question);
}

/** Says nothing without what was said before. */
function isFollowUp({ intent, mentions }: Question): boolean {
  const text = ` ${mentions.words.join(' ')} `;
  const { yes, why, more, pick, level } = followUps;
  return intent === 'knowledge' && [yes, why, more, pick, level].some((one) => one.test(text));
}

function unclear(question: Question): Question {
  return { ...question, intent: 'unclear' };
}

const barIntents: ReadonlySet<string> = new Set(['plates', 'warm_up_sets']);
const painIntents: ReadonlySet<string> = new Set(['pain', 'diagnosis']);

interface Past {
  before: () => Question;
  /** The coach's last words. */
  said: string;
  facts: MemberFacts;
}

function followUpOf(question: Question, past: Past): Question | undefined {
  const text = ` ${question.mentions.words.join(' ')} `;
  if (followUps.no.test(text)) return { ...question, intent: 'no' };
  if (followUps.yes.test(text)) {
    return acceptedChoice(past) ?? (question.intent === 'thanks' ? undefined : goneOn(past));
  }
  if (followUps.level.test(text) && painIntents.has(past.before().intent)) {
    return { ...question, intent: 'pain_level' };
  }
  const picked = followUps.pick.exec(text)?.[1];
  if (picked) return pickedItem(picked, past);
  if (followUps.why.test(text)) return reasonFor(past);
  if (followUps.more.test(text)) return goneOn(past);
  return sameAbout(question, past) ?? withPronoun(question, past);
}

function acceptedChoice({ before, said, facts }: Past): Question | undefined {
  const question = before();
  const { choice } = composeReply(question, facts);
  return choice && said.includes(choice.text) ? understand(choice.message) : undefined;
}

const places = ['first', 'second', 'third'];

/** A line of the list that the coach showed; of alternatives, the one to swap to. */
function pickedItem(picked: string, { said, before }: Past): Question | undefined {
  const items = [...said.matchAll(/^(?:-|\d+\.) (.+)$/gm)].flatMap(([, item]) => item ?? []);
  const digit = Number.parseInt(picked, 10);
  const place = Number.isNaN(digit) ? places.indexOf(picked) : digit - 1;
  const item = picked === 'last' ? items.at(-1) : items[place];
  if (item === undefined) return undefined;
  const question = understand(/\*\*(.+?)\*\*/.exec(item)?.[1] ?? item);
  const earlier = before();
  return earlier.intent === 'swap' ? swapTo(earlier, question) : question;
}

/** Of the exercise that was to be swapped, to the one that is named now. */
function swapTo(earlier: Question, { mentions }: Question): Question {
  const exercises = [...earlier.mentions.exercises.slice(0, 1), ...mentions.exercises];
  return { ...earlier, mentions: { ...earlier.mentions, exercises } };
}

const reasonIntent: Partial<Record<Question['intent'], Question['intent']>> = {
  load_today: 'why_load',
  plan_dose: 'why_load',
  warm_up_sets: 'why_load',
  today: 'why_plan',
  next_content: 'why_plan',
  week: 'why_plan',
  how_to: 'why_exercise',
  compare: 'why_exercise',
};

function reasonFor(past: Past): Question | undefined {
  const question = past.before();
  const intent = reasonIntent[question.intent];
  return intent ? { ...question, intent } : goneOn(past, /\bwhy\b/i);
}

const nextIntent: Partial<Record<Question['intent'], Question['intent']>> = {
  today: 'why_plan',
  progress: 'records',
  records: 'streak',
  load_today: 'warm_up_sets',
  why_exercise: 'how_to',
};

/** The article that was quoted goes on. */
function goneOn({ before, facts }: Past, wanted?: RegExp): Question | undefined {
  const question = before();
  const intent = nextIntent[question.intent];
  if (intent) return { ...question, intent };
  const passage = nextPassage(composeReply(question, facts), facts, wanted);
  return passage && { ...question, intent: 'knowledge', passage };
}

function nextPassage(reply: Reply, facts: MemberFacts, wanted?: RegExp): Passage | undefined {
  const [citation] = reply.citations ?? [];
  if (!citation) return undefined;
  const found = findPassages(citation.title, deepest).find(
    ({ article }) => article.id === citation.articleId,
  );
  const sections = found?.article.sections ?? [];
  const shown = sections.findIndex(({ text }) => text === citation.passage);
  const later = sections
    .slice(Math.max(shown, 0) + 1)
    .filter((section) => found && isForMember({ ...section, article: found.article }, facts));
  const next = later.find(({ heading = '' }) => wanted?.test(heading)) ?? later[0];
  return found && next && { ...found, ...next, article: found.article };
}

/** “And squats?”: the same question about something else. */
function sameAbout(question: Question, { before }: Past): Question | undefined {
  const { mentions } = question;
  const isAbout = followUps.about.test(` ${mentions.words.join(' ')} `);
  if (question.intent !== 'knowledge' || !(isAbout || isBare(mentions))) return undefined;
  const earlier = before();
  const past = earlier.mentions;
  if (mentions.exercises.length > 0 && past.exercises.length > 0) {
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
function withPronoun(question: Question, { before }: Past): Question | undefined {
  const { mentions, message, intent } = question;
  const isShort = mentions.words.length <= shortMessage;
  if (intent !== 'knowledge' || mentions.exercises.length > 0 || !isShort) return undefined;
  if (!pronoun.test(message) || impersonal.test(message)) return undefined;
  const earlier = before();
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
