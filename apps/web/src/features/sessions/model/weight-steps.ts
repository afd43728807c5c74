import type { Profile } from '@vigor/contract';
import { barWeights, standardPlates, type WeightUnit } from '@vigor/training';
import type { RunningExercise } from './running-session.ts';

type Equipped = Pick<RunningExercise, 'equipment'>;

/** Smallest usual change of a load, where the member has not listed their own. */
const steps = {
  kg: { bar: 2.5, dumbbell: 2, kettlebell: 4, machine: 5, other: 1 },
  lb: { bar: 5, dumbbell: 5, kettlebell: 10, machine: 10, other: 2.5 },
} as const;

/** How far −/+ moves the weight of an exercise, in the member’s unit. */
export function chooseWeightStep(
  { equipment }: Equipped,
  unit: WeightUnit,
  increments: Profile['increments'] = {},
): number {
  const table = steps[unit];
  if (findBar({ equipment }, unit) !== undefined) return table.bar;
  if (equipment.includes('dumbbell')) return table.dumbbell;
  if (equipment.includes('kettlebell')) return table.kettlebell;
  const isMachine = equipment.some((id) => id.startsWith('machine_') || id === 'cable');
  if (!isMachine) return table.other;
  return unit === 'kg' ? (increments.machineStepKg ?? table.machine) : table.machine;
}

/** The empty bar that an exercise is loaded on, or nothing where there is none. */
export function findBar({ equipment }: Equipped, unit: WeightUnit): number | undefined {
  if (equipment.includes('ez_bar')) return barWeights[unit].ez;
  const hasBar = ['barbell', 'trap_bar', 'smith_machine'].some((id) => equipment.includes(id));
  return hasBar ? barWeights[unit].olympic : undefined;
}

/** The plates at hand: the member’s own where they are listed in that unit, else a common gym’s. */
export function listPlates(
  unit: WeightUnit,
  increments: Profile['increments'] = {},
): readonly { weight: number }[] {
  const owned = unit === 'kg' ? increments.barbellPlatesKg : undefined;
  if (!owned?.length) return standardPlates[unit];
  return [...new Set(owned)].map((weight) => ({ weight }));
}

/** The next weight up or down on the grid of `step`, never below 0. */
export function stepWeight(weight: number, step: number, direction: -1 | 1): number {
  const onGrid = Math.round((weight / step) * 1000) / 1000;
  const next = direction > 0 ? Math.floor(onGrid) + 1 : Math.ceil(onGrid) - 1;
  return Math.max(0, Math.round(next * step * 1000) / 1000);
}
