import { getExercise } from '../catalogue/catalogue.ts';
import type { TrainingPlan } from '../model/plan.ts';
import type { ConditionId } from '../model/taxonomy.ts';
import { conditionRules } from '../safety/conditions.ts';
import type { CandidatePlan } from './candidate.ts';
import { isMaxTest } from './check-items.ts';
import { mapExercises } from './edit-plan.ts';
import type { Finding } from './finding.ts';
import type { RuleContext } from './rule.ts';

const adultAge = 18;
const maternal: readonly ConditionId[] = ['pregnancy_t1', 'pregnancy_t2_t3', 'postpartum_early'];

/**
 * V18 and V23: what a plan for a pregnant member, a young mother or a minor must not even suggest.
 * One of these throws the whole plan away, as its author did not see who it is for.
 */
export function findBlocks(
  candidate: CandidatePlan,
  plan: TrainingPlan,
  context: RuleContext,
): Finding[] {
  return [...maternalBlocks(plan, context), ...minorBlocks(candidate, plan, context)];
}

function maternalBlocks(plan: TrainingPlan, context: RuleContext): Finding[] {
  const conditions = context.plan.constraints.conditions.filter((one) => maternal.includes(one));
  if (conditions.length === 0) return [];
  const forbidden = new Set(conditions.flatMap((condition) => conditionRules[condition].forbid));
  const findings: Finding[] = [];
  mapExercises(plan, (planned, path) => {
    if (getExercise(planned.exerciseId).tags.some((tag) => forbidden.has(tag))) {
      findings.push(block('V18', path, `${planned.name} is ruled out now.`));
    }
    return planned;
  });
  const isHard = [...plan.days.map((day) => day.cardio), ...plan.outsideCardio].some(
    (cardio) => cardio?.intensity === 'hiit' || cardio?.intensity === 'vigorous',
  );
  if (isHard) findings.push(block('V18', 'days', 'Vigorous cardio is ruled out now.'));
  return findings;
}

function minorBlocks(
  candidate: CandidatePlan,
  plan: TrainingPlan,
  { input }: RuleContext,
): Finding[] {
  if (input.ageYears >= adultAge) return [];
  const findings: Finding[] = [];
  if (candidate.goal === 'fat_loss') {
    findings.push(block('V23', 'goal', 'No fat-loss plan under 18.'));
  }
  mapExercises(plan, (planned, path) => {
    if (isMaxTest(planned)) findings.push(block('V23', path, 'No maximal attempts under 18.'));
    return planned;
  });
  return findings;
}

function block(id: 'V18' | 'V23', path: string, message: string): Finding {
  return { id, severity: 'block', path, message };
}
