import type { LiftProgress } from '@vigor/contract';
import type { Reply, Turn } from './built-in-coach.reply.ts';

const recentWeeks = 4;
const mostLifts = 4;

export function answerProgress(turn: Turn): Reply {
  const { facts, texts } = turn;
  const { lifts, streak } = facts.progress;
  if (facts.sessions.length === 0) return { parts: [texts.progress.noData], confidence: 'high' };
  const streakText =
    streak.weeks > 0 ? texts.progress.streak(streak.weeks, streak.bestWeeks) : undefined;
  return {
    parts: [
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

export function answerStreak({ facts, texts }: Turn): Reply {
  const { streak, adherence } = facts.progress;
  if (facts.sessions.length === 0) {
    return { parts: [texts.progress.streakNew], confidence: 'high' };
  }
  const { done, required } = streak.thisWeek;
  const left = required - done;
  const percent = adherence.ratio === null ? undefined : Math.round(adherence.ratio * 100);
  const kept =
    percent === undefined
      ? undefined
      : texts.progress.adherence(adherence.done, adherence.planned, percent);
  return {
    parts: [
      [
        texts.progress.streak(streak.weeks, streak.bestWeeks),
        left > 0 ? texts.progress.thisWeekOpen(done, left) : texts.progress.thisWeekDone(done),
      ].join(' '),
      [texts.progress.eightWeeks(streak.hitInLastEightWeeks), kept].filter(Boolean).join(' '),
      streak.freezes > 0 ? texts.progress.freezes(streak.freezes) : undefined,
    ],
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

function shareGained({ changeKg, latestE1rmKg }: LiftProgress): number {
  return latestE1rmKg ? (changeKg ?? 0) / latestE1rmKg : 0;
}

function nextStep({ facts, texts, figures }: Turn): string | undefined {
  if (!facts.next) return undefined;
  return texts.progress.nextSession(facts.next.planDay.name, figures.day(facts.next.day));
}
