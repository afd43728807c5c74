import type { PlanDay, PlanExercise, TrainingPlan } from '../model/plan.ts';
import { essentialPatterns } from '../plan/pattern-coverage.ts';
import { longestDaySeconds } from './day-time.ts';
import { mapDays } from './edit-plan.ts';
import type { Finding } from './finding.ts';
import type { RuleContext, RuleOutcome } from './rule.ts';
import { patternOf, shrinkDay } from './trim-day.ts';
import { allExercises } from './weekly-volume.ts';

const secondsPerMinute = 60;

/** V07: no session is longer than the minutes asked for; what is least important goes first. */
export function checkTime(plan: TrainingPlan, context: RuleContext): RuleOutcome {
  const findings: Finding[] = [];
  let checked = plan;
  for (const [index, day] of plan.days.entries()) {
    const before = longestDaySeconds(day, plan.weeks);
    if (before <= context.plan.sessionSeconds) continue;
    const trimmed = trimToFit(checked, index, context);
    const after = longestDaySeconds(trimmed, plan.weeks);
    const message = `Trimmed from ${inMinutes(before)} to ${inMinutes(after)} min.`;
    findings.push({ id: 'V07', severity: 'repair', path: `days[${index}]`, message });
    checked = withDay(checked, index, trimmed);
  }
  return { plan: checked, findings };
}

function trimToFit(plan: TrainingPlan, index: number, context: RuleContext): PlanDay {
  let day = plan.days[index];
  if (day === undefined) throw new RangeError(`No day ${index}`);
  while (longestDaySeconds(day, plan.weeks) > context.plan.sessionSeconds) {
    const current: TrainingPlan = withDay(plan, index, day);
    const isDispensable = (planned: PlanExercise) => isCoveredWithout(planned, current);
    const smaller = shrinkDay(day, { plan: context.plan, isDispensable });
    if (smaller === undefined) break;
    day = smaller;
  }
  return day;
}

/** Whether another exercise of the week covers the same essential patterns. */
function isCoveredWithout(planned: PlanExercise, plan: TrainingPlan): boolean {
  const group = essentialPatterns.find((patterns) => patterns.includes(patternOf(planned)));
  if (group === undefined) return true;
  return allExercises(plan).some((other) => other !== planned && group.includes(patternOf(other)));
}

function withDay(plan: TrainingPlan, index: number, day: PlanDay): TrainingPlan {
  return mapDays(plan, (other, path) => (path === `days[${index}]` ? day : other));
}

function inMinutes(seconds: number): string {
  return (seconds / secondsPerMinute).toFixed(1);
}
