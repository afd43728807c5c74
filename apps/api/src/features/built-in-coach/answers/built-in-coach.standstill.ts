import type { LiftProgress } from '@vigor/contract';
import { type Exercise, findExercise } from '@vigor/training';
import { soundsDown } from '../understanding/built-in-coach.standstill.ts';
import { inSentence } from './built-in-coach.exercises.ts';
import { optionsFor } from './built-in-coach.lift-options.ts';
import { findLift } from './built-in-coach.load-target.ts';
import { answerMuscles } from './built-in-coach.muscles.ts';
import { liftsFor, nearestLift, withTrend } from './built-in-coach.own-lifts.ts';
import type { Reply, Turn } from './built-in-coach.reply.ts';
import { citeArticle, marked } from './built-in-coach.sources.ts';

const plateau = 'training-plateau';
const mostNamed = 3;

/** Nothing moves: which lifts do and which do not, and what helps the first that does not. */
export function answerPlateau(turn: Turn): Reply {
  const { facts, texts, mentions } = turn;
  const clear = withTrend(liftsFor(facts, mentions.muscles));
  const held = clear.filter(({ trend }) => trend !== 'rising');
  if (clear.length === 0) return withoutTrend(turn);
  const [first] = held;
  const exercise = first && findExercise(first.exerciseId);
  const opening = exercise ? texts.lifts.holding : texts.lifts.allRising;
  const isDown = held.some(({ trend }) => trend === 'falling');
  return {
    parts: [
      soundsDown(mentions.shape) && !isDown ? texts.lifts.noneDown : undefined,
      opening(namesOf(exercise ? held : clear, turn)),
      exercise ? undefined : texts.tone.steady,
      ...(exercise ? whatMoves(exercise, turn) : generalHelp()),
    ],
    citations: [citeArticle(plateau)],
    choice: { text: texts.progress.askRecords, message: texts.questions.records },
    confidence: 'high',
  };
}

function namesOf(lifts: readonly LiftProgress[], { texts }: Turn): string {
  return texts.list(
    lifts.slice(0, mostNamed).map(({ name, summary }) => texts.lifts.lift(name, summary)),
  );
}

function withoutTrend(turn: Turn): Reply {
  const { facts, texts, mentions } = turn;
  const isNew = facts.sessions.length === 0;
  if (mentions.muscles.length > 0 && !isNew) return ofMuscles(turn);
  return {
    parts: [isNew ? texts.lifts.nothingYet : texts.lifts.tooEarly, ...generalHelp()],
    citations: [citeArticle(plateau)],
    confidence: 'medium',
  };
}

/** Without a lift for it, the sets of a muscle say most about its growth. */
function ofMuscles(turn: Turn): Reply {
  const reply = answerMuscles(turn);
  const citations = [...(reply.citations ?? []), citeArticle(plateau)];
  return { ...reply, parts: [...reply.parts, ...generalHelp(citations.length)], citations };
}

function generalHelp(mark = 1): string[] {
  return [marked(citeArticle(plateau).passage, mark)];
}

/** From the member's own sets; in general where they show nothing to change. */
function whatMoves(exercise: Exercise, turn: Turn): string[] {
  const options = optionsFor(exercise, turn);
  if (options.length === 0) return generalHelp();
  const list = options.map((option) => `- ${option}`).join('\n');
  return [marked(turn.texts.lifts.startWith(exercise.name), 1), list];
}

/** A lift that does not move although its log says otherwise. */
export function answerMovingLift(exercise: Exercise, opening: string, turn: Turn): Reply {
  const { texts, mentions } = turn;
  const verdict = soundsDown(mentions.shape) ? texts.lifts.notDown : texts.lifts.risesAfterAll;
  return {
    parts: [`${opening} ${verdict}`, ...generalHelp()],
    citations: [citeArticle(plateau)],
    choice: { text: texts.load.askTarget, message: texts.questions.load(exercise.name) },
    confidence: 'high',
  };
}

/** A lift without a log, asked why it does not move: its nearest, and what helps. */
export function answerUnseenLift(exercise: Exercise, turn: Turn): Reply {
  const { facts, texts } = turn;
  const near = nearestLift(exercise, facts);
  const other = near && findExercise(near.exerciseId);
  const isHeld = near !== undefined && findLift(facts, near.exerciseId)?.trend !== 'rising';
  return {
    parts: [
      [texts.lifts.notSeen(exercise.name), near ? texts.lifts.nearest(near.name, near.summary) : '']
        .filter(Boolean)
        .join(' '),
      ...(other && isHeld ? whatMoves(other, turn) : generalHelp()),
      texts.lifts.logIt(inSentence(exercise.name)),
    ],
    citations: [citeArticle(plateau)],
    choice: near && { text: texts.load.askTarget, message: texts.questions.load(near.name) },
    confidence: near ? 'high' : 'medium',
  };
}
