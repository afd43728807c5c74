import type { Exercise } from '@vigor/training';
import { alternativesTo, exclusionOf, inSentence } from './built-in-coach.exercises.ts';
import { findPlanned } from './built-in-coach.load-target.ts';
import type { Reply, Turn } from './built-in-coach.reply.ts';

const mostOthers = 3;

export function answerSwap(turn: Turn): Reply {
  const { exercises, texts } = turn;
  const [exercise, wanted] = exercises;
  if (!exercise) return { parts: [texts.change.swapAsk], confidence: 'low' };
  if (wanted && wanted.id !== exercise.id) return swapFor(exercise, wanted, turn);
  const [best, ...others] = freeAlternatives(exercise, turn);
  if (!best) return { parts: [texts.change.swapNone(exercise.name)], confidence: 'medium' };
  return offer(exercise, best, others, turn);
}

/** The station is taken: something else first, or a stand-in. */
export function answerBusy(turn: Turn): Reply {
  const { exercises, texts, facts } = turn;
  const [exercise] = exercises;
  const [best] = exercise ? freeAlternatives(exercise, turn) : [];
  if (!exercise || !best) {
    return {
      parts: [
        texts.change.busyAny,
        [texts.change.busyLater, texts.change.busySwapAny].join('\n'),
      ],
      confidence: 'medium',
    };
  }
  const isPlanned = findPlanned(facts, exercise.id) !== undefined;
  return {
    parts: [
      texts.change.busy(exercise.name),
      [texts.change.busyLater, texts.change.busySwap(best.name)].join('\n'),
      isPlanned ? texts.change.swapOffer : undefined,
    ],
    wishes: isPlanned ? [wishOf(exercise, best)] : [],
    confidence: 'high',
  };
}

/** Alternatives that the day does not have already. */
export function freeAlternatives(exercise: Exercise, { facts }: Turn): Exercise[] {
  const day = facts.plan?.days.find(({ exercises }) =>
    exercises.some(({ exerciseId }) => exerciseId === exercise.id),
  );
  const taken = new Set((facts.next?.planDay ?? day)?.exercises.map(({ exerciseId }) => exerciseId));
  return alternativesTo(exercise, facts.planInput).filter(({ id }) => !taken.has(id));
}

function swapFor(exercise: Exercise, wanted: Exercise, turn: Turn): Reply {
  const { facts, texts } = turn;
  const isWantedPlanned = findPlanned(facts, wanted.id) !== undefined;
  const isPlanned = findPlanned(facts, exercise.id) !== undefined;
  if (!isPlanned && isWantedPlanned) return answerSwap({ ...turn, exercises: [wanted] });
  const excluded = exclusionOf(wanted, facts.planInput);
  if (!excluded) return offer(exercise, wanted, [], turn);
  const [best, ...others] = freeAlternatives(exercise, turn);
  const blocked = texts.change.swapBlocked(excluded);
  if (!best) return { parts: [blocked], confidence: 'high' };
  const reply = offer(exercise, best, others, turn);
  return { ...reply, parts: [blocked, ...reply.parts] };
}

function offer(
  exercise: Exercise,
  best: Exercise,
  others: readonly Exercise[],
  { facts, texts }: Turn,
): Reply {
  const isPlanned = findPlanned(facts, exercise.id) !== undefined;
  const names = others.slice(0, mostOthers).map(({ name }) => inSentence(name));
  return {
    parts: [
      texts.change.swap(inSentence(exercise.name), best.name),
      names.length > 0 ? texts.change.swapOthers(texts.list(names)) : undefined,
      isPlanned ? texts.change.swapOffer : texts.change.swapLater,
    ],
    wishes: isPlanned ? [wishOf(exercise, best)] : [],
    confidence: 'high',
  };
}

function wishOf(exercise: Exercise, replacement: Exercise) {
  return { kind: 'swap', exerciseId: exercise.id, replacementId: replacement.id } as const;
}
