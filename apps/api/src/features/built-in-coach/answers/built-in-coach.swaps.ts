import { deriveConstraints, type Exercise, findExercise, modificationFor } from '@vigor/training';
import type { ProposalWish } from '../../proposals/proposals.service.ts';
import { alternativesTo, exclusionOf, inSentence } from './built-in-coach.exercises.ts';
import { findPlanned } from './built-in-coach.load-target.ts';
import type { Reply, Turn } from './built-in-coach.reply.ts';
import { citeArticle, marked } from './built-in-coach.sources.ts';
import { techniqueArticleOf } from './built-in-coach.technique-articles.ts';

const mostAlternatives = 3;

/** Words for what a gym has one of, and the equipment that they mean. */
const stations: readonly (readonly [RegExp, string])[] = [
  [/\brack\b/, 'rack'],
  [/\bbench(?:es)?\b/, 'adjustable_bench'],
  [/\bcables?\b/, 'cable'],
  [/\b(?:barbells?|bar)\b/, 'barbell'],
  [/\bdumbbells?\b/, 'dumbbell'],
  [/\bmachines?\b/, 'machine_'],
];

export function answerSwap(turn: Turn): Reply {
  const { exercises, texts } = turn;
  const [exercise, wanted] = exercises;
  if (!exercise) return { parts: [texts.change.swapAsk], confidence: 'low' };
  if (wanted && wanted.id !== exercise.id) return swapFor(exercise, wanted, turn);
  return offerBest(exercise, turn);
}

/** Whether an exercise fits what the member told us, and what does where it does not. */
export function answerMayDo(turn: Turn): Reply {
  const { facts, texts, exercises } = turn;
  const [exercise] = exercises;
  if (!exercise) return { parts: [texts.change.swapAsk], confidence: 'low' };
  const excluded = exclusionOf(exercise, facts.planInput);
  if (excluded) return insteadOf(exercise, excluded.text, turn);
  const limits = modificationFor(exercise, deriveConstraints(facts.planInput));
  const text = limits
    ? texts.care.mayDoLimited(exercise.name, limits)
    : texts.care.mayDo(exercise.name);
  return {
    parts: [text],
    choice: { text: texts.technique.askHow, message: texts.questions.howTo(exercise.name) },
    confidence: 'high',
  };
}

/** What speaks against an exercise, and what can be done in its place. */
export function insteadOf(exercise: Exercise, reason: string, turn: Turn): Reply {
  const reply = offerBest(exercise, turn);
  return { ...reply, parts: [reason, ...reply.parts] };
}

/** The station is taken: something else first, or a stand-in. */
export function answerBusy(turn: Turn): Reply {
  const { texts, facts } = turn;
  const exercise = turn.exercises[0] ?? exerciseAtStation(turn);
  const best = exercise && elsewhere(exercise, turn);
  if (!best) {
    return {
      parts: [texts.change.busyAny, listOf([texts.change.busyLater, texts.change.busySwapAny])],
      confidence: 'medium',
    };
  }
  const isPlanned = findPlanned(facts, exercise.id) !== undefined;
  return {
    parts: [
      texts.change.busy(exercise.name),
      listOf([
        texts.change.busyLater,
        texts.change.busySwap(best.exercise.name, lowered(best.reason)),
      ]),
      isPlanned ? texts.change.swapOffer : undefined,
    ],
    wishes: isPlanned ? [wishOf(exercise, best.exercise)] : [],
    confidence: 'high',
  };
}

/** The best alternative that does not need the same station. */
function elsewhere(exercise: Exercise, { facts }: Turn) {
  const taken = exercise.equipment.filter(isStation);
  const found = alternativesTo(exercise, facts);
  return found.find((one) => !one.exercise.equipment.some((item) => taken.includes(item)));
}

function isStation(item: string): boolean {
  return /^(?:rack|adjustable_bench|cable|leg_press|pullup_bar|dip_bars|landmine)$|machine/.test(
    item,
  );
}

/** The way to an exercise that is too hard so far. */
export function answerFirstRep(turn: Turn): Reply {
  const { texts, exercises, facts } = turn;
  const [exercise] = exercises;
  if (!exercise) return { parts: [texts.change.swapAsk], confidence: 'low' };
  const articleId = techniqueArticleOf(exercise);
  const source = articleId ? citeArticle(articleId) : undefined;
  const easier = alternativesTo(exercise, facts).filter(({ exercise: other }) =>
    exercise.regressions.includes(other.id),
  );
  const names = easier.slice(0, mostAlternatives).map((one) => inSentence(one.exercise.name));
  const [first] = easier;
  const isPlanned = findPlanned(facts, exercise.id) !== undefined;
  return {
    parts: [
      texts.change.notYet(inSentence(exercise.name)),
      source && marked(source.passage, 1),
      names.length > 0 ? texts.change.stepsTo(texts.list(names)) : undefined,
      isPlanned && first ? texts.change.swapOffer : undefined,
    ],
    citations: source ? [source] : [],
    wishes: isPlanned && first ? [wishOf(exercise, first.exercise)] : [],
    confidence: 'high',
  };
}

function swapFor(exercise: Exercise, wanted: Exercise, turn: Turn): Reply {
  const { facts, texts } = turn;
  const isWantedPlanned = findPlanned(facts, wanted.id) !== undefined;
  const isPlanned = findPlanned(facts, exercise.id) !== undefined;
  if (!isPlanned && isWantedPlanned) return swapFor(wanted, exercise, turn);
  const excluded = exclusionOf(wanted, facts.planInput);
  if (excluded) {
    const reply = offerBest(exercise, turn);
    return { ...reply, parts: [texts.change.swapBlocked(excluded.text), ...reply.parts] };
  }
  return {
    parts: [
      texts.change.swap(inSentence(exercise.name), wanted.name),
      isPlanned ? texts.change.swapOffer : texts.change.swapLater,
    ],
    wishes: isPlanned ? [wishOf(exercise, wanted)] : [],
    confidence: 'high',
  };
}

function offerBest(exercise: Exercise, turn: Turn): Reply {
  const { facts, texts } = turn;
  const found = alternativesTo(exercise, facts).slice(0, mostAlternatives);
  const [best] = found;
  if (!best) return { parts: [texts.change.swapNone(exercise.name)], confidence: 'medium' };
  const isPlanned = findPlanned(facts, exercise.id) !== undefined;
  const lines = found.map((one) => texts.change.swapLine(one.exercise.name, lowered(one.reason)));
  return {
    parts: [
      texts.change.swapList(inSentence(exercise.name)),
      listOf(lines),
      isPlanned ? texts.change.swapOfferOf(best.exercise.name) : texts.change.swapLater,
    ],
    wishes: isPlanned ? [wishOf(exercise, best.exercise)] : [],
    confidence: 'high',
  };
}

/** The exercise of the next session that needs what is taken. */
function exerciseAtStation({ mentions, facts }: Turn): Exercise | undefined {
  const text = mentions.words.join(' ');
  const wanted = stations.find(([pattern]) => pattern.test(text))?.[1];
  if (wanted === undefined) return undefined;
  return facts.next?.planDay.exercises
    .flatMap(({ exerciseId }) => findExercise(exerciseId) ?? [])
    .find(({ equipment }) => equipment.some((item) => item.startsWith(wanted)));
}

export function wishOf(exercise: Exercise, replacement: Exercise): ProposalWish {
  return { kind: 'swap', exerciseId: exercise.id, replacementId: replacement.id };
}

function listOf(lines: readonly string[]): string {
  return lines.join('\n');
}

function lowered(text: string): string {
  return (text.charAt(0).toLowerCase() + text.slice(1)).replace(/\.$/, '');
}
