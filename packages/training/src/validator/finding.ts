import type { SafetyCard, TrainingPlan } from '../model/plan.ts';

export const ruleIds = [
  'V01',
  'V02',
  'V03',
  'V04',
  'V05',
  'V06',
  'V07',
  'V08',
  'V09',
  'V10',
  'V11',
  'V12',
  'V13',
  'V14',
  'V15',
  'V16',
  'V17',
  'V18',
  'V19',
  'V20',
  'V21',
  'V22',
  'V23',
  'V24',
  'V25',
] as const;
/** The rules every plan has to pass, engine or model; what each means stands in `rules.ts`. */
export type RuleId = (typeof ruleIds)[number];

/** One thing a rule found, and what was done about it. */
export interface Finding {
  id: RuleId;
  /** `block` threw something away, `repair` changed it, `warn` left it. */
  severity: 'block' | 'repair' | 'warn';
  /** Where in the plan, for example `days[0].exercises[2]`. */
  path: string;
  message: string;
  /** The item as written is gone: an exercise replaced or removed, a text discarded. */
  isItemLost?: true;
}

export interface ValidationResult {
  /** `rejected` means: show `card` if there is one, else the engine's own plan with `note`. */
  verdict: 'accepted' | 'repaired' | 'rejected';
  /** Safe to show; absent where rejected. */
  plan?: TrainingPlan;
  findings: Finding[];
  card?: SafetyCard;
  note?: string;
}
