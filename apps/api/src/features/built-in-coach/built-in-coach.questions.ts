import type { MemberFacts } from '../facts/facts.service.ts';
import { composeReply } from './answers/built-in-coach.compose.ts';
import type { Reply } from './answers/built-in-coach.reply.ts';
import { type Exchange, resolveQuestion } from './built-in-coach.follow-ups.ts';

interface Answered {
  intent: string;
  reply: Reply;
}

/** Paragraphs of each answer where there are two. */
const paragraphsOfEach = 2;
/** Below this a piece of a message is hardly a question of its own. */
const fewestWords = 3;
/** Care and small talk stand alone. */
const alone: ReadonlySet<string> = new Set([
  'pain',
  'pain_level',
  'diagnosis',
  'unwell',
  'ill',
  'medicine',
  'condition',
  'energy_target',
  'off_topic',
  'greeting',
  'thanks',
  'no',
  'unclear',
]);
const asks = '(?:how|what|which|why|when|where|should|can|could|do i|does|is|are|am i|will)';
const nextQuestion = new RegExp(
  `(?<=\\?)\\s+|(?:,| )\\s*(?:and|also|plus)(?: also)? (?=${asks} \\w+ \\w+)`,
  'i',
);

/** The answer; two answers to two questions that have nothing to do with each other. */
export function answerQuestions(
  message: string,
  history: readonly Exchange[],
  facts: MemberFacts,
): Answered {
  const whole = answerOne(message, history, facts);
  if (alone.has(whole.intent)) return whole;
  const pieces = message
    .split(nextQuestion)
    .filter((one) => one.split(/\s+/).length >= fewestWords);
  const [first, second] = pieces;
  if (!first || !second || pieces.length > 2) return whole;
  const answers = [first, second].map((piece) => answerOne(piece, history, facts));
  const [one, other] = answers;
  if (!one || !other || !areApart(one, other)) return whole;
  return { intent: one.intent, reply: joined(one.reply, other.reply) };
}

function answerOne(message: string, history: readonly Exchange[], facts: MemberFacts): Answered {
  const question = resolveQuestion(message, history, facts);
  return { intent: question.intent, reply: composeReply(question, facts) };
}

/** Both are known, and neither says what the other does. */
function areApart(one: Answered, other: Answered): boolean {
  if ([one, other].some(({ intent }) => alone.has(intent))) return false;
  if ([one, other].some(({ reply }) => reply.confidence === 'low')) return false;
  const [articles, others] = [one, other].map(({ reply }) =>
    (reply.citations ?? []).map(({ articleId }) => articleId),
  );
  const isShared = articles?.some((id) => others?.includes(id)) ?? false;
  return !isShared && (one.intent !== other.intent || one.intent === 'knowledge');
}

/** The second answer's marks follow those of the first. */
function joined(one: Reply, other: Reply): Reply {
  const citations = one.citations ?? [];
  const first = partsOf(one);
  const shift = (text: string) =>
    text.replace(/\[(\d)\]/g, (_mark, number: string) => `[${Number(number) + citations.length}]`);
  return {
    parts: [...first, ...partsOf(other).map(shift)],
    citations: [...citations, ...(other.citations ?? [])],
    wishes: [...(one.wishes ?? []), ...(other.wishes ?? [])],
    choice: other.choice,
    confidence: 'medium',
  };
}

/** Enough to answer; all of it where a source would lose its mark. */
function partsOf({ parts, citations = [] }: Reply): string[] {
  const said = parts.flatMap((part) => part || []);
  const short = said.slice(0, paragraphsOfEach);
  const isMarked = citations.every((_one, place) => short.join(' ').includes(`[${place + 1}]`));
  return isMarked ? short : said;
}
