import type { PlanDay, PlanExercise, TrainingPlan } from '../model/plan.ts';
import type { Pattern } from '../model/taxonomy.ts';
import { essentialPatterns } from '../plan/pattern-coverage.ts';
import { completeExercise } from './complete-exercise.ts';
import { mapDays } from './edit-plan.ts';
import { bestOfPatterns } from './find-substitute.ts';
import type { Finding } from './finding.ts';
import type { RuleContext, RuleOutcome } from './rule.ts';
import { patternOf } from './trim-day.ts';
import { allExercises } from './weekly-volume.ts';

const fewestDays = 2;
/** Shorter sessions cannot hold all five patterns. */
const fullCoverageMinutes = 20;
const addedSets = 2;

/** V13: a week of two days or more has legs, a hinge, a push, a pull and core work. */
export function checkCoverage(plan: TrainingPlan, context: RuleContext): RuleOutcome {
  const findings: Finding[] = [];
  if (plan.days.length < fewestDays) return { plan, findings };
  let checked = plan;
  for (const patterns of essentialPatterns) {
    if (covers(checked, patterns)) continue;
    const added = withPattern(checked, patterns, context, findings);
    const name = patterns[0]?.replaceAll('_', ' ');
    findings.push({
      id: 'V13',
      severity: added ? 'repair' : 'warn',
      path: 'days',
      message: added ? `Added an exercise for ${name}.` : `Nothing trains ${name} this week.`,
    });
    checked = added ?? checked;
  }
  return { plan: checked, findings };
}

function covers(plan: TrainingPlan, patterns: readonly Pattern[]): boolean {
  return allExercises(plan).some((planned) => patterns.includes(patternOf(planned)));
}

/** With an exercise more on the strength day that has the fewest. */
function withPattern(
  plan: TrainingPlan,
  patterns: readonly Pattern[],
  context: RuleContext,
  findings: Finding[],
): TrainingPlan | undefined {
  const exercise = bestOfPatterns(patterns, context.plan);
  const day = shortestStrengthDay(plan.days);
  const isTooShort = context.input.minutesPerSession < fullCoverageMinutes;
  if (exercise === undefined || day === undefined || isTooShort) return undefined;
  const why = {
    code: 'PATTERN_GAP' as const,
    text: `${exercise.name} closes a gap: nothing else this week trains this movement.`,
  };
  const place = { path: 'days', place: day.exercises.length, weekKinds: plan.weekKinds };
  const candidate = { sets: addedSets, setsByWeek: [], role: undefined, why };
  const added = completeExercise(candidate, exercise, place, context.plan, findings);
  return mapDays(plan, (other) =>
    other === day ? { ...day, exercises: insert(day, added) } : other,
  );
}

function shortestStrengthDay(days: readonly PlanDay[]): PlanDay | undefined {
  return days
    .filter((day) => day.exercises.some(({ role }) => role !== 'drill'))
    .toSorted((one, other) => one.exercises.length - other.exercises.length)[0];
}

/** Before core work and carries, which stay last. */
function insert(day: PlanDay, added: PlanExercise): PlanExercise[] {
  const isLate = ({ role }: PlanExercise) =>
    role === 'core' || role === 'carry' || role === 'drill';
  const place = isLate(added) ? -1 : day.exercises.findIndex(isLate);
  return place < 0 ? [...day.exercises, added] : day.exercises.toSpliced(place, 0, added);
}
