import type { LiftProgress } from '@vigor/contract';
import { liftsFor, shareGained, withTrend } from './built-in-coach.own-lifts.ts';
import type { Reply, Turn } from './built-in-coach.reply.ts';
import { citeArticle, marked } from './built-in-coach.sources.ts';

const recentWeeks = 4;
const mostLifts = 4;
const asksWhether = /^(?! (?:how|what|show|see|tell) ).* (?:am i|have i|did i|is my|are my|do i) /;

export function answerProgress(turn: Turn): Reply {
  const { facts, texts, mentions } = turn;
  const { streak } = facts.progress;
  const lifts = liftsFor(facts, mentions.muscles);
  if (facts.sessions.length === 0) return { parts: [texts.progress.noData], confidence: 'high' };
  const streakText =
    streak.weeks > 0 ? texts.progress.streak(streak.weeks, streak.bestWeeks) : undefined;
  return {
    parts: [
      asksWhether.test(mentions.shape) ? verdictOn(lifts, turn) : undefined,
      [recentSessions(turn), streakText].filter(Boolean).join(' '),
      liftList(lifts, turn),
      praiseOf(lifts, turn) ?? (isDown(lifts) ? texts.progress.severalDown : undefined),
      nextStep(turn),
    ],
    choice: isDown(lifts)
      ? { text: texts.progress.askEasyWeek, message: texts.questions.deload }
      : { text: texts.progress.askRecords, message: texts.questions.records },
    confidence: 'high',
  };
}

export function answerStreak({ facts, texts, mentions }: Turn): Reply {
  const { streak, adherence } = facts.progress;
  if (facts.sessions.length === 0) {
    return { parts: [texts.progress.streakNew], confidence: 'high' };
  }
  const isLost = / (?:lost|lose|broke|broken|gone|missed) /.test(mentions.shape);
  const comfort = citeArticle('motivation-streaks');
  const { done, required } = streak.thisWeek;
  const left = required - done;
  const percent = adherence.ratio === null ? undefined : Math.round(adherence.ratio * 100);
  const kept =
    percent === undefined
      ? undefined
      : texts.progress.adherence(adherence.done, adherence.planned, percent);
  return {
    parts: [
      isLost ? marked(comfort.passage, 1) : undefined,
      [
        texts.progress.streak(streak.weeks, streak.bestWeeks),
        left > 0 ? texts.progress.thisWeekOpen(done, left) : texts.progress.thisWeekDone(done),
      ].join(' '),
      [texts.progress.eightWeeks(streak.hitInLastEightWeeks), kept].filter(Boolean).join(' '),
      streak.freezes > 0 ? texts.progress.freezes(streak.freezes) : undefined,
    ],
    citations: isLost ? [comfort] : [],
    confidence: 'high',
  };
}

function recentSessions({ facts, texts }: Turn): string {
  const weeks = facts.progress.weeks.slice(-recentWeeks);
  const sessions = weeks.reduce((sum, week) => sum + week.sessions, 0);
  return texts.progress.overview(sessions, weeks.length);
}

/** Lifts with a trend first: two points are no trend yet. */
function liftList(lifts: readonly LiftProgress[], { texts }: Turn): string | undefined {
  const order = ['rising', 'steady', 'falling', 'not_enough_data'];
  const several = lifts.filter(({ points }) => points.length > 1);
  const clear = several.filter(({ trend }) => trend !== 'not_enough_data');
  const shown = (clear.length > 0 ? clear : several)
    .toSorted((one, other) => order.indexOf(one.trend) - order.indexOf(other.trend))
    .slice(0, mostLifts);
  if (shown.length === 0) return undefined;
  const lines = shown.map(({ name, summary }) => texts.progress.liftShort(name, summary));
  return [texts.progress.bestMovers, '', ...lines].join('\n');
}

function praiseOf(lifts: readonly LiftProgress[], { texts }: Turn): string | undefined {
  const rising = lifts.filter(({ trend }) => trend === 'rising');
  const [most] = rising.toSorted((one, other) => shareGained(other) - shareGained(one));
  return most && `${texts.progress.mostMoved(most.name)} ${texts.tone.praise}`;
}

/** Two lifts at once are more than a bad day. */
function isDown(lifts: readonly LiftProgress[]): boolean {
  const count = (wanted: string) => lifts.filter(({ trend }) => trend === wanted).length;
  return count('falling') >= 2 && count('falling') > count('rising');
}

/** The answer to “am I getting stronger?”, before its figures. */
function verdictOn(lifts: readonly LiftProgress[], { texts, mentions }: Turn): string {
  const clear = withTrend(lifts);
  if (lifts.length === 0 && mentions.muscles.length > 0) {
    return texts.lifts.noneFor(texts.muscleWords(mentions.muscles));
  }
  const rising = clear
    .filter(({ trend }) => trend === 'rising')
    .toSorted((one, other) => shareGained(other) - shareGained(one));
  const [most] = rising;
  if (clear.length === 0) return texts.lifts.verdictEarly;
  if (isDown(lifts)) return texts.lifts.verdictDown;
  if (!most) return texts.lifts.verdictHeld;
  return texts.lifts.verdictUp(rising.length, clear.length, most.name, most.summary);
}

function nextStep({ facts, texts, figures }: Turn): string | undefined {
  if (!facts.next) return undefined;
  return texts.progress.nextSession(facts.next.planDay.name, figures.day(facts.next.day));
}
