/** One ISO week of a member. */
export interface TrainingWeek {
  /** Monday. */
  weekStart: string;
  /** Sessions planned; without a plan the member's own aim, at least 1. */
  planned: number;
  /** Sessions done, micro-workouts included. */
  done: number;
  /** Illness, travel, injury: the member said so. */
  isPaused?: boolean;
  /** Only the last one may be: it is not over yet. */
  isCurrent?: boolean;
}

export interface WeekStreak {
  weeks: number;
  bestWeeks: number;
  /** Freezes in the bank, 0–2. */
  freezes: number;
  /** Weeks hit of the last eight; an unfinished week is among them only once it is hit. */
  hitInLastEightWeeks: number;
  thisWeek: { done: number; required: number };
}

/** Share of the planned sessions that makes a week count. */
const requiredShare = 0.7;
const hitsPerFreeze = 4;
const maxFreezes = 2;
const maxPausedInRow = 4;
const recentWeeks = 8;

/** Sessions that make a week count: `max(1, round(0.7 · planned))`, 0 where nothing is planned. */
export function requiredSessions(planned: number): number {
  return planned > 0 ? Math.max(1, Math.round(requiredShare * planned)) : 0;
}

/**
 * The streak of weeks in which a member trained enough, oldest week first. Four hit weeks earn a
 * freeze, at most two are kept, and a miss uses one: the streak then holds without growing. Paused
 * weeks (four in a row at most) and weeks without a plan change nothing, and the current week counts
 * only once it is hit. (Vigor's own rule; one miss does no harm to a habit, Lally 2010.)
 */
export function computeWeekStreak(weeks: readonly TrainingWeek[]): WeekStreak {
  const outcomes = judgeWeeks(weeks);
  const streak = { weeks: 0, bestWeeks: 0, freezes: 0, hits: 0 };
  for (const outcome of outcomes) {
    if (outcome === 'hit') addHit(streak);
    if (outcome === 'missed') addMiss(streak);
  }
  const current = weeks.findLast((week) => week.isCurrent);
  const finished = outcomes.filter((outcome) => outcome !== 'open');
  return {
    weeks: streak.weeks,
    bestWeeks: streak.bestWeeks,
    freezes: streak.freezes,
    hitInLastEightWeeks: finished.slice(-recentWeeks).filter((outcome) => outcome === 'hit').length,
    thisWeek: {
      done: current?.done ?? 0,
      required: current && !current.isPaused ? requiredSessions(current.planned) : 0,
    },
  };
}

type WeekOutcome = 'hit' | 'missed' | 'neutral' | 'open';

function judgeWeeks(weeks: readonly TrainingWeek[]): WeekOutcome[] {
  let pausedInRow = 0;
  return weeks.map((week) => {
    pausedInRow = week.isPaused ? pausedInRow + 1 : 0;
    const isPaused = pausedInRow > 0 && pausedInRow <= maxPausedInRow;
    if (isPaused || week.planned <= 0) return 'neutral';
    if (week.done >= requiredSessions(week.planned)) return 'hit';
    return week.isCurrent ? 'open' : 'missed';
  });
}

interface RunningStreak {
  weeks: number;
  bestWeeks: number;
  freezes: number;
  hits: number;
}

function addHit(streak: RunningStreak): void {
  streak.weeks += 1;
  streak.hits += 1;
  streak.bestWeeks = Math.max(streak.bestWeeks, streak.weeks);
  const earned = streak.hits % hitsPerFreeze === 0 ? 1 : 0;
  streak.freezes = Math.min(maxFreezes, streak.freezes + earned);
}

function addMiss(streak: RunningStreak): void {
  if (streak.freezes > 0) streak.freezes -= 1;
  else streak.weeks = 0;
}
