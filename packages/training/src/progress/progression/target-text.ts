import { displayWeight } from '../../equipment/units.ts';
import type { ProgressionInput } from './progression.ts';

/** A load in words as it is logged: `42.5 kg`, `+5 kg`, `20 kg of assistance`. */
export function nameLoad(loadKg: number, { exercise, unit = 'kg' }: ProgressionInput): string {
  const weight = `${displayWeight(loadKg, unit)} ${unit}`;
  if (exercise.loadType === 'assisted') return `${weight} of assistance`;
  return exercise.loadType === 'bodyweight_plus' ? `+${weight}` : weight;
}

/** ` at 42.5 kg`, and nothing where the body is the only load. */
export function atLoad(loadKg: number, input: ProgressionInput): string {
  if (loadKg === 0) return '';
  const preposition = input.exercise.loadType === 'assisted' ? 'with' : 'at';
  return ` ${preposition} ${nameLoad(loadKg, input)}`;
}

/** `12, 11, 11`, or `3 × 8` where all sets are the same. */
export function nameReps(reps: readonly number[]): string {
  const [first] = reps;
  const isEven = reps.every((count) => count === first);
  return isEven && first !== undefined ? `${reps.length} × ${first}` : reps.join(', ');
}
