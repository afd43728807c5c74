import type { Recommendation } from '@vigor/contract';
import { addDays } from '@vigor/training';
import type { MemberFacts } from '../../facts/facts.service.ts';
import {
  recommendationActions as label,
  recommendationTexts as says,
} from './motivation.recommendation-texts.en.ts';

const missedSlotDays = 2;
const shortGapDays = 7;
const longGapDays = 21;

/** What stands between a member and the next session. */
export function recommendFromPlan(facts: MemberFacts): Recommendation[] {
  return [findOutdatedPlan, findUnfinishedProfile, findNoPlan, findBreak].flatMap(
    (find) => find(facts) ?? [],
  );
}

function findOutdatedPlan({ planCheck, plan }: MemberFacts): Recommendation | undefined {
  if (planCheck.status !== 'needs_update' || !plan) return undefined;
  return {
    kind: 'training',
    ...says.planNeedsUpdate(planCheck.reasons[0]),
    reasonCode: 'plan_needs_update',
    action: { kind: 'open_plan', label: label.plan, id: plan.id },
  };
}

function findUnfinishedProfile({ profile }: MemberFacts): Recommendation | undefined {
  if (profile.onboardingComplete) return undefined;
  return {
    kind: 'profile',
    ...says.profileIncomplete,
    reasonCode: 'profile_incomplete',
    action: { kind: 'open_profile', label: label.profile },
  };
}

function findNoPlan({ plan }: MemberFacts): Recommendation | undefined {
  if (plan) return undefined;
  return {
    kind: 'training',
    ...says.makePlan,
    reasonCode: 'no_plan',
    action: { kind: 'make_plan', label: label.makePlan },
  };
}

function findBreak({
  daysSinceLastSession: days,
  week,
  sessions,
  today,
  profile,
}: MemberFacts): Recommendation | undefined {
  if (days === undefined) return undefined;
  if (days >= longGapDays) {
    return {
      kind: 'learning',
      ...says.returning(days),
      reasonCode: 'returning',
      action: { kind: 'open_article', label: label.read, id: 'training-returning-after-break' },
    };
  }
  const latest = addDays(today, -missedSlotDays);
  const missed = week.findLast(({ planned, done, day }) => planned && !done && day <= latest);
  const isMissed = missed !== undefined && (sessions[0]?.day ?? '') < missed.day;
  // Whoever is kept from figures is not asked for more training.
  if (profile.isSensitive || (days < shortGapDays && !isMissed)) return undefined;
  return {
    kind: 'training',
    ...says.shortVersion,
    reasonCode: 'short_version',
    action: { kind: 'start_micro_workout', label: label.startShort },
  };
}
