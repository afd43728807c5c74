import type { ChatMessage } from '@vigor/contract';
import type { MemberFacts } from '../facts/facts.service.ts';
import { findPassages, type Passage } from '../knowledge/knowledge.service.ts';
import { composeReply, type Question } from './answers/built-in-coach.compose.ts';
import type { Reply } from './answers/built-in-coach.reply.ts';
import { followUps } from './understanding/built-in-coach.intents.ts';
import { understand } from './understanding/built-in-coach.understand.ts';

export type Exchange = Pick<ChatMessage, 'role' | 'text'>;

/** How many questions back a follow-up may lead. */
const deepest = 4;
const shortMessage = 9;

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
  if (!asked || depth >= deepest) return question;
  const before = () => resolveQuestion(asked.text, history.slice(0, place), facts, depth + 1);
  const said = history.slice(place + 1).findLast(({ role }) => role === 'coach')?.text ?? '';
  return followUpOf(question, { before, said, facts }) ?? question;
}

interface Past {
  before: () => Question;
  /** The coach's last words. */
  said: string;
  facts: MemberFacts;
}

function followUpOf(question: Question, past: Past): Question | undefined {
  const text = ` ${question.mentions.words.join(' ')} `;
  if (followUps.no.test(text)) return { ...question, intent: 'no' };
  if (followUps.yes.test(text)) return acceptedChoice(past);
  if (followUps.level.test(text) && past.before().intent === 'pain') {
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
  today: 'next_content',
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
  const passage = nextPassage(composeReply(question, facts), wanted);
  return passage && { ...question, intent: 'knowledge', passage };
}

function nextPassage(reply: Reply, wanted?: RegExp): Passage | undefined {
  const [citation] = reply.citations ?? [];
  if (!citation) return undefined;
  const found = findPassages(citation.title, deepest).find(
    ({ article }) => article.id === citation.articleId,
  );
  const sections = found?.article.sections ?? [];
  const shown = sections.findIndex(({ text }) => text === citation.passage);
  const later = sections.slice(Math.max(shown, 0) + 1);
  const next = later.find(({ heading = '' }) => wanted?.test(heading)) ?? later[0];
  return found && next && { ...found, ...next, article: found.article };
}

/** “And squats?”: the same question about something else. */
function sameAbout(question: Question, { before }: Past): Question | undefined {
  const { mentions } = question;
  const isBare = mentions.words.length <= shortMessage && question.intent === 'knowledge';
  const isAbout = followUps.about.test(` ${mentions.words.join(' ')} `);
  if (!isBare && !(isAbout && question.intent === 'knowledge')) return undefined;
  const earlier = before();
  const past = earlier.mentions;
  if (mentions.exercises.length > 0 && past.exercises.length > 0) {
    if (earlier.intent === 'swap') return swapTo(earlier, question);
    return { ...earlier, mentions: { ...past, ...mentions, weights: past.weights } };
  }
  if (mentions.weights.length > 0 && past.weights.length + past.exercises.length > 0) {
    return { ...earlier, mentions: { ...past, weights: mentions.weights } };
  }
  if (mentions.muscles.length > 0 && past.muscles.length > 0) {
    return { ...earlier, mentions: { ...past, muscles: mentions.muscles } };
  }
  const goesOn = isAbout && earlier.intent === 'knowledge';
  return goesOn ? { ...question, message: `${earlier.message} ${question.message}` } : undefined;
}

/** “How do I do it?”: the exercise that was spoken of before. */
function withPronoun(question: Question, { before }: Past): Question | undefined {
  const { mentions } = question;
  const pronoun = /\b(it|that|this|them|these|those)\b/;
  const isShort = mentions.words.length <= shortMessage;
  if (question.intent !== 'knowledge' || mentions.exercises.length > 0 || !isShort)
    return undefined;
  if (!pronoun.test(question.message)) return undefined;
  const [meant] = before().mentions.exercises;
  if (!meant) return undefined;
  const name = meant.candidates[0]?.replaceAll('_', ' ') ?? '';
  const replaced = understand(question.message.replace(pronoun, name));
  if (replaced.intent === 'knowledge') return undefined;
  return { ...replaced, mentions: { ...replaced.mentions, exercises: [meant] } };
}
