import type { PlanDay, PlanInput, TrainingPlan } from '../model/plan.ts';
import { planContext } from '../plan/plan-context.ts';
import { deriveConstraints } from '../safety/constraints.ts';
import { refusalFor } from '../safety/refusal.ts';
import type { CandidatePlan } from './candidate.ts';
import { withoutLoneSupersets } from './check-supersets.ts';
import { completeCandidate } from './complete-candidate.ts';
import { longestDaySeconds } from './day-time.ts';
import { mapDays } from './edit-plan.ts';
import { findBlocks } from './find-blocks.ts';
import type { Finding, ValidationResult } from './finding.ts';
import { parseCandidatePlan } from './parse-candidate.ts';
import type { RuleContext, RuleOutcome, ValidationOptions } from './rule.ts';
import { rules } from './rules.ts';
import { sanitizeCandidate } from './sanitize-candidate.ts';
import { muscleVolumes } from './weekly-volume.ts';

/** Told to the member when a model's plan was thrown away. */
export const rebuiltNote = 'I rebuilt this to fit your safety settings';
/** A repair may cause another; three rounds settle all that can be settled. */
const mostPasses = 3;
/** More lost items than this, and what is left is not the plan that was written. */
const largestLostShare = 0.3;

/**
 * Checks a plan of anybody — the engine, a model, the member — for one member, and repairs it.
 *
 * `accepted`: as it was. `repaired`: safe to show, `findings` say what changed. `rejected`: nobody
 * sees it; the reason is a refusal of any plan (then `card` is set), a text that asks for something
 * dangerous, a plan that ignores pregnancy or age, or more than 30 % of its exercises and texts
 * lost. Numbers that were repaired do not count as lost. Never throws, whatever the candidate is.
 */
export function validatePlan(
  candidate: unknown,
  input: PlanInput,
  options: ValidationOptions = {},
): ValidationResult {
  const card = refusalFor(input);
  if (card) {
    const id = card.kind === 'age' ? 'V23' : 'V02';
    return { verdict: 'rejected', card, findings: [fatal(id, card.title)] };
  }
  const { value, findings, isDangerous } = sanitizeCandidate(candidate);
  if (isDangerous) return rejected(findings);
  const context: RuleContext = {
    input,
    options,
    plan: planContext(input, deriveConstraints(input)),
  };
  const parsed = parseCandidatePlan(value);
  const completed = completeCandidate(parsed, context);
  findings.push(...completed.findings);
  if (completed.plan.days.every(isEmptyDay)) {
    return rejected([...findings, fatal('V01', 'There is nothing to do in this plan.')]);
  }
  const blocks = findBlocks(parsed, completed.plan, context);
  if (blocks.length > 0) return rejected([...findings, ...blocks]);
  const checked = runRules(completed.plan, context);
  findings.push(...checked.findings);
  if (lostShare(parsed, findings) > largestLostShare) return rejected(findings);
  const plan = withSums(checked.plan, context);
  if (plan.days.length === 0) return rejected(findings);
  const isChanged = findings.some((finding) => finding.severity !== 'warn');
  return { verdict: isChanged ? 'repaired' : 'accepted', plan, findings };
}

function runRules(plan: TrainingPlan, context: RuleContext): RuleOutcome {
  let current = plan;
  const findings: Finding[] = [];
  for (let pass = 1; pass <= mostPasses; pass += 1) {
    const before = findings.length;
    for (const rule of rules) {
      const outcome = rule(current, context);
      current = outcome.plan;
      findings.push(...outcome.findings.filter((one) => pass === 1 || one.severity !== 'warn'));
    }
    if (findings.slice(before).every((finding) => finding.severity === 'warn')) break;
  }
  return { plan: current, findings };
}

/** How much of what was written is gone: exercises replaced or removed, and texts discarded. */
function lostShare(parsed: CandidatePlan, findings: readonly Finding[]): number {
  const written = parsed.days.reduce((sum, day) => sum + day.exercises.length, 0);
  const lost = findings.filter((finding) => finding.isItemLost).length;
  return lost / Math.max(1, written);
}

/** The sums that follow from the exercises, and the reminders of the member's conditions. */
function withSums(plan: TrainingPlan, context: RuleContext): TrainingPlan {
  const timed = mapDays(withoutLoneSupersets(plan), (day) =>
    isEmptyDay(day) && day.kind !== 'walk'
      ? undefined
      : { ...day, estimatedSeconds: longestDaySeconds(day, plan.weeks) },
  );
  return {
    ...timed,
    muscleVolumes: muscleVolumes(timed, context.plan),
    warnings: [...new Set([...plan.warnings, ...context.plan.constraints.warnings])],
  };
}

function isEmptyDay(day: PlanDay): boolean {
  return day.exercises.length === 0 && day.cardio === undefined;
}

function rejected(findings: Finding[]): ValidationResult {
  return { verdict: 'rejected', findings, note: rebuiltNote };
}

function fatal(id: 'V01' | 'V02' | 'V23', message: string): Finding {
  return { id, severity: 'block', path: '', message };
}
