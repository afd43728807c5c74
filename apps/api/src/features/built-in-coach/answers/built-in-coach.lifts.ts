import type { LiftProgress } from '@vigor/contract';
import {
  type Exercise,
  type MuscleGroup,
  medianOf,
  minTrendPoints,
  musclesByGroup,
  rirOf,
} from '@vigor/training';
import {
  findLift,
  findPlanned,
  loadTargetFor,
  setsOfLastSession,
} from './built-in-coach.load-target.ts';
import { answerProgress } from './built-in-coach.progress.ts';
import type { Reply, Turn } from './built-in-coach.reply.ts';
import { describeTarget } from './built-in-coach.set-lines.ts';
import { citeArticle, marked } from './built-in-coach.sources.ts';

const overload = 'training-progressive-overload';
const plateau = 'training-plateau';
/** Sets that leave more than this are too far from effort to move a lift. */
const easyRir = 2.5;
const mostOptions = 2;

/** How one lift is going, and what moves it. */
export function answerLift(turn: Turn): Reply {
  const { facts, texts, exercises } = turn;
  const [exercise] = exercises;
  if (!exercise) return answerProgress(turn);
  const lift = findLift(facts, exercise.id);
  if (!lift || lift.latestE1rmKg === null) {
    return { parts: [texts.progress.noLift(exercise.name)], confidence: 'medium' };
  }
  const opening = openingOf(lift, turn);
  switch (lift.trend) {
    case 'not_enough_data': {
      const early = texts.progress.tooEarly(lift.points.length, minTrendPoints);
      return { parts: [`${opening} ${early}`, stepOn(exercise, turn)], confidence: 'medium' };
    }
    case 'rising':
      return rising(exercise, opening, turn);
    case 'steady':
      return held(exercise, `${opening} ${texts.tone.steady}`, turn);
    case 'falling':
      return held(exercise, `${opening} ${texts.progress.falling}`, turn);
  }
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

/** What could move it, from the member's own sets, the likeliest first; at most two. */
function held(exercise: Exercise, opening: string, turn: Turn): Reply {
  const { texts } = turn;
  const options = [...effortOption(exercise, turn), ...volumeOption(exercise, turn)];
  const all = [...options, ...repsOption(exercise, turn)].slice(0, mostOptions);
  return {
    parts: [
      opening,
      all.length > 1 ? marked(texts.progress.twoOptions, 1) : marked(texts.progress.oneOption, 1),
      all.map((option) => `- ${option}`).join('\n'),
      stepOn(exercise, turn),
    ],
    citations: [citeArticle(plateau)],
    confidence: 'high',
  };
}

function effortOption(exercise: Exercise, { facts, texts }: Turn): string[] {
  const left = setsOfLastSession(facts, exercise.id).flatMap((set) => rirOf(set) ?? []);
  const usual = medianOf(left);
  return usual !== undefined && usual > easyRir ? [texts.progress.optionEffort(usual)] : [];
}

function volumeOption(exercise: Exercise, { facts, texts }: Turn): string[] {
  const group = groupOf(exercise);
  const muscle = facts.progress.muscles.find((one) => one.group === group);
  if (!muscle || muscle.setsPerWeek >= (muscle.targetMin + muscle.targetMax) / 2) return [];
  const { setsPerWeek, targetMin, targetMax } = muscle;
  const name = texts.muscles[muscle.group].toLowerCase();
  return [texts.progress.optionSets(name, setsPerWeek, targetMin, targetMax)];
}

function repsOption(exercise: Exercise, { facts, texts }: Turn): string[] {
  const planned = findPlanned(facts, exercise.id);
  if (!planned || planned.holdSeconds !== undefined) return [];
  const { repsMin, repsMax } = planned;
  return [texts.progress.optionReps(repsMin, repsMax)];
}

export function groupOf({ primary }: Exercise): MuscleGroup | undefined {
  const groups = Object.entries(musclesByGroup);
  const [first] = primary;
  const found = groups.find(([, muscles]) => first !== undefined && muscles.includes(first));
  return found ? toGroup(found[0]) : undefined;
}

/** The keys of `musclesByGroup` are muscle groups, which `Object.entries` forgets. */
function toGroup(name: string): MuscleGroup {
  return name as MuscleGroup;
}

function stepOn(exercise: Exercise, turn: Turn): string | undefined {
  const target = loadTargetFor(exercise, turn.facts, turn.figures);
  if (target.source === 'unknown') return undefined;
  return turn.texts.progress.nextStep(describeTarget(target, turn));
}
