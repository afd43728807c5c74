import type { PlanDay } from '@vigor/contract';
import { easeWeeks, getExercise, type PlanInput, refusalFor, shortenDay } from '@vigor/training';
import type { PlanContent } from '../../db/schema/plans.ts';
import type { ProposedChange } from '../../db/schema/proposals.ts';
import { withFigures } from './plans.dose.ts';
import { memberOf, toTrainingPlan } from './plans.mapper.ts';
import { withReplacement } from './plans.replacement.ts';
import type { PlanRow } from './plans.repository.ts';
import { safetyOf } from './plans.safety.ts';

/** What a change would make of the plan; why not, in words, where it cannot be made. */
export type Adjustment = { ok: true; content: PlanContent } | { ok: false; reason: string };

type AdjustablePlan = Pick<
  PlanRow,
  'name' | 'goal' | 'weeks' | 'content' | 'daysPerWeek' | 'minutesPerSession'
>;

/**
 * The one place where a suggested change becomes a plan. Whoever suggested it, it goes through the
 * same checks; a plan that would suit the member less than before is refused.
 */
export function adjustPlanContent(
  plan: AdjustablePlan,
  change: ProposedChange,
  member: PlanInput,
): Adjustment {
  const card = refusalFor(member);
  if (card) return { ok: false, reason: card.body };
  const adjusted = contentAfter(plan, change, member);
  if (!adjusted.ok) return adjusted;
  const own = memberOf(member, plan);
  const safety = safetyOf(toTrainingPlan({ ...plan, content: adjusted.content }), own);
  if (safety.status === 'fits') return adjusted;
  const before = safetyOf(toTrainingPlan(plan), own);
  const news = safety.reasons.filter((reason) => !before.reasons.includes(reason));
  return news[0] === undefined ? adjusted : { ok: false, reason: news[0] };
}

function contentAfter(plan: AdjustablePlan, change: ProposedChange, member: PlanInput): Adjustment {
  switch (change.kind) {
    case 'swap':
      return swapped(plan, change, member);
    case 'shorten':
      return shortened(plan, change, member);
    case 'deload':
      return eased(plan, change, member);
    case 'plan':
      return { ok: true, content: change.plan.content };
    default:
      return change satisfies never;
  }
}

type ChangeOf<Kind> = Extract<ProposedChange, { kind: Kind }>;

const dayGone: Adjustment = { ok: false, reason: 'This day is no longer in your plan.' };

function swapped(
  plan: AdjustablePlan,
  { dayId, exerciseId, replacementId }: ChangeOf<'swap'>,
  member: PlanInput,
): Adjustment {
  const day = plan.content.days.find(({ id }) => id === dayId);
  if (!day) return dayGone;
  const planned = day.exercises.find((one) => one.exerciseId === exerciseId);
  if (!planned) return { ok: false, reason: 'This exercise is no longer in your plan.' };
  if (day.exercises.some((one) => one.exerciseId === replacementId)) {
    return { ok: false, reason: 'The other exercise is in this session already.' };
  }
  const replacement = getExercise(replacementId);
  return { ok: true, content: withReplacement({ row: plan, day, planned, replacement, member }) };
}

function shortened(
  plan: AdjustablePlan,
  { dayId, minutes }: ChangeOf<'shorten'>,
  member: PlanInput,
): Adjustment {
  const index = plan.content.days.findIndex(({ id }) => id === dayId);
  if (index < 0) return dayGone;
  const training = toTrainingPlan(plan);
  const shorter = shortenDay({ plan: training, index, minutes, member: memberOf(member, plan) });
  if (!shorter)
    return { ok: false, reason: `This session fits ${minutes} min already, or cannot be made to.` };
  const { key: _key, weekday: _weekday, ...parts } = shorter;
  const days = plan.content.days.map(
    (day, place): PlanDay => (place === index ? { ...day, ...parts } : day),
  );
  return withDays(plan, { ...plan.content, days }, member);
}

function eased(plan: AdjustablePlan, { week }: ChangeOf<'deload'>, member: PlanInput): Adjustment {
  if (plan.content.weekKinds[week - 1] !== 'build') {
    return { ok: false, reason: 'This week is an easy week already.' };
  }
  const { weekKinds, days } = easeWeeks(toTrainingPlan(plan), [week - 1]);
  const content = {
    ...plan.content,
    weekKinds,
    days: plan.content.days.map((day, index) => ({
      ...day,
      exercises: days[index]?.exercises ?? day.exercises,
    })),
  };
  return withDays(plan, content, member);
}

function withDays(plan: AdjustablePlan, content: PlanContent, member: PlanInput): Adjustment {
  return { ok: true, content: withFigures({ ...plan, content }, member) };
}
