import type { ChatMessage } from '@vigor/contract';
import type { MemberFacts } from '../facts/facts.service.ts';
import { findPassages, type Passage } from '../knowledge/knowledge.service.ts';
import { composeReply, type Question } from './answers/built-in-coach.compose.ts';
import { isForMember } from './answers/built-in-coach.quotes.ts';
import type { Reply } from './answers/built-in-coach.reply.ts';
import {
  type Past,
  sameAbout,
  sameLift,
  swapTo,
  withPronoun,
} from './built-in-coach.same-subject.ts';
import { reasonForSwap, shortQuestion } from './built-in-coach.short-questions.ts';
import { followUps } from './understanding/built-in-coach.follow-up-words.ts';
import { understand } from './understanding/built-in-coach.understand.ts';

export type Exchange = Pick<ChatMessage, 'role' | 'text'>;

/** How many questions back a follow-up may lead. */
const deepest = 4;

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
  const before = once(() => resolveQuestion(asked.text, history.slice(0, place), facts, depth + 1));
  const said = history.slice(place + 1).findLast(({ role }) => role === 'coach')?.text ?? '';
  const followUp = followUpOf(question, { before, said, facts });
  return followUp ?? (isFollowUp(question) ? unclear(question) : question);
}

/** Several kinds of follow-ups look back, and each look reads the whole conversation. */
function once(read: () => Question): () => Question {
  let known: Question | undefined;
  return () => {
    known ??= read();
    return known;
  };
}

/** Says nothing without what was said before. */
function isFollowUp({ intent, mentions }: Question): boolean {
  const text = ` ${mentions.words.join(' ')} `;
  const { yes, why, more, pick, level, amount, check, help, instead, duration } = followUps;
  const all = [yes, why, more, pick, level, amount, check, help, instead, duration];
  return intent === 'knowledge' && all.some((one) => one.test(text));
}

function unclear(question: Question): Question {
  return { ...question, intent: 'unclear' };
}

const painIntents: ReadonlySet<string> = new Set(['pain', 'diagnosis']);

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
  return (
    shortQuestion(question, past) ??
    sameLift(question, past) ??
    sameAbout(question, past) ??
    withPronoun(question, past)
  );
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

const reasonIntent: Partial<Record<Question['intent'], Question['intent']>> = {
  load_today: 'why_load',
  plan_dose: 'why_load',
  warm_up_sets: 'why_load',
  today: 'why_plan',
  next_content: 'why_plan',
  week: 'why_plan',
  how_to: 'why_exercise',
  compare: 'why_exercise',
  deload: 'why_deload',
  why_exercise: 'why_plan',
};

function reasonFor(past: Past): Question | undefined {
  const question = past.before();
  const intent = reasonIntent[question.intent];
  const ofSwap = reasonForSwap(past);
  if (ofSwap) return ofSwap;
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
