import type { PlanDay, TrainingPlan, WarmupStep } from '../model/plan.ts';
import type { PlanContext } from '../plan/plan-context.ts';
import { sumSeconds } from './day-time.ts';
import { mapDays } from './edit-plan.ts';
import type { Finding } from './finding.ts';
import type { RuleContext, RuleOutcome } from './rule.ts';

/** Least seconds for members without a need for more; shorter sessions have less to begin with. */
const leastWarmupSeconds = 120;
const leastCooldownSeconds = 60;
const warmupText = 'March on the spot, easily, and circle the joints you will use.';
const cooldownText = 'Walk slowly and let the breath settle.';

export interface RequiredFrame {
  warmupSeconds: number;
  cooldownSeconds: number;
}

/** Seconds of warm-up and cool-down that a day cannot go without; a walk needs none. */
export function requiredFrame(day: PlanDay, { frame, constraints }: PlanContext): RequiredFrame {
  if (day.kind === 'walk') return { warmupSeconds: 0, cooldownSeconds: 0 };
  if (constraints.warmupSecondsMin > 0) return frame;
  return {
    warmupSeconds: Math.min(frame.warmupSeconds, leastWarmupSeconds),
    cooldownSeconds: Math.min(frame.cooldownSeconds, leastCooldownSeconds),
  };
}

/** V16: warm-up and cool-down are there, at least five minutes each where age or heart need them. */
export function checkFrame(plan: TrainingPlan, context: RuleContext): RuleOutcome {
  const findings: Finding[] = [];
  const checked = mapDays(plan, (day, path) => {
    const required = requiredFrame(day, context.plan);
    const complete = (steps: WarmupStep[], seconds: number, text: string, name: string) => {
      const missing = seconds - sumSeconds(steps);
      if (missing <= 0) return steps;
      const message = `${missing} s of ${name} added.`;
      findings.push({ id: 'V16', severity: 'repair', path: `${path}.${name}`, message });
      return [...steps, { text, seconds: missing }];
    };
    return {
      ...day,
      warmup: complete(day.warmup, required.warmupSeconds, warmupText, 'warmup'),
      cooldown: complete(day.cooldown, required.cooldownSeconds, cooldownText, 'cooldown'),
    };
  });
  return { plan: checked, findings };
}
