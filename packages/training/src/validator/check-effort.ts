import { getExercise } from '../catalogue/catalogue.ts';
import type { Exercise } from '../model/exercise.ts';
import type { PlanExercise, TrainingPlan } from '../model/plan.ts';
import type { EquipmentId } from '../model/taxonomy.ts';
import { narrowPrescription } from '../plan/narrow-prescription.ts';
import type { Constraints } from '../safety/constraints.ts';
import { isLimited, modificationFor } from '../safety/exercise-rules.ts';
import { sidesOf } from './complete-exercise.ts';
import { mapExercises } from './edit-plan.ts';
import type { Finding } from './finding.ts';
import type { RuleContext, RuleOutcome } from './rule.ts';

const rpeScale = 10;
/** Failure ends a set on these without harm; on anything else one repetition stays. */
const safeToFail: readonly EquipmentId[] = ['cable', 'smith_machine', 'leg_press'];

/** V04: what a condition limits says so: range, effort, breathing. */
export function checkLimits(
  plan: TrainingPlan,
  { plan: { constraints } }: RuleContext,
): RuleOutcome {
  const findings: Finding[] = [];
  const checked = mapExercises(plan, (planned, path) => {
    const wanted = modificationFor(getExercise(planned.exerciseId), constraints);
    if (wanted === undefined || planned.modification?.includes(wanted)) return planned;
    findings.push({ id: 'V04', severity: 'repair', path, message: `Added: ${wanted}` });
    return { ...planned, modification: [wanted, planned.modification].filter(Boolean).join(' ') };
  });
  return { plan: checked, findings };
}

/** V10: enough repetitions in reserve for level and conditions; failure only where it is safe. */
export function checkEffort(
  plan: TrainingPlan,
  { plan: { constraints } }: RuleContext,
): RuleOutcome {
  const findings: Finding[] = [];
  const checked = mapExercises(plan, (planned, path) => {
    const floor = rirFloor(getExercise(planned.exerciseId), constraints);
    if (planned.rir >= floor && planned.rpe === rpeScale - planned.rir) return planned;
    const rir = Math.max(planned.rir, floor);
    const message = `Raised to ${rir} repetitions in reserve.`;
    findings.push({ id: 'V10', severity: 'repair', path: `${path}.rir`, message });
    return { ...planned, rir, rpe: rpeScale - rir };
  });
  return { plan: checked, findings };
}

/** The least repetitions in reserve of an exercise for this member. */
export function rirFloor(exercise: Exercise, constraints: Constraints): number {
  const mayFail = constraints.mayTrainToFailure && isSafeToFail(exercise);
  return Math.max(
    constraints.rirMin,
    exercise.rirFloor ?? 0,
    isLimited(exercise, constraints) ? constraints.limitedRirMin : 0,
    mayFail ? 0 : 1,
  );
}

function isSafeToFail(exercise: Exercise): boolean {
  return (
    exercise.mechanic === 'isolation' ||
    exercise.equipment.some((item) => safeToFail.includes(item) || item.startsWith('machine_'))
  );
}

/** V11: the rest of the table's lowest value, or of the member's conditions. */
export function checkRest(plan: TrainingPlan, { plan: context }: RuleContext): RuleOutcome {
  const findings: Finding[] = [];
  const checked = mapExercises(plan, (planned, path) => {
    const restSeconds = leastRest(planned, context);
    if (planned.restSeconds >= restSeconds) return planned;
    const message = `Rest raised to ${restSeconds} s.`;
    findings.push({ id: 'V11', severity: 'repair', path: `${path}.restSeconds`, message });
    return { ...planned, restSeconds };
  });
  return { plan: checked, findings };
}

/** Seconds below which the rest of an exercise does not go. */
export function leastRest(planned: PlanExercise, context: RuleContext['plan']): number {
  const exercise = getExercise(planned.exerciseId);
  return narrowPrescription(exercise, planned.role, 'full_a', context).prescription.rest.min;
}

/** V25: work of one side is for both sides, unless a sore side is left out on purpose. */
export function checkSides(plan: TrainingPlan, { input }: RuleContext): RuleOutcome {
  const findings: Finding[] = [];
  const hasSoreSide = input.injuries.some(({ side }) => side === 'left' || side === 'right');
  const checked = mapExercises(plan, (planned, path) => {
    const sides = sidesOf(getExercise(planned.exerciseId));
    const isOnPurpose =
      hasSoreSide && /\bone side\b|\b(left|right) side\b/i.test(planned.modification ?? '');
    if (planned.sides === sides || isOnPurpose) return planned;
    const message = sides === 2 ? 'Now for both sides.' : 'Works both sides at once.';
    findings.push({ id: 'V25', severity: 'repair', path: `${path}.sides`, message });
    return { ...planned, sides };
  });
  return { plan: checked, findings };
}
