import type { TrainingPlan } from '../model/plan.ts';
import { longestDaySeconds } from './day-time.ts';
import type { Finding } from './finding.ts';
import { fitDay, withDay } from './fit-day.ts';
import type { RuleContext, RuleOutcome } from './rule.ts';

const secondsPerMinute = 60;

/** V07: no session is longer than the minutes asked for; what is least important goes first. */
export function checkTime(plan: TrainingPlan, context: RuleContext): RuleOutcome {
  const findings: Finding[] = [];
  let checked = plan;
  for (const [index, day] of plan.days.entries()) {
    const seconds = context.plan.sessionSeconds;
    const before = longestDaySeconds(day, plan.weeks);
    if (before <= seconds) continue;
    const trimmed = fitDay({ plan: checked, index, seconds, context: context.plan });
    const after = longestDaySeconds(trimmed, plan.weeks);
    const message = `Trimmed from ${inMinutes(before)} to ${inMinutes(after)} min.`;
    findings.push({ id: 'V07', severity: 'repair', path: `days[${index}]`, message });
    checked = withDay(checked, index, trimmed);
  }
  return { plan: checked, findings };
}

function inMinutes(seconds: number): string {
  return (seconds / secondsPerMinute).toFixed(1);
}
