import type { Plan } from '@vigor/contract';
import {
  type Constraints,
  deriveConstraints,
  explainExclusion,
  findExercise,
  type PlanInput,
  type RuleId,
  refusalFor,
  type TrainingPlan,
  validatePlan,
} from '@vigor/training';

/**
 * Rules whose breach means that the plan no longer suits the member, as the member reads it; where
 * there is no sentence the finding has its own. The other rules are about the dose, which the
 * member may have changed on purpose.
 */
const suitabilityRules = new Map<RuleId, string | undefined>([
  ['V03', undefined],
  ['V04', 'Some exercises need a smaller range or an easier effort now.'],
  ['V05', undefined],
  ['V06', undefined],
  ['V10', 'Some sets end closer to failure than suits you now.'],
  ['V15', 'The cardio is harder than suits you now.'],
  ['V16', 'The warm-up or the cool-down is shorter than suits you now.'],
  ['V17', 'A test of your maximum does not suit you now.'],
  ['V18', undefined],
  ['V22', undefined],
  ['V23', undefined],
]);
/** Said by `exclusionsOf` already, in words that name the cause. */
const exclusionRules: ReadonlySet<RuleId> = new Set<RuleId>(['V03', 'V05', 'V06', 'V22']);

/** How a plan stands with what is known of the member now. */
export function safetyOf(plan: TrainingPlan, member: PlanInput): Plan['safety'] {
  const card = refusalFor(member);
  if (card) return { status: 'stopped', reasons: [card.title, card.body] };
  const constraints = deriveConstraints(member);
  const exclusions = exclusionsOf(plan, member, constraints);
  const { findings } = validatePlan(plan, member);
  const others = findings
    .filter(({ id }) => suitabilityRules.has(id))
    .filter(({ id }) => exclusions.length === 0 || !exclusionRules.has(id))
    .map(({ id, message }) => suitabilityRules.get(id) ?? message);
  const goals = isForbiddenGoal(plan, member) ? [forbiddenGoal] : [];
  const reasons = [...new Set([...goals, ...exclusions, ...others])];
  return { status: reasons.length > 0 ? 'needs_update' : 'fits', reasons };
}

const forbiddenGoal =
  'This plan aims at losing weight. With what you told us now, a plan for your health suits you better.';

/** The constraints replace a goal that the member must not train for. */
function isForbiddenGoal(plan: TrainingPlan, member: PlanInput): boolean {
  return deriveConstraints({ ...member, goal: plan.goal }).goal !== plan.goal;
}

/** One sentence for each exercise of the plan that the member should not get. */
function exclusionsOf(plan: TrainingPlan, member: PlanInput, constraints: Constraints): string[] {
  const ids = plan.days.flatMap((day) => day.exercises.map(({ exerciseId }) => exerciseId));
  return [...new Set(ids)].flatMap((id) => {
    const exercise = findExercise(id);
    return (exercise && explainExclusion(exercise, constraints, member)?.text) ?? [];
  });
}

export interface Judgement {
  /** What would harm, by field: the plan is refused. */
  errors: { path: string; message: string }[];
  /** What the engine would do differently: the member decides. */
  warnings: string[];
}

/** The engine's own findings say what it repaired; here nothing is, so the words are advice. */
const adviceFor = new Map<RuleId, string>([
  ['V08', 'Some muscles get more sets a week than your level usually recovers from.'],
  ['V09', 'Some loads are a big step from what you last lifted.'],
  ['V10', 'Some sets end closer to failure than suits you: keep a repetition or two more.'],
  ['V11', 'Some rests are short for this goal: take longer when a set gets hard.'],
  ['V12', 'Hard days for the same muscles follow each other: leave a day between them.'],
  ['V13', 'A basic movement is missing or weak: think of squat, hinge, push, pull and core.'],
  ['V19', 'An easy week is due in this block.'],
]);
const harmfulRules: ReadonlySet<RuleId> = new Set<RuleId>(['V18', 'V23']);

/** What to refuse in a plan written by hand, and what to point out. */
export function judgeManualPlan(plan: TrainingPlan, member: PlanInput): Judgement {
  const constraints = deriveConstraints(member);
  const errors: Judgement['errors'] = [];
  const warnings: string[] = [];
  plan.days.forEach((day, dayIndex) => {
    day.exercises.forEach(({ exerciseId }, index) => {
      const exercise = findExercise(exerciseId);
      const exclusion = exercise && explainExclusion(exercise, constraints, member);
      if (exclusion?.kind === 'condition') {
        const path = `days.${dayIndex}.exercises.${index}.exerciseId`;
        errors.push({ path, message: `${exclusion.text} Choose another exercise.` });
      } else if (exclusion) warnings.push(exclusion.text);
    });
  });
  for (const { id, path, message } of validatePlan(plan, member).findings) {
    if (harmfulRules.has(id)) errors.push({ path: dotted(path), message });
    const advice = adviceFor.get(id);
    if (advice) warnings.push(advice);
  }
  return { errors, warnings: [...new Set(warnings)] };
}

/** `days[0].exercises[2]` as the contract writes paths: `days.0.exercises.2`. */
function dotted(path: string): string {
  return path.replace(/\[(\d+)\]/g, '.$1');
}
