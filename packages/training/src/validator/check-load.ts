import { getExercise } from '../catalogue/catalogue.ts';
import type { PlanExercise, TrainingPlan } from '../model/plan.ts';
import { floorToIncrement } from '../strength/increment.ts';
import { percentAtRepsToFailure } from '../strength/rpe-table.ts';
import { mapExercises } from './edit-plan.ts';
import type { Finding } from './finding.ts';
import type { RuleContext, RuleOutcome } from './rule.ts';

const usualStepKg = 2.5;
const largestRise = 1.1;
/** A known maximum is a few percent off (Hutchins & Gearhart 2010). */
const estimateTolerance = 1.05;
const closestRir = 1;
/** Where the table of percentages ends. */
const lowestPercent = 58.6;

/**
 * V09 for loads: at most what the known maximum allows with one repetition in reserve, and at most
 * 10 % or one step above the last load. A load that nothing is known about is taken out: the
 * member finds it by calibration.
 */
export function checkLoads(plan: TrainingPlan, context: RuleContext): RuleOutcome {
  const findings: Finding[] = [];
  const checked = mapExercises(plan, (planned, path) => {
    if (planned.loadKg === undefined) return planned;
    const limitKg = loadLimitKg(planned, context);
    if (limitKg !== undefined && planned.loadKg <= limitKg) return planned;
    const loadKg = limitKg === undefined ? undefined : stepBelow(limitKg, context);
    const message =
      loadKg === undefined
        ? 'No known strength for this exercise: the load is found by calibration.'
        : `Load lowered to ${loadKg} kg.`;
    findings.push({ id: 'V09', severity: 'repair', path: `${path}.loadKg`, message });
    return { ...planned, loadKg };
  });
  return { plan: checked, findings };
}

/** The smaller of what strength and the last load allow; `undefined` where neither is known. */
function loadLimitKg(planned: PlanExercise, context: RuleContext): number | undefined {
  const limits = [strengthLimitKg(planned, context), nextStepLimitKg(planned, context)].filter(
    (limit) => limit !== undefined,
  );
  return limits.length > 0 ? Math.min(...limits) : undefined;
}

function strengthLimitKg(planned: PlanExercise, { input }: RuleContext): number | undefined {
  const known = input.knownStrength?.find(({ exerciseId }) => exerciseId === planned.exerciseId);
  if (known === undefined) return undefined;
  const percent = percentAtRepsToFailure(planned.repsMin + closestRir) ?? lowestPercent;
  const totalKg = (known.e1rmKg * percent * estimateTolerance) / 100;
  const { loadType, bodyweightFraction = 0 } = getExercise(planned.exerciseId);
  if (loadType === 'external') return totalKg;
  // The known maximum of weighted bodyweight work includes the body itself.
  return input.bodyMassKg === undefined
    ? undefined
    : totalKg - bodyweightFraction * input.bodyMassKg;
}

function nextStepLimitKg(planned: PlanExercise, { options }: RuleContext): number | undefined {
  const lastKg = options.previousLoadsKg?.[planned.exerciseId];
  const stepKg = options.loadStepKg ?? usualStepKg;
  return lastKg === undefined ? undefined : Math.max(lastKg * largestRise, lastKg + stepKg);
}

function stepBelow(limitKg: number, { options }: RuleContext): number | undefined {
  return floorToIncrement(limitKg, options.loadStepKg ?? usualStepKg) || undefined;
}
