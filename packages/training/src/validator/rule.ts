import type { PlanInput, TrainingPlan } from '../model/plan.ts';
import type { MuscleGroup } from '../model/taxonomy.ts';
import type { PlanContext } from '../plan/plan-context.ts';
import type { Finding } from './finding.ts';

/** What is known of the member's training besides the input; all of it may be unknown. */
export interface ValidationOptions {
  /** Weekly sets before this plan; the first week then grows from them. */
  previousWeekSets?: Partial<Record<MuscleGroup, number>>;
  /** Last working loads by exercise id, in kg. */
  previousLoadsKg?: Readonly<Record<string, number>>;
  /** Smallest step of load, in kg; 2.5 unless told. */
  loadStepKg?: number;
  /** Weeks trained since the last easy week. */
  weeksSinceDeload?: number;
  /** Readiness today, 0–100. */
  readiness?: number;
  daysSinceMaxTest?: number;
}

export interface RuleContext {
  input: PlanInput;
  options: ValidationOptions;
  plan: PlanContext;
}

export interface RuleOutcome {
  plan: TrainingPlan;
  findings: Finding[];
}

/** Checks one plan for one thing and gives it back repaired; the plan passed in stays as it is. */
export type Rule = (plan: TrainingPlan, context: RuleContext) => RuleOutcome;
