import type { Exercise } from '../../model/exercise.ts';
import type { EquipmentId, Level } from '../../model/taxonomy.ts';
import { floorToIncrement } from '../../strength/increment.ts';

const bars: readonly EquipmentId[] = ['barbell', 'trap_bar', 'ez_bar', 'landmine', 'smith_machine'];
const lowerBodyPatterns: readonly Exercise['pattern'][] = [
  'squat',
  'hinge',
  'lunge',
  'isolation_legs',
];
/** A bar with a 1.25 kg plate on each side. */
const barStepKg = 2.5;
const beginnerLowerBodyKg = 5;
const lightDumbbellsBelowKg = 10;
/** A larger step needs more strength than a week or two can bring. */
const maxRaiseShare = 0.1;
/** Steps of what common gyms have. */
const stepByEquipment: readonly (readonly [EquipmentId, number])[] = [
  ['kettlebell', 4],
  ['leg_press', 5],
  ['sled', 5],
  ['machine_hack_squat', 5],
  ['cable', 2.5],
  ['backpack', 1],
];
const pinStepKg = 5;

type Loadable = Pick<Exercise, 'equipment' | 'pattern'>;

/**
 * Smallest change of load in a common gym, in kilograms: 2.5 on a bar, 1 for dumbbells below 10 kg
 * and 2 above (of one), 4 for kettlebells, 5 for machines, 2.5 otherwise.
 */
export function findLoadStep(exercise: Loadable, loadKg: number): number {
  const { equipment } = exercise;
  if (equipment.some((id) => bars.includes(id))) return barStepKg;
  if (equipment.includes('dumbbell')) return loadKg < lightDumbbellsBelowKg ? 1 : 2;
  const known = stepByEquipment.find(([id]) => equipment.includes(id));
  if (known) return known[1];
  return equipment.some((id) => id.startsWith('machine_')) ? pinStepKg : barStepKg;
}

/** Whether legs and hips do the work, which take larger steps. */
export function isLowerBody(exercise: Pick<Exercise, 'pattern'>): boolean {
  return lowerBodyPatterns.includes(exercise.pattern);
}

/**
 * The next load up: 5 kg on a beginner's barbell for the lower body, else one step, and never more
 * than 10 % unless the smallest step is more. `stepKg` is that of the equipment at hand.
 */
export function raiseLoad(input: {
  exercise: Loadable;
  level: Level;
  loadKg: number;
  stepKg: number;
}): number {
  const { exercise, level, loadKg, stepKg } = input;
  const isBar = exercise.equipment.some((id) => bars.includes(id));
  const takesLargeSteps = isBar && level === 'beginner' && isLowerBody(exercise);
  const wantedKg = takesLargeSteps ? Math.max(beginnerLowerBodyKg, stepKg) : stepKg;
  const allowedKg = Math.max(stepKg, Math.min(wantedKg, loadKg * maxRaiseShare));
  const raisedKg = floorToIncrement(loadKg + allowedKg, stepKg);
  return raisedKg > loadKg ? raisedKg : loadKg + stepKg;
}

/** `share` of a load, rounded down to the equipment, but never below one step. */
export function lowerLoad(loadKg: number, share: number, stepKg: number): number {
  return Math.min(loadKg, Math.max(stepKg, floorToIncrement(loadKg * share, stepKg)));
}
