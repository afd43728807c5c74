import type { Exercise } from '@vigor/training';
import { exclusionOf } from './built-in-coach.exercises.ts';
import {
  findPlanned,
  type LoadTarget,
  loadTargetFor,
  setsOfLastSession,
  setsThisWeek,
} from './built-in-coach.load-target.ts';
import type { Reply, Turn } from './built-in-coach.reply.ts';
import { describeSets, describeTarget } from './built-in-coach.set-lines.ts';
import { citeArticle, marked } from './built-in-coach.sources.ts';
import { insteadOf } from './built-in-coach.swaps.ts';
import { answerNextContent } from './built-in-coach.today.ts';

const isForBeginner =
  / (?:beginners?|newbies?|start with|to start|start (?:\w+ )?EXERCISE|starting weight|first time|never done) /;

const asksReserve = / (?:in reserve|rir|in the tank|to failure|all out|stop short|stop early) /;
const failure = 'training-to-failure';
const usualRir = 2;

/** How heavy an exercise should be next time, and what that follows from. */
export function answerLoad(turn: Turn): Reply {
  const { facts, texts, figures, exercises, mentions } = turn;
  const [exercise] = exercises;
  if (!exercise) return facts.next ? answerNextContent(turn) : ask(texts.load.askWhich);
  if (isForBeginner.test(mentions.shape))
    return calibration(texts.load.firstTime(exercise.name), turn);
  const excluded = exclusionOf(exercise, facts.planInput);
  if (excluded?.kind === 'condition') return insteadOf(exercise, excluded.text, turn);
  const target = loadTargetFor(exercise, facts, figures);
  if (exercise.loadType !== 'external' && target.loadKg === undefined) {
    return withoutWeight(exercise, target, turn);
  }
  if (target.loadKg === undefined) return calibration(texts.load.unknown(exercise.name), turn);
  return {
    parts: [
      texts.load.target(exercise.name, describeTarget(target, turn)),
      excluded && texts.load.notAllowed(excluded.text),
      reasonOf(exercise, target, turn),
      target.lighter?.kind === 'deload'
        ? undefined
        : texts.load.adjust(target.rir, figures.weight(figures.stepKg(exercise, target.loadKg))),
    ],
    choice: excluded
      ? undefined
      : { text: texts.session.askWarmUp, message: texts.questions.warmUp(exercise.name) },
    confidence: target.source === 'plan' ? 'medium' : 'high',
  };
}

/** What a planned load was worked out from. */
export function answerWhyLoad(turn: Turn): Reply {
  const { facts, texts, figures, exercises, mentions } = turn;
  const exercise = exercises[0];
  if (!exercise && asksReserve.test(mentions.shape)) return whyReserve(turn);
  if (!exercise) {
    return {
      parts: [marked(texts.load.whyLoads, 1)],
      citations: [citeArticle('training-double-progression')],
      confidence: 'medium',
    };
  }
  const target = loadTargetFor(exercise, facts, figures);
  if (target.loadKg === undefined) return answerLoad(turn);
  return {
    parts: [
      texts.load.target(exercise.name, describeTarget(target, turn)),
      reasonOf(exercise, target, turn),
      marked(texts.load.whyReserve(target.rir), 1),
    ],
    citations: [citeArticle('training-rir')],
    confidence: 'high',
  };
}

/** Why sets end before nothing is left. */
function whyReserve({ facts, texts }: Turn): Reply {
  const items = (facts.next?.planDay ?? facts.plan?.days[0])?.exercises ?? [];
  const rir = items.find(({ role }) => role === 'main')?.rir ?? usualRir;
  return {
    parts: [marked(texts.load.whyReserve(rir), 1), marked(citeArticle(failure).passage, 2)],
    citations: [citeArticle('training-rir'), citeArticle(failure)],
    confidence: 'high',
  };
}

/** Sets, repetitions, effort and rest as the plan asks for them. */
export function answerDose(turn: Turn): Reply {
  const { facts, texts, exercises } = turn;
  const [exercise] = exercises;
  const planned = exercise && findPlanned(facts, exercise.id);
  if (!exercise || !planned) return answerLoad(turn);
  const target = loadTargetFor(exercise, facts, turn.figures);
  return {
    parts: [
      texts.load.planned(
        exercise.name,
        describeTarget({ ...target, sets: setsThisWeek(facts, planned) }, turn),
        texts.rest(planned.restSeconds),
      ),
      planned.modification,
    ],
    confidence: 'high',
  };
}

function reasonOf(exercise: Exercise, target: LoadTarget, turn: Turn): string | undefined {
  const { facts, texts, figures } = turn;
  const { lighter } = target;
  const parts: string[] = [];
  if (lighter?.kind === 'deload') parts.push(texts.load.deload);
  if (lighter?.kind === 'return') parts.push(texts.load.return(lighter.days, lighter.rebuild));
  if (target.source === 'last_session' && facts.lastSession) {
    const sets = describeSets(setsOfLastSession(facts, exercise.id), turn);
    const day = figures.day(facts.lastSession.day);
    // The engine's reason names the sets itself.
    const hasReason = target.reason !== undefined && !lighter;
    parts.push(texts.load.fromLast(day, hasReason ? (target.reason ?? '') : `${sets}.`));
  }
  if (target.source === 'estimate' && target.e1rmKg !== undefined) {
    const e1rm = figures.weight(target.e1rmKg);
    parts.push(texts.load.fromEstimate(e1rm, target.repsMin, target.rir));
  }
  if (target.source === 'plan') parts.push(texts.load.fromPlan);
  return parts.join(' ');
}

function withoutWeight(exercise: Exercise, target: LoadTarget, turn: Turn): Reply {
  const { texts } = turn;
  const dose = describeTarget(target, turn);
  return {
    parts: [texts.load.bodyweight(exercise.name, dose), reasonOf(exercise, target, turn)],
    confidence: 'high',
  };
}

function calibration(opening: string, { texts }: Turn): Reply {
  return {
    parts: [`${opening} ${marked(texts.load.calibrate, 1)}`],
    citations: [citeArticle('training-starting-weights')],
    confidence: 'medium',
  };
}

function ask(text: string): Reply {
  return { parts: [text], confidence: 'low' };
}
