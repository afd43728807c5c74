import type { Exercise } from '../model/exercise.ts';
import type { SlotRole } from '../model/plan.ts';
import type { PlanContext } from './plan-context.ts';
import { setupSecondsOf } from './session-time.ts';

/** Editorial weights. */
const weights = {
  setup: -10,
  /** In a circuit there is no time to set up. */
  circuitSetup: -16,
  barbellMain: { strength: 10, hypertrophy: 6 },
  notCompound: -10,
  oneSidedMain: -8,
  oneSided: -3,
};
const slowestSetupSeconds = 75;

/** How much it matters that load can grow in small steps, by goal. */
const loadWeight: Record<PlanContext['goal'], number> = {
  strength: 26,
  hypertrophy: 22,
  fat_loss: 14,
  general_health: 16,
  endurance: 8,
  mobility: 3,
};
const loadabilityByType: Record<Exercise['loadType'], number> = {
  external: 1,
  bodyweight_plus: 0.8,
  assisted: 0.7,
  band: 0.7,
  bodyweight: 0.4,
  time: 0,
  distance: 0,
};
const kettlebellLoadability = 0.8;

function loadability({ loadType, equipment }: Exercise): number {
  const isKettlebell = equipment.includes('kettlebell') || equipment.includes('backpack');
  return loadType === 'external' && isKettlebell
    ? kettlebellLoadability
    : loadabilityByType[loadType];
}

/** Compounds for compound slots; main lifts with both sides at once, as they cost half the time. */
function mechanicFit({ mechanic, unilateral }: Exercise, role: SlotRole): number {
  if (role !== 'main' && role !== 'accessory') return 0;
  const oneSided = unilateral ? (role === 'main' ? weights.oneSidedMain : weights.oneSided) : 0;
  return (mechanic === 'compound' ? 0 : weights.notCompound) + oneSided;
}

/** Trained members who want strength or size lead with the bar. */
function barbellFit(exercise: Exercise, role: SlotRole, { goal, input }: PlanContext): number {
  const isLead = role === 'main' && input.level !== 'beginner';
  if (!isLead || !exercise.equipment.includes('barbell')) return 0;
  return goal === 'strength' || goal === 'hypertrophy' ? weights.barbellMain[goal] : 0;
}

/** How an exercise suits its slot: set-up, mechanics, and how well it can be loaded. */
export function practicalFit(exercise: Exercise, role: SlotRole, context: PlanContext): number {
  const setup = setupSecondsOf(exercise) / slowestSetupSeconds;
  return (
    weights.setup * setup +
    mechanicFit(exercise, role) +
    (context.isCircuit ? weights.circuitSetup * setup : 0) +
    barbellFit(exercise, role, context) +
    loadWeight[context.goal] * loadability(exercise)
  );
}
