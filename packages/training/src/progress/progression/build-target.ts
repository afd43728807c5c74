import type { NextTarget, ProgressionInput } from './progression.ts';

/** A target in which every set is the same, within the range of the plan. */
export function buildTarget(
  { exercise, prescription }: ProgressionInput,
  target: Pick<NextTarget, 'code' | 'text'> & { loadKg: number; reps: number },
): NextTarget {
  return {
    exerciseId: exercise.id,
    loadKg: target.loadKg > 0 ? target.loadKg : undefined,
    repsMin: prescription.repsMin,
    repsMax: Math.max(prescription.repsMax, target.reps),
    repsBySet: Array.from({ length: prescription.sets }, () => target.reps),
    code: target.code,
    text: target.text,
  };
}
