import type { PlanExercise, TrainingPlan } from '../model/plan.ts';
import { type MuscleGroup, muscleGroups } from '../model/taxonomy.ts';
import { cutToLimit, present } from './cut-sets.ts';
import { mapDays } from './edit-plan.ts';
import type { Finding } from './finding.ts';
import type { RuleContext, RuleOutcome } from './rule.ts';
import {
  allExercises,
  groupCredit,
  groupSetsOfWeek,
  type Meter,
  readMeter,
  sessionMeters,
  weekMeters,
} from './weekly-volume.ts';

/** No muscle's week grows by more than two sets or a fifth, whichever is more; editorial. */
const largestRise = { sets: 2, share: 0.2 };

/** V08: weekly sets within each muscle's maximum, sessions within their caps. */
export function checkVolume(plan: TrainingPlan, context: RuleContext): RuleOutcome {
  const findings: Finding[] = [];
  const bySession = mapDays(plan, (day, path) => ({
    ...day,
    exercises: present(
      cutEveryWeek(day.exercises, plan.weeks, sessionMeters(context.plan), (meter, week) =>
        findings.push(finding('V08', path, meter, week)),
      ),
    ),
  }));
  const cut = cutEveryWeek(
    allExercises(bySession),
    plan.weeks,
    weekMeters(context.plan),
    (meter, week) => findings.push(finding('V08', 'days', meter, week)),
  );
  return { plan: withExercises(bySession, cut), findings };
}

/** V09 for sets: no muscle's weekly sets grow too fast; easy weeks are left out of the count. */
export function checkVolumeGrowth(plan: TrainingPlan, { options }: RuleContext): RuleOutcome {
  const findings: Finding[] = [];
  let checked = plan;
  let before: Partial<Record<MuscleGroup, number>> = options.previousWeekSets ?? {};
  for (const [week, kind] of plan.weekKinds.entries()) {
    if (kind === 'deload') continue;
    for (const meter of growthMeters(before)) {
      if (readMeter(meter, allExercises(checked), week) <= meter.limit) continue;
      findings.push(finding('V09', 'days', meter, week));
      checked = withExercises(checked, cutToLimit(allExercises(checked), meter, week));
    }
    before = groupSetsOfWeek(checked, week);
  }
  return { plan: checked, findings };
}

/** What each muscle may get at most after a week; muscles without one are free. */
function growthMeters(before: Partial<Record<MuscleGroup, number>>): Meter[] {
  return muscleGroups.flatMap((group) => {
    const sets = before[group];
    if (sets === undefined) return [];
    const limit = sets + Math.max(largestRise.sets, sets * largestRise.share);
    return [{ name: group, limit, credit: groupCredit(group) }];
  });
}

function cutEveryWeek(
  exercises: readonly PlanExercise[],
  weeks: number,
  meters: readonly Meter[],
  note: (meter: Meter, week: number) => void,
): (PlanExercise | undefined)[] {
  let kept: (PlanExercise | undefined)[] = [...exercises];
  for (let week = 0; week < weeks; week += 1) {
    for (const meter of meters) {
      if (readMeter(meter, present(kept), week) <= meter.limit) continue;
      note(meter, week);
      kept = cutToLimit(kept, meter, week);
    }
  }
  return kept;
}

/** Puts the exercises of the whole week, in their order, back into their days. */
function withExercises(
  plan: TrainingPlan,
  exercises: readonly (PlanExercise | undefined)[],
): TrainingPlan {
  let start = 0;
  return mapDays(plan, (day) => {
    const end = start + day.exercises.length;
    const own = present(exercises.slice(start, end));
    start = end;
    return { ...day, exercises: own };
  });
}

function finding(id: 'V08' | 'V09', path: string, meter: Meter, week: number): Finding {
  const name = meter.name.replaceAll('_', ' ');
  const message = `Sets for ${name} in week ${week + 1} cut to ${meter.limit}.`;
  return { id, severity: 'repair', path, message };
}
