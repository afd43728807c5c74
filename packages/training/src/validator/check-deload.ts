import { easeWeeks } from '../adjust/ease-weeks.ts';
import type { TrainingPlan } from '../model/plan.ts';
import { weekKindsOf } from '../plan/week-kinds.ts';
import type { Finding } from './finding.ts';
import type { RuleContext, RuleOutcome } from './rule.ts';

/** Two easy weeks are at least so far apart. */
const weeksApart = 3;

/** V19: an easy week where one is due, counted from the last; earlier ones move it. */
export function checkDeload(plan: TrainingPlan, { input, options }: RuleContext): RuleOutcome {
  const before = Math.max(0, Math.round(options.weeksSinceDeload ?? 0));
  const due = weekKindsOf(input.level, before + plan.weeks).slice(before);
  const missing = due.flatMap((kind, week) =>
    kind === 'deload' && !hasDeloadNear(plan, week) ? [week] : [],
  );
  if (missing.length === 0) return { plan, findings: [] };
  const findings = missing.map((week): Finding => {
    const message = `Week ${week + 1} is now an easy week.`;
    return { id: 'V19', severity: 'repair', path: `weekKinds[${week}]`, message };
  });
  return { plan: easeWeeks(plan, missing), findings };
}

function hasDeloadNear(plan: TrainingPlan, week: number): boolean {
  return plan.weekKinds.some(
    (kind, other) => kind === 'deload' && Math.abs(other - week) < weeksApart,
  );
}
