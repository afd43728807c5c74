import type { MuscleProgress, Recommendation } from '@vigor/contract';
import { daysBetween, isHardSet, type MuscleGroup, majorGroups } from '@vigor/training';
import type { MemberFacts } from '../../facts/facts.service.ts';
import {
  recommendationActions as label,
  recommendationTexts as says,
} from './motivation.recommendation-texts.en.ts';

type Finder = (facts: MemberFacts) => Recommendation | undefined;

const veryHardRpe = 9;
const veryHardSessions = 3;
const plateauDays = 21;
const daysInWeek = 7;
/** Editorial: with less behind it a mean of the weeks says nothing. */
const fewestSessions = 4;
/** Editorial: a share of the target below which more sets are worth a word. */
const lowShare = 0.75;
/** Pulling as much as pushing, of what is counted as the chest and the back. */
const fewestPushSets = 3;
const ratedShare = 0.5;
const fewestSets = 6;
/** When a deload is due at the latest (Rogerson 2024: every 5.6 ± 2.3 weeks; beginners later). */
const weeksUntilDeload = { beginner: 8, intermediate: 6, advanced: 5 };

/** What the training of the last weeks asks for. */
export function recommendFromTraining(facts: MemberFacts): Recommendation[] {
  const finders = facts.profile.isSensitive ? gentleFinders : allFinders;
  return finders.flatMap((find) => find(facts) ?? []);
}

function findHardSessions({ sessions }: MemberFacts): Recommendation | undefined {
  const recent = sessions.slice(0, veryHardSessions);
  const isHard = recent.every(({ sessionRpe = 0 }) => sessionRpe >= veryHardRpe);
  if (recent.length < veryHardSessions || !isHard) return undefined;
  return {
    kind: 'recovery',
    ...says.hardSessions(recent.length),
    reasonCode: 'hard_sessions',
    action: readAbout('recovery-training-when-tired'),
  };
}

function findDeload({ plan, progress, profile }: MemberFacts): Recommendation | undefined {
  if (plan?.weekKinds[plan.currentWeek - 1] === 'deload') {
    return {
      kind: 'recovery',
      ...says.deloadNow,
      reasonCode: 'deload_week',
      action: readAbout('training-deload'),
    };
  }
  const isPlanned = plan?.weekKinds.slice(plan.currentWeek - 1).includes('deload');
  const weeks = weeksInRow(progress.weeks);
  if (isPlanned || weeks < weeksUntilDeload[profile.level]) return undefined;
  return {
    kind: 'recovery',
    ...says.deloadDue(weeks),
    reasonCode: 'deload_due',
    action: { kind: 'ask_coach', label: label.askCoach },
  };
}

function findPlateau({ progress, today }: MemberFacts): Recommendation | undefined {
  for (const { trend, points, name, exerciseId } of progress.lifts) {
    const from = points[0]?.day;
    const to = points.at(-1)?.day;
    if (trend !== 'steady' || !from || !to || daysBetween(to, today) > plateauDays) continue;
    const days = daysBetween(from, to);
    if (days < plateauDays) continue;
    return {
      kind: 'progress',
      ...says.plateau(name, Math.floor(days / daysInWeek)),
      reasonCode: 'plateau',
      action: { kind: 'open_exercise', label: label.exercise, id: exerciseId },
    };
  }
  return undefined;
}

function findPullBalance({ progress, sessions }: MemberFacts): Recommendation | undefined {
  const push = setsOf(progress.muscles, 'chest');
  const pull = setsOf(progress.muscles, 'back');
  const isKnown = sessions.length >= fewestSessions && push >= fewestPushSets;
  if (!isKnown || pull >= push) return undefined;
  return {
    kind: 'training',
    ...says.pullBalance(rounded(push), rounded(pull)),
    reasonCode: 'pull_balance',
    action: readAbout('training-push-pull-balance'),
  };
}

/** The muscle group furthest below where its target begins. */
function findLowMuscle({ progress, sessions }: MemberFacts): Recommendation | undefined {
  if (sessions.length < fewestSessions) return undefined;
  const [lowest] = progress.muscles
    .filter(({ group, targetMin }) => isMajor(group) && targetMin > 0)
    .filter(({ setsPerWeek, targetMin }) => setsPerWeek < targetMin * lowShare)
    .toSorted((one, other) => shareOf(one) - shareOf(other));
  if (!lowest) return undefined;
  const { group, setsPerWeek, targetMin } = lowest;
  return {
    kind: 'training',
    ...says.muscleBelow(group, rounded(setsPerWeek), rounded(targetMin)),
    reasonCode: 'muscle_below_target',
    action: { kind: 'ask_coach', label: label.askCoach },
  };
}

function findUnratedSets({ lastSession }: MemberFacts): Recommendation | undefined {
  const working = lastSession?.sets.filter(isHardSet) ?? [];
  const rated = working.filter(({ rpe }) => rpe !== undefined).length;
  if (working.length < fewestSets || rated >= working.length * ratedShare) return undefined;
  return {
    kind: 'learning',
    ...says.logEffort(rated, working.length),
    reasonCode: 'log_effort',
    action: readAbout('training-rpe'),
  };
}

const gentleFinders: readonly Finder[] = [findHardSessions, findDeload];
const allFinders: readonly Finder[] = [
  ...gentleFinders,
  findPlateau,
  findPullBalance,
  findLowMuscle,
  findUnratedSets,
];

/** Weeks with training, up to the last one that is over. */
function weeksInRow(weeks: MemberFacts['progress']['weeks']): number {
  const over = weeks.slice(0, -1);
  const lastFree = over.findLastIndex(({ sessions }) => sessions === 0);
  return over.length - 1 - lastFree;
}

function isMajor(group: MuscleGroup): boolean {
  return majorGroups.some((major) => major === group);
}

function setsOf(muscles: readonly MuscleProgress[], group: MuscleGroup): number {
  return muscles.find((muscle) => muscle.group === group)?.setsPerWeek ?? 0;
}

function shareOf({ setsPerWeek, targetMin }: MuscleProgress): number {
  return setsPerWeek / targetMin;
}

function rounded(sets: number): string {
  return String(Math.round(sets));
}

function readAbout(id: string): Recommendation['action'] {
  return { kind: 'open_article', label: label.read, id };
}
