import type { LiftProgress } from '@vigor/contract';
import { type Exercise, minTrendPoints } from '@vigor/training';
import { isComplaint } from '../understanding/built-in-coach.standstill.ts';
import { optionsFor } from './built-in-coach.lift-options.ts';
import { findLift, loadTargetFor } from './built-in-coach.load-target.ts';
import { nearestLift } from './built-in-coach.own-lifts.ts';
import { answerProgress } from './built-in-coach.progress.ts';
import type { Reply, Turn } from './built-in-coach.reply.ts';
import { describeTarget } from './built-in-coach.set-lines.ts';
import { citeArticle, marked } from './built-in-coach.sources.ts';
import { answerMovingLift, answerUnseenLift } from './built-in-coach.standstill.ts';

const overload = 'training-progressive-overload';
const plateau = 'training-plateau';

/** How one lift is going, and what moves it. */
export function answerLift(turn: Turn): Reply {
  const { facts, texts, mentions } = turn;
  const exercise = exerciseAsked(turn);
  if (!exercise) return answerProgress(turn);
  const lift = findLift(facts, exercise.id);
  const isUnhappy = isComplaint(mentions.shape);
  if (!lift || lift.latestE1rmKg === null) {
    return isUnhappy ? answerUnseenLift(exercise, turn) : unlogged(exercise, turn);
  }
  const opening = openingOf(lift, turn);
  switch (lift.trend) {
    case 'not_enough_data': {
      const early = texts.progress.tooEarly(lift.points.length, minTrendPoints);
      return {
        parts: [
          `${opening} ${early}`,
          isUnhappy ? marked(citeArticle(plateau).passage, 1) : undefined,
          stepOn(exercise, turn),
        ],
        citations: isUnhappy ? [citeArticle(plateau)] : [],
        confidence: 'medium',
      };
    }
    case 'rising':
      return isUnhappy
        ? answerMovingLift(exercise, opening, turn)
        : rising(exercise, opening, turn);
    case 'steady':
      return held(exercise, `${opening} ${texts.tone.steady}`, turn);
    case 'falling':
      return held(exercise, `${opening} ${texts.progress.falling}`, turn);
  }
}

/** “Squats go well but the bench does not”: the question is about what follows. */
function exerciseAsked({ exercises, mentions }: Turn): Exercise | undefined {
  const [before = ''] = mentions.shape.split(' but ');
  const isSplit = before !== mentions.shape;
  const place = isSplit ? (before.match(/EXERCISE/g)?.length ?? 0) : 0;
  return exercises[place] ?? exercises[0];
}

function unlogged(exercise: Exercise, { facts, texts }: Turn): Reply {
  const near = nearestLift(exercise, facts);
  return {
    parts: [
      texts.progress.noLift(exercise.name),
      near && texts.lifts.nearest(near.name, near.summary),
    ],
    confidence: 'medium',
  };
}

function openingOf({ name, trend, latestE1rmKg, summary }: LiftProgress, turn: Turn): string {
  const { texts, figures } = turn;
  if (trend === 'steady') return texts.progress.steadyLift(name, summary);
  return texts.progress.lift(name, figures.weight(latestE1rmKg ?? 0), summary);
}

function rising(exercise: Exercise, opening: string, turn: Turn): Reply {
  const { texts, mentions } = turn;
  const asksHow = / (?:improve|increase|better|boost|raise|strengthen) /.test(mentions.shape);
  const source = citeArticle(overload);
  return {
    parts: [
      `${opening} ${texts.progress.rising} ${texts.tone.praise}`,
      asksHow ? marked(source.passage, 1) : undefined,
      stepOn(exercise, turn),
    ],
    citations: asksHow ? [source] : [],
    confidence: 'high',
  };
}

/** What could move it, from the member's own sets. */
function held(exercise: Exercise, opening: string, turn: Turn): Reply {
  const { texts } = turn;
  const all = optionsFor(exercise, turn);
  const help =
    all.length === 0
      ? citeArticle(plateau).passage
      : all.length > 1
        ? texts.progress.twoOptions
        : texts.progress.oneOption;
  return {
    parts: [
      opening,
      marked(help, 1),
      all.map((option) => `- ${option}`).join('\n'),
      stepOn(exercise, turn),
    ],
    citations: [citeArticle(plateau)],
    confidence: 'high',
  };
}

function stepOn(exercise: Exercise, turn: Turn): string | undefined {
  const target = loadTargetFor(exercise, turn.facts, turn.figures);
  if (target.source === 'unknown') return undefined;
  return turn.texts.progress.nextStep(describeTarget(target, turn));
}
