import type { PlanInput, SafetyCard } from '../model/plan.ts';
import { seededRandom } from '../plan/seeded-random.ts';
import { type Constraints, deriveConstraints } from '../safety/constraints.ts';
import { refusalFor } from '../safety/refusal.ts';
import { buildCircuit } from './circuit.ts';
import { type MicroPicker, microPicker } from './micro-candidates.ts';
import { circuits, type MicroKind } from './micro-formats.ts';
import type { MicroSession, MicroStep } from './micro-steps.ts';
import { buildMobilitySnack, buildStairSnack, buildStrengthSnack } from './snacks.ts';

export interface MicroWorkoutInput
  extends Pick<
    PlanInput,
    | 'level'
    | 'equipment'
    | 'injuries'
    | 'screening'
    | 'ageYears'
    | 'likes'
    | 'dislikes'
    | 'dislikedPatterns'
    | 'noiseOrSpaceLimited'
    | 'bodyMassKg'
    | 'heightCm'
    | 'seed'
  > {
  kind: MicroKind;
}

export interface MicroWorkout {
  kind: MicroKind;
  name: string;
  steps: MicroStep[];
  totalSeconds: number;
  /** Hard sets it adds to the week. */
  hardSets: number;
  /** 1–10. */
  rpeMax: number;
  warnings: readonly string[];
}

export type MicroWorkoutResult =
  | { ok: true; workout: MicroWorkout }
  | { ok: false; card: SafetyCard };

const usualRpeMax = 7;
/** Five minutes hold no five-minute warm-up: who needs one stays at the effort of a warm-up. */
const warmupRpe = 5;
/** From here an interval of a strength move counts as one hard set. */
const hardSetRpe = 6;

/**
 * A workout of 5, 7 or 10 minutes, or a snack of one exercise, some drills or stairs.
 *
 * M5, M7 and M10 last exactly 300, 420 and 600 s. Everything that filters a plan filters here; the
 * effort stays at RPE 7 or below. The same input and seed give the same workout.
 */
export function generateMicroWorkout(input: MicroWorkoutInput): MicroWorkoutResult {
  const card = refusalFor(input);
  if (card) return { ok: false, card };
  const constraints = deriveConstraints({ ...input, goal: 'general_health' });
  const rpeMax = Math.min(
    constraints.warmupSecondsMin > 0 ? warmupRpe : usualRpeMax,
    constraints.rpeMax,
  );
  const picker = microPicker(input, constraints, seededRandom(input.seed ?? 0));
  const session = buildSession(input, picker, constraints, rpeMax);
  return {
    ok: true,
    workout: {
      kind: input.kind,
      name: session.name,
      steps: session.steps,
      totalSeconds: session.steps.reduce((sum, step) => sum + step.seconds, 0),
      hardSets: rpeMax >= hardSetRpe ? session.strengthSets : 0,
      rpeMax,
      warnings: constraints.warnings,
    },
  };
}

function buildSession(
  input: MicroWorkoutInput,
  picker: MicroPicker,
  constraints: Constraints,
  rpeMax: number,
): MicroSession {
  switch (input.kind) {
    case 'M5':
    case 'M7':
    case 'M10':
      return buildCircuit(circuits[input.kind], picker, constraints, rpeMax);
    case 'strength_snack':
      return buildStrengthSnack(picker, constraints, input.seed ?? 0);
    case 'mobility_snack':
      return buildMobilitySnack(picker, constraints);
    case 'stair_snack':
      return buildStairSnack(picker, constraints, input.level);
  }
}
