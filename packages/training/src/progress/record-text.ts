import { displayWeight, type WeightUnit } from '../equipment/units.ts';
import type { ExerciseRecord } from './records.ts';

/** A record in one sentence with its numbers, weights in the member's unit. */
export function describeRecord(record: ExerciseRecord, unit: WeightUnit = 'kg'): string {
  const weight = (weightKg: number) => `${displayWeight(Math.abs(weightKg), unit)} ${unit}`;
  const { value, previousValue = 0, reps = 0, weightKg = 0 } = record;
  const gain = weight(roundToTenth(value - previousValue));
  switch (record.kind) {
    case 'baseline':
      return 'First time: this is what the next sessions are measured by.';
    case 'e1rm':
      return `Estimated 1RM ${weight(roundToTenth(value))}, up ${gain}.`;
    case 'max_weight':
      return value < 0
        ? `Only ${weight(value)} of assistance, ${gain} less than before.`
        : `${weight(value)}, the heaviest yet by ${gain}.`;
    case 'rep_max':
      return value < 0
        ? `${countReps(reps)} with only ${weight(value)} of assistance, ${gain} less than before.`
        : `${weight(value)} for ${countReps(reps)}, ${gain} more than before.`;
    case 'reps_at_weight':
      return `${countReps(value)}${describeLoad(weightKg, weight)}, ${value - previousValue} more than before.`;
    case 'hold_time':
      return `Held for ${value} s, ${value - previousValue} s longer than before.`;
    case 'distance':
      return `${Math.round(value)} m, ${Math.round(value - previousValue)} m further than before.`;
    case 'set_volume':
      return `${weight(Math.round(value))} moved in one set, ${gain} more than before.`;
    case 'session_volume':
      return `${weight(Math.round(value))} moved in one session, ${gain} more than before.`;
  }
}

function describeLoad(weightKg: number, weight: (weightKg: number) => string): string {
  if (weightKg === 0) return '';
  return weightKg < 0 ? ` with ${weight(weightKg)} of assistance` : ` at ${weight(weightKg)}`;
}

function countReps(reps: number): string {
  return reps === 1 ? '1 rep' : `${reps} reps`;
}

function roundToTenth(weightKg: number): number {
  return Math.round(weightKg * 10) / 10;
}
