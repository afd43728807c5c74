import {
  type Exercise,
  findExercise,
  getExercise,
  type PlanInput,
  type TrainingPlan,
} from '@vigor/training';
import { rankAlternatives } from '../plans/plans.swap.service.ts';

/** A place of a drafted plan, and what may stand there. The first candidate is the engine's. */
export interface Slot {
  /** For example `d2e3`: the third exercise of the second day. */
  key: string;
  dayIndex: number;
  index: number;
  sets: number;
  candidates: Exercise[];
}

const mostAlternatives = 7;
/** What tires first is left to the engine: order and dose hang on it. */
const fixedRoles = new Set(['drill', 'carry']);

/** The slots that a model may fill, each with what the engine allows there. */
export function slotsOf(draft: TrainingPlan, member: PlanInput): Slot[] {
  return draft.days.flatMap((day, dayIndex) =>
    day.exercises.flatMap((planned, index): Slot[] => {
      if (fixedRoles.has(planned.role)) return [];
      const original = getExercise(planned.exerciseId);
      const ranked = rankAlternatives(original, day, member)
        .filter(({ exercise }) => isOfOneKind(exercise, original))
        .slice(0, mostAlternatives);
      if (ranked.length === 0) return [];
      const candidates = [original, ...ranked.map(({ exercise }) => exercise)];
      const key = `d${dayIndex + 1}e${index + 1}`;
      return [{ key, dayIndex, index, sets: planned.sets, candidates }];
    }),
  );
}

/** A hold is no stand-in for a lift, as its dose is counted in other units. */
function isOfOneKind(one: Exercise, other: Exercise): boolean {
  return one.pattern === other.pattern && isTimed(one) === isTimed(other);
}

function isTimed({ loadType }: Exercise): boolean {
  return loadType === 'time' || loadType === 'distance';
}

/** What a model chose for one slot, as it wrote it. */
export interface Choice {
  slot: string;
  exerciseId: string;
  reason?: string;
}

export interface Pick {
  slot: Slot;
  exercise: Exercise;
  reason?: string;
}

/**
 * The choices that may be made: known slots, once each, an exercise that was offered there, and
 * none twice in a session. Everything else is as if it had not been written.
 */
export function allowedPicks(slots: readonly Slot[], choices: readonly Choice[]): Pick[] {
  const byKey = new Map(slots.map((slot) => [slot.key, slot]));
  const taken = new Set<string>();
  return choices.flatMap((choice): Pick[] => {
    const slot = byKey.get(choice.slot);
    const exercise = slot && findExercise(choice.exerciseId);
    if (!slot || !exercise || !slot.candidates.includes(exercise)) return [];
    const place = `${slot.dayIndex}:${exercise.id}`;
    if (taken.has(place) || !byKey.delete(slot.key)) return [];
    taken.add(place);
    return [{ slot, exercise, reason: choice.reason }];
  });
}
