import type { LiftProgress, PersonalRecord } from '@vigor/contract';
import { describeRecord, type Exercise, minTrendPoints } from '@vigor/training';
import { findLift, loadTargetFor } from './built-in-coach.load-target.ts';
import type { Reply, Turn } from './built-in-coach.reply.ts';
import { describeTarget } from './built-in-coach.set-lines.ts';
import { citeArticle, marked } from './built-in-coach.sources.ts';

const recentWeeks = 4;
const mostLifts = 4;
const mostRecords = 4;
const overload = 'training-progressive-overload';

export function answerProgress(turn: Turn): Reply {
  const { facts, texts } = turn;
  const { lifts, streak } = facts.progress;
  if (facts.sessions.length === 0) return { parts: [texts.progress.noData], confidence: 'high' };
  const isUp = lifts.some(({ trend }) => trend === 'rising');
  return {
    parts: [
      [
        recentSessions(turn),
        streak.weeks > 0 ? texts.progress.streak(streak.weeks, streak.bestWeeks) : '',
      ]
        .filter(Boolean)
        .join(' '),
      liftList(lifts, turn),
      isUp ? texts.tone.praise : undefined,
      nextStep(turn),
    ],
    choice: { text: texts.progress.askRecords, message: texts.questions.records },
    confidence: 'high',
  };
}

export function answerLift(turn: Turn): Reply {
  const { facts, texts, figures, exercises } = turn;
  const [exercise] = exercises;
  const lift = exercise && findLift(facts, exercise.id);
  if (!exercise) return answerProgress(turn);
  if (!lift || lift.latestE1rmKg === null) {
    return { parts: [texts.progress.noLift(exercise.name)], confidence: 'medium' };
  }
  const opening = texts.progress.lift(lift.name, figures.weight(lift.latestE1rmKg), lift.summary);
  if (lift.trend === 'not_enough_data') {
    const early = texts.progress.tooEarly(lift.points.length, minTrendPoints);
    return { parts: [`${opening} ${early}`, stepOn(exercise, turn)], confidence: 'medium' };
  }
  const trend = texts.progress.trend[lift.trend];
  if (lift.trend === 'rising') {
    return {
      parts: [
        `${opening} ${trend} ${texts.tone.praise}`,
        ...howToGoOn(turn),
        stepOn(exercise, turn),
      ],
      citations: wantsToImprove(turn) ? [citeArticle(overload)] : [],
      confidence: 'high',
    };
  }
  return {
    parts: [
      [opening, trend, lift.trend === 'steady' ? texts.tone.steady : ''].filter(Boolean).join(' '),
      marked(texts.progress.options, 1),
      stepOn(exercise, turn),
    ],
    citations: [citeArticle('training-plateau')],
    confidence: 'high',
  };
}

export function answerRecords(turn: Turn): Reply {
  const { facts, texts, figures, exercises } = turn;
  const [exercise] = exercises;
  const found = facts.progress.records.filter(
    ({ exerciseId, kind }) =>
      kind !== 'baseline' && (exercise === undefined || exerciseId === exercise.id),
  );
  const lift = exercise && findLift(facts, exercise.id);
  const estimate =
    lift?.latestE1rmKg == null
      ? undefined
      : texts.progress.bestEstimate(lift.name, figures.weight(lift.latestE1rmKg));
  if (found.length === 0) {
    const none = exercise ? texts.progress.noRecordsOf(exercise.name) : texts.progress.noRecords;
    return { parts: [none, estimate], confidence: 'high' };
  }
  const celebrated = found.toSorted(
    (one, other) =>
      Number(other.isCelebrated) - Number(one.isCelebrated) || other.day.localeCompare(one.day),
  );
  const shown = exercise ? celebrated : newestOfEach(celebrated);
  const lines = shown
    .slice(0, mostRecords)
    .toSorted((one, other) => other.day.localeCompare(one.day))
    .map((record) =>
      texts.progress.record(
        record.exerciseName,
        describeRecord(record, figures.unit).replace(/\.$/, ''),
        figures.day(record.day),
      ),
    );
  return {
    parts: [
      exercise ? texts.progress.recordsOf(exercise.name) : texts.progress.records,
      lines.join('\n'),
      estimate,
      texts.tone.praise,
    ],
    confidence: 'high',
  };
}

/** One record of each exercise says enough. */
function newestOfEach(records: readonly PersonalRecord[]): PersonalRecord[] {
  return [...Map.groupBy(records, ({ exerciseId }) => exerciseId).values()].flatMap(
    ([first]) => first ?? [],
  );
}

export function answerStreak({ facts, texts }: Turn): Reply {
  const { streak, adherence } = facts.progress;
  if (facts.sessions.length === 0) {
    return { parts: [texts.progress.streakNew], confidence: 'high' };
  }
  const { done, required } = streak.thisWeek;
  const left = required - done;
  const percent = adherence.ratio === null ? undefined : Math.round(adherence.ratio * 100);
  return {
    parts: [
      [
        texts.progress.streak(streak.weeks, streak.bestWeeks),
        left > 0 ? texts.progress.thisWeekOpen(done, left) : texts.progress.thisWeekDone(done),
      ].join(' '),
      [
        texts.progress.eightWeeks(streak.hitInLastEightWeeks),
        percent === undefined
          ? ''
          : texts.progress.adherence(adherence.done, adherence.planned, percent),
        streak.freezes > 0 ? texts.progress.freezes(streak.freezes) : '',
      ]
        .filter(Boolean)
        .join(' '),
    ],
    confidence: 'high',
  };
}

function recentSessions({ facts, texts }: Turn): string {
  const weeks = facts.progress.weeks.slice(-recentWeeks);
  const sessions = weeks.reduce((sum, week) => sum + week.sessions, 0);
  return texts.progress.overview(sessions, weeks.length);
}

function wantsToImprove({ mentions }: Turn): boolean {
  return / (?:improve|increase|better|boost|raise|strengthen) /.test(mentions.shape);
}

function howToGoOn(turn: Turn): string[] {
  return wantsToImprove(turn) ? [marked(citeArticle(overload).passage, 1)] : [];
}

/** The lifts that say most: moving ones first. */
function liftList(lifts: readonly LiftProgress[], { texts }: Turn): string | undefined {
  const order = ['rising', 'steady', 'falling', 'not_enough_data'];
  const shown = lifts
    .filter(({ points }) => points.length > 1)
    .toSorted((one, other) => order.indexOf(one.trend) - order.indexOf(other.trend))
    .slice(0, mostLifts);
  if (shown.length === 0) return undefined;
  const lines = shown.map(({ name, summary }) => texts.progress.liftShort(name, summary));
  return [texts.progress.bestMovers, '', ...lines].join('\n');
}

function nextStep({ facts, texts, figures }: Turn): string | undefined {
  if (!facts.next) return undefined;
  return texts.progress.nextSession(facts.next.planDay.name, figures.day(facts.next.day));
}

function stepOn(exercise: Exercise, turn: Turn): string | undefined {
  const target = loadTargetFor(exercise, turn.facts, turn.figures);
  if (target.source === 'unknown') return undefined;
  return turn.texts.progress.nextStep(describeTarget(target, turn));
}
