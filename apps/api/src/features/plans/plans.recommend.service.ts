import type { RecommendedPlan } from '@vigor/contract';
import { type Goal, generatePlan, type PlanInput } from '@vigor/training';
import type { Context } from '../../context.ts';
import { getPlanInput } from '../profiles/profiles.service.ts';

interface Variant {
  change: Partial<PlanInput>;
  /** Why it is offered, beside the reasons of the engine. */
  text: string;
}

const engineReasons = 3;
const mostDays = 7;
const shorterByMinutes = 15;
const shortestMinutes = 20;

/** Plans that would suit the member, none when the screening asks for a check-up first. */
export async function listRecommendedPlans(ctx: Context): Promise<{ items: RecommendedPlan[] }> {
  const member = await getPlanInput(ctx);
  return { items: variantsFor(member).flatMap((variant) => recommend(member, variant)) };
}

function variantsFor(member: PlanInput): Variant[] {
  return [
    { change: {}, text: `Made for your goal: ${nameOf(member.goal)}.` },
    ...dayVariants(member),
    ...shorterVariant(member),
    goalVariant(member),
  ];
}

function dayVariants({ daysPerWeek }: PlanInput): Variant[] {
  return daysPerWeek > 2
    ? [
        {
          change: { daysPerWeek: daysPerWeek - 1, availableWeekdays: undefined },
          text: 'One day fewer a week: easier to keep when life is full.',
        },
      ]
    : [
        {
          change: {
            daysPerWeek: Math.min(daysPerWeek + 1, mostDays),
            availableWeekdays: undefined,
          },
          text: 'One day more a week: every muscle gets trained more often.',
        },
      ];
}

function shorterVariant({ minutesPerSession }: PlanInput): Variant[] {
  const minutes = Math.max(minutesPerSession - shorterByMinutes, shortestMinutes);
  if (minutes >= minutesPerSession) return [];
  return [
    {
      change: { minutesPerSession: minutes },
      text: `Sessions of ${minutes} instead of ${minutesPerSession} minutes: rests and supersets make up for it.`,
    },
  ];
}

function goalVariant({ goal, secondaryGoal }: PlanInput): Variant {
  const other: Goal = secondaryGoal ?? (goal === 'general_health' ? 'strength' : 'general_health');
  const text = secondaryGoal
    ? `Puts your second goal first: ${nameOf(other)}.`
    : `A change of aim: ${nameOf(other)}.`;
  return { change: { goal: other, secondaryGoal: goal }, text };
}

function recommend(member: PlanInput, { change, text }: Variant): RecommendedPlan[] {
  const input = { ...member, ...change };
  const result = generatePlan(input);
  if (!result.ok) return [];
  const { plan } = result;
  return [
    {
      name: plan.name,
      goal: plan.goal,
      daysPerWeek: plan.days.length,
      minutesPerSession: input.minutesPerSession,
      weeks: plan.weeks,
      splitName: plan.splitName,
      reasons: [text, ...plan.explanation.slice(0, engineReasons).map((reason) => reason.text)],
    },
  ];
}

function nameOf(goal: Goal): string {
  return goal.replaceAll('_', ' ');
}
