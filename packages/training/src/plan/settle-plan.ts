import type { TrainingPlan } from '../model/plan.ts';
import { rules } from '../validator/rules.ts';
import { longestWeekSeconds } from './compose-day.ts';
import type { PlanContext } from './plan-context.ts';
import { planVolumes } from './plan-volumes.ts';

/** A repair may cause another; three rounds settle all that can be settled. */
const mostPasses = 3;

/**
 * Puts a plan through the rules that every plan has to pass, whoever wrote it, and repairs what they
 * find. A plan without faults comes back as it is.
 */
export function settlePlan(plan: TrainingPlan, context: PlanContext): TrainingPlan {
  let settled = plan;
  for (let pass = 1; pass <= mostPasses; pass++) {
    const { plan: repaired, isChanged } = runRules(settled, context);
    if (!isChanged) break;
    settled = repaired;
  }
  return settled === plan ? plan : withSums(settled, context);
}

function runRules(
  plan: TrainingPlan,
  context: PlanContext,
): { plan: TrainingPlan; isChanged: boolean } {
  let current = plan;
  let isChanged = false;
  for (const rule of rules) {
    const outcome = rule(current, { input: context.input, options: {}, plan: context });
    current = outcome.plan;
    isChanged ||= outcome.findings.some((finding) => finding.severity !== 'warn');
  }
  return { plan: current, isChanged };
}

function withSums(plan: TrainingPlan, context: PlanContext): TrainingPlan {
  const days = plan.days.map((day) => ({
    ...day,
    estimatedSeconds: longestWeekSeconds(day, plan.weeks),
  }));
  return { ...plan, days, muscleVolumes: planVolumes(days, context) };
}
