import { landmarks } from './landmarks.ts';

/** What a member has done altogether. */
export interface LifetimeTotals {
  sessions: number;
  tonnageKg: number;
  /** Weeks with at least one session. */
  activeWeeks: number;
  /** Codes of `findLandmarks` from all sessions. */
  landmarks: readonly string[];
}

export interface Milestone {
  /** Stable; each is reached once. */
  code: string;
  title: string;
  text: string;
}

const sessionSteps = [1, 5, 10, 25, 50, 100, 200, 365];
const tonnageSteps = [1, 10, 50, 100, 500];
const activeWeekSteps = [4, 8, 12, 26, 52];
const kgPerTonne = 1000;

/**
 * The milestones reached between two states of a member's totals: sessions 1–365, tonnage 1–500 t,
 * active weeks 4–52, and bodyweight landmarks. Nothing where the totals did not grow.
 */
export function detectMilestones(change: {
  before: LifetimeTotals;
  after: LifetimeTotals;
}): Milestone[] {
  const { before, after } = change;
  const newLandmarks = landmarks.filter(
    ({ code }) => after.landmarks.includes(code) && !before.landmarks.includes(code),
  );
  return [
    ...stepsBetween(sessionSteps, before.sessions, after.sessions).map(sessionMilestone),
    ...stepsBetween(tonnageSteps, before.tonnageKg / kgPerTonne, after.tonnageKg / kgPerTonne).map(
      tonnageMilestone,
    ),
    ...stepsBetween(activeWeekSteps, before.activeWeeks, after.activeWeeks).map(weekMilestone),
    ...newLandmarks.map(({ code, title, text }) => ({ code, title, text })),
  ];
}

function stepsBetween(steps: readonly number[], before: number, after: number): number[] {
  return steps.filter((step) => before < step && step <= after);
}

function sessionMilestone(sessions: number): Milestone {
  return {
    code: `sessions_${sessions}`,
    title: sessions === 1 ? 'First session' : `${sessions} sessions`,
    text:
      sessions === 1
        ? 'The first one is done: the largest step of all.'
        : `${sessions} sessions logged since you started.`,
  };
}

function tonnageMilestone(tonnes: number): Milestone {
  return {
    code: `tonnage_${tonnes}_t`,
    title: tonnes === 1 ? '1 tonne moved' : `${tonnes} tonnes moved`,
    text: `All your sets together come to ${tonnes * kgPerTonne} kg.`,
  };
}

function weekMilestone(weeks: number): Milestone {
  return {
    code: `active_weeks_${weeks}`,
    title: `${weeks} active weeks`,
    text: `You trained in ${weeks} different weeks. Habits are built like this.`,
  };
}
