import type { Reason } from '../model/plan.ts';
import {
  explainAge,
  explainDislikes,
  explainEquipment,
  explainInjuries,
  explainLevel,
  explainLikes,
  explainSafety,
} from './explain-member.ts';
import { explainCardio, explainDeload, explainLoads, explainProgress } from './explain-progress.ts';
import {
  explainFrequency,
  explainShortfall,
  explainSplit,
  explainSupersets,
  explainTime,
  explainVolume,
} from './explain-week.ts';
import type { PlanContext } from './plan-context.ts';
import type { Explain, PlanFacts } from './plan-facts.ts';

/** In the order a member reads them: the week, the member, the way forward. */
const parts: readonly Explain[] = [
  explainSplit,
  explainFrequency,
  explainVolume,
  explainShortfall,
  explainInjuries,
  explainSafety,
  explainAge,
  explainEquipment,
  explainLevel,
  explainLikes,
  explainDislikes,
  explainTime,
  explainSupersets,
  explainLoads,
  explainProgress,
  explainDeload,
  explainCardio,
];

/** Why the plan looks as it does, one sentence for each reason that applies. */
export function explainPlan(facts: PlanFacts, context: PlanContext): Reason[] {
  return parts.flatMap((part) => part(facts, context) ?? []);
}
