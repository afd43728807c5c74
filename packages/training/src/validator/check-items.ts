import type { PlanExercise, TrainingPlan } from '../model/plan.ts';
import { mapDays, mapExercises } from './edit-plan.ts';
import type { Finding } from './finding.ts';
import type { RuleContext, RuleOutcome, ValidationOptions } from './rule.ts';

const readinessForTest = 65;
const daysBetweenTests = 14;
const repsOfTest = 1;
/** So near to failure on so few repetitions is a test under another name. */
const hiddenTest = { reps: 3, rir: 0 };

/** Whether an exercise asks for a maximal attempt. */
export function isMaxTest(planned: PlanExercise): boolean {
  if (planned.holdSeconds !== undefined) return false;
  const isHidden = planned.repsMax <= hiddenTest.reps && planned.rir <= hiddenTest.rir;
  return planned.repsMax <= repsOfTest || isHidden;
}

/** V17: no maximal attempts, but for trained, healthy adults on a good day, two weeks apart. */
export function checkMaxTests(
  plan: TrainingPlan,
  { plan: { constraints }, options }: RuleContext,
): RuleOutcome {
  const findings: Finding[] = [];
  if (constraints.mayTestOneRepMax && isRested(options)) return { plan, findings };
  const checked = mapExercises(plan, (planned, path) => {
    if (!isMaxTest(planned)) return planned;
    const message = `${planned.name}: a maximal attempt is not due; removed.`;
    findings.push({ id: 'V17', severity: 'repair', path, message, isItemLost: true });
    return undefined;
  });
  return { plan: checked, findings };
}

function isRested({ readiness = 0, daysSinceMaxTest = 0 }: ValidationOptions): boolean {
  return readiness >= readinessForTest && daysSinceMaxTest >= daysBetweenTests;
}

/** V20: each exercise once a session; a main lift twice where its back-off sets differ. */
export function checkDuplicates(plan: TrainingPlan): RuleOutcome {
  const findings: Finding[] = [];
  const checked = mapDays(plan, (day, path) => {
    const kept: PlanExercise[] = [];
    for (const [index, planned] of day.exercises.entries()) {
      const same = kept.filter((one) => one.exerciseId === planned.exerciseId);
      if (same.length === 0 || isBackOff(planned, same)) {
        kept.push(planned);
        continue;
      }
      const message = `${planned.name} is already in the session; removed.`;
      const place = `${path}.exercises[${index}]`;
      findings.push({ id: 'V20', severity: 'repair', path: place, message, isItemLost: true });
    }
    return { ...day, exercises: kept };
  });
  return { plan: checked, findings };
}

function isBackOff(planned: PlanExercise, same: readonly PlanExercise[]): boolean {
  const [top] = same;
  return (
    same.length === 1 &&
    planned.role === 'main' &&
    top?.role === 'main' &&
    planned.repsMin > top.repsMin
  );
}
