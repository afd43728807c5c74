import type { MuscleVolume, PlanDay, Reason } from '../model/plan.ts';
import type { WeekDraft } from './draft-week.ts';
import type { PlacedCardio } from './place-cardio.ts';
import type { PlacedSplit } from './place-days.ts';
import type { PlanContext } from './plan-context.ts';
import type { WeekKind } from './week-kinds.ts';

/** What the explanation knows of a finished plan. */
export interface PlanFacts {
  split: PlacedSplit;
  draft: WeekDraft;
  days: readonly PlanDay[];
  cardio: PlacedCardio;
  volumes: readonly MuscleVolume[];
  weekKinds: readonly WeekKind[];
}

/** One sentence of the explanation, or nothing where its reason does not apply. */
export type Explain = (facts: PlanFacts, context: PlanContext) => Reason | undefined;
