import type { ExerciseId } from '../model/exercise.ts';
import type { CardioMode } from '../model/taxonomy.ts';
import type { PlanContext } from './plan-context.ts';

/** The exercises that stand for a mode; one of them must be allowed. */
const exercisesOfMode: Record<CardioMode, readonly ExerciseId[]> = {
  walk: ['brisk_walk', 'easy_walk', 'march_in_place', 'seated_march'],
  jog: ['jog'],
  bike: ['bike'],
  rower: ['rower'],
  elliptical: ['elliptical'],
  stairs: ['stair_climb'],
  low_impact_circuit: ['step_touch', 'march_in_place', 'step_jack'],
};
/** Without a wish: what is easy on the joints and needs no leaving the room. */
const insideOrder: readonly CardioMode[] = ['bike', 'elliptical', 'rower', 'walk'];
const intervalOrder: readonly CardioMode[] = [
  'bike',
  'elliptical',
  'rower',
  'stairs',
  'jog',
  'low_impact_circuit',
];

/** Whether conditions and equipment allow a mode. Walking is always possible. */
function isAllowed(mode: CardioMode, { allowedById }: PlanContext): boolean {
  return mode === 'walk' || exercisesOfMode[mode].some((id) => allowedById.has(id));
}

function firstAllowed(modes: readonly CardioMode[], context: PlanContext): CardioMode {
  return modes.find((mode) => isAllowed(mode, context)) ?? 'walk';
}

/** Steady cardio inside a session. */
export function insideMode(context: PlanContext): CardioMode {
  return firstAllowed([...preferred(context), ...insideOrder], context);
}

/** Cardio on other days: what the member likes, else a walk. */
export function outsideMode(context: PlanContext): CardioMode {
  return firstAllowed([...preferred(context), 'walk'], context);
}

/** Intervals; joints decide, then the member. */
export function intervalMode(context: PlanContext): CardioMode {
  const wished = preferred(context).filter((mode) => mode !== 'walk');
  return firstAllowed([...wished, ...intervalOrder], context);
}

function preferred({ input }: PlanContext): readonly CardioMode[] {
  return input.cardioPreference ?? [];
}
