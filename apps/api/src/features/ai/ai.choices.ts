import {
  type PlanExercise,
  type PlanInput,
  rebuiltNote,
  type TrainingPlan,
  validatePlan,
} from '@vigor/training';
import { z } from 'zod';
import { allowedPicks, type Choice, type Pick, type Slot } from './ai.slots.ts';

const longestReason = 200;

/** What a model is asked for. Bounds are for honest models; the others meet the validator. */
export const planChoicesSchema = z.object({
  choices: z
    .array(
      z.object({
        slot: z.string().max(20),
        exerciseId: z.string().max(80),
        reason: z.string().max(400).optional(),
      }),
    )
    .max(60),
});

export interface ChosenPlan {
  plan: TrainingPlan;
  /** Whether a choice or a reason of the model is in it. */
  isModels: boolean;
}

/**
 * The draft with a model's choices, looked at by the training engine like any plan from outside.
 * Only which exercise and why are the model's; sets stay, and repetitions, effort and load are
 * prescribed anew by the engine. What the validator rejects leaves the draft, with a note.
 */
export function applyChoices(
  draft: TrainingPlan,
  member: PlanInput,
  slots: readonly Slot[],
  choices: readonly Choice[],
): ChosenPlan {
  const picks = allowedPicks(slots, choices).filter(saysSomething);
  if (picks.length === 0) return { plan: draft, isModels: false };
  const { plan } = validatePlan(withPicks(draft, picks), member);
  if (plan?.days.length !== draft.days.length) {
    return { plan: { ...draft, warnings: [...draft.warnings, rebuiltNote] }, isModels: false };
  }
  const { explanation, outsideCardio } = draft;
  return { plan: { ...plan, explanation, outsideCardio }, isModels: true };
}

/** To keep the engine's exercise without a word about it is no choice. */
function saysSomething({ slot, exercise, reason }: Pick): boolean {
  return exercise !== slot.candidates[0] || (reason?.trim() ?? '') !== '';
}

/** Fields that are left out are filled by the engine's own prescription for the new exercise. */
function withPicks(draft: TrainingPlan, picks: readonly Pick[]): object {
  const byKey = new Map(picks.map((pick) => [pick.slot.key, pick]));
  return {
    ...draft,
    days: draft.days.map((day, dayIndex) => ({
      ...day,
      exercises: day.exercises.map((planned, index) => {
        const pick = byKey.get(`d${dayIndex + 1}e${index + 1}`);
        return pick ? written(planned, pick) : planned;
      }),
    })),
  };
}

function written(planned: PlanExercise, { exercise, reason }: Pick): object {
  const text = reason?.trim().slice(0, longestReason);
  const why = text ? { code: planned.why.code, text } : undefined;
  if (exercise.id === planned.exerciseId) return { ...planned, why: why ?? planned.why };
  const { role, sets, setsByWeek, restSeconds, supersetGroup } = planned;
  return { exerciseId: exercise.id, role, sets, setsByWeek, restSeconds, supersetGroup, why };
}
