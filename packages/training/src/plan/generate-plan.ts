import type { PlanInput, PlanResult, TrainingPlan } from '../model/plan.ts';
import type { Goal } from '../model/taxonomy.ts';
import { deriveConstraints } from '../safety/constraints.ts';
import { refusalFor } from '../safety/refusal.ts';
import { checkPlanInput } from './check-plan-input.ts';
import { composeWeek } from './compose-week.ts';
import { draftWeek } from './draft-week.ts';
import { explainPlan } from './explanation.ts';
import { type PlacedSplit, placeDays } from './place-days.ts';
import { type PlanContext, planContext } from './plan-context.ts';
import { planVolumes } from './plan-volumes.ts';
import { settlePlan } from './settle-plan.ts';
import { weekKindsOf } from './week-kinds.ts';

const goalNames: Record<Goal, string> = {
  strength: 'Strength',
  hypertrophy: 'Muscle',
  fat_loss: 'Fat loss',
  endurance: 'Endurance',
  general_health: 'Health',
  mobility: 'Mobility',
};

/**
 * Writes a training plan for one member, or gives the card that is shown instead of one.
 *
 * Deterministic: the same input and seed give the same plan, byte for byte. Safety is a filter
 * before every choice, time is never passed, and where they leave too little, the plan says so.
 *
 * @throws RangeError for days outside 1–7, minutes outside 5–120, age over 100, weeks outside 1–12
 */
export function generatePlan(input: PlanInput): PlanResult {
  checkPlanInput(input);
  const card = refusalFor(input);
  if (card !== undefined) return { ok: false, card };
  const context = planContext(input, deriveConstraints(input));
  return { ok: true, plan: settlePlan(writePlan(context), context) };
}

function writePlan(context: PlanContext): TrainingPlan {
  const { input, constraints, goal, weeks } = context;
  const weekKinds = weekKindsOf(input.level, weeks);
  const daysPerWeek = Math.min(input.daysPerWeek, constraints.sessionsPerWeekMax);
  const split = placeDays({ ...input, goal, daysPerWeek });
  const draft = draftWeek(split, context);
  const { days, cardio } = composeWeek(split, draft, weekKinds, context);
  const muscleVolumes = planVolumes(days, context);
  const facts = { split, draft, days, cardio, volumes: muscleVolumes, weekKinds };
  return {
    name: `${goalNames[goal]}: ${split.name}`,
    goal,
    level: input.level,
    weeks,
    weekKinds,
    splitName: split.name,
    days,
    outsideCardio: [...cardio.outside],
    muscleVolumes,
    explanation: explainPlan(facts, context),
    warnings: warningsOf(split, context),
  };
}

function warningsOf(split: PlacedSplit, { input, constraints }: PlanContext): string[] {
  const warnings = [...constraints.warnings];
  if (split.days.length < input.daysPerWeek) {
    warnings.push(
      `You asked for ${input.daysPerWeek} sessions a week; ${split.days.length} fit, so the plan has ${split.days.length}.`,
    );
  }
  if (split.backToBackPairs > 0) {
    warnings.push('Some of your days follow each other: go lighter on the second if you are sore.');
  }
  return warnings;
}
