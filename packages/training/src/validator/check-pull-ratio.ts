import type { PlanExercise, TrainingPlan } from '../model/plan.ts';
import type { Pattern } from '../model/taxonomy.ts';
import { pullPatterns, pushPatterns } from '../plan/pattern-coverage.ts';
import { oneSetLess } from './cut-sets.ts';
import { daySecondsOfWeek } from './day-time.ts';
import { mapExercises, withSetsByWeek } from './edit-plan.ts';
import type { Finding } from './finding.ts';
import type { RuleContext, RuleOutcome } from './rule.ts';
import { patternOf } from './trim-day.ts';
import { allExercises, readMeter, sessionMeters, weekMeters } from './weekly-volume.ts';

const mostPullSets = 5;

/**
 * V13: every week pulls as much as it pushes, a quarter more with a sore shoulder. Sets are added
 * to pulling where time and volume allow, else taken from pushing.
 */
export function checkPullRatio(plan: TrainingPlan, context: RuleContext): RuleOutcome {
  let checked = plan;
  const weeks: number[] = [];
  for (let week = 0; week < plan.weeks; week += 1) {
    while (lacksPull(checked, week, context)) {
      const next = addPull(checked, week, context) ?? cutPush(checked, week);
      if (next === undefined) break;
      checked = next;
      if (!weeks.includes(week + 1)) weeks.push(week + 1);
    }
  }
  const message = `Pulling and pushing balanced in week ${weeks.join(', ')}.`;
  const findings: Finding[] =
    weeks.length > 0 ? [{ id: 'V13', severity: 'repair', path: 'days', message }] : [];
  return { plan: checked, findings };
}

function lacksPull(
  plan: TrainingPlan,
  week: number,
  { plan: { constraints } }: RuleContext,
): boolean {
  const pull = setsOf(plan, pullPatterns, week);
  return pull < constraints.pullToPushMin * setsOf(plan, pushPatterns, week);
}

function setsOf(plan: TrainingPlan, patterns: readonly Pattern[], week: number): number {
  return withPatterns(plan, patterns).reduce(
    (sum, planned) => sum + (planned.setsByWeek[week] ?? 0),
    0,
  );
}

function withPatterns(plan: TrainingPlan, patterns: readonly Pattern[]): PlanExercise[] {
  return allExercises(plan).filter((planned) => patterns.includes(patternOf(planned)));
}

/** One set more of the pulling exercise with the fewest, if session and week can take it. */
function addPull(plan: TrainingPlan, week: number, context: RuleContext): TrainingPlan | undefined {
  const pulls = withPatterns(plan, pullPatterns)
    .filter((planned) => (planned.setsByWeek[week] ?? 0) < mostPullSets)
    .toSorted((one, other) => (one.setsByWeek[week] ?? 0) - (other.setsByWeek[week] ?? 0));
  for (const pull of pulls) {
    const sets = pull.setsByWeek.map((count, index) => (index === week ? count + 1 : count));
    const next = mapExercises(plan, (planned) =>
      planned === pull ? withSetsByWeek(planned, sets) : planned,
    );
    if (fits(next, week, context)) return next;
  }
  return undefined;
}

function fits(plan: TrainingPlan, week: number, { plan: context }: RuleContext): boolean {
  return (
    weekMeters(context).every(
      (meter) => readMeter(meter, allExercises(plan), week) <= meter.limit,
    ) &&
    plan.days.every(
      (day) =>
        daySecondsOfWeek(day, week) <= context.sessionSeconds &&
        sessionMeters(context).every(
          (meter) => readMeter(meter, day.exercises, week) <= meter.limit,
        ),
    )
  );
}

/** One set less of the pushing exercise with the most; one that has a single set goes. */
function cutPush(plan: TrainingPlan, week: number): TrainingPlan | undefined {
  const [most] = withPatterns(plan, pushPatterns).toSorted(
    (one, other) => (other.setsByWeek[week] ?? 0) - (one.setsByWeek[week] ?? 0),
  );
  if (most === undefined) return undefined;
  return mapExercises(plan, (planned) => {
    if (planned !== most) return planned;
    return (planned.setsByWeek[week] ?? 0) > 1 ? oneSetLess(planned, week) : undefined;
  });
}
