import type { Exercise, ExerciseId } from '../model/exercise.ts';
import type { PlanInput } from '../model/plan.ts';
import { type Goal, type MuscleGroup, muscleGroups, type Pattern } from '../model/taxonomy.ts';
import { listAllowedExercises } from '../safety/allowed-exercises.ts';
import type { Constraints } from '../safety/constraints.ts';
import { type Random, seededRandom } from './seeded-random.ts';
import { circuitMinutes } from './split.ts';
import { type VolumeTarget, volumeTarget } from './volume-targets.ts';
import { type SessionFrame, sessionFrame } from './warm-up.ts';

/** What every step of one plan's making reads; nothing in it changes. */
export interface PlanContext {
  input: PlanInput;
  constraints: Constraints;
  /** The goal that may be trained for. */
  goal: Goal;
  weeks: number;
  sessionSeconds: number;
  frame: SessionFrame;
  isCircuit: boolean;
  allowed: readonly Exercise[];
  allowedById: ReadonlyMap<ExerciseId, Exercise>;
  allowedByPattern: ReadonlyMap<Pattern, readonly Exercise[]>;
  likes: ReadonlySet<ExerciseId>;
  targets: Record<MuscleGroup, VolumeTarget>;
  random: Random;
}

const defaultWeeks = 4;
const secondsPerMinute = 60;

export function planContext(input: PlanInput, constraints: Constraints): PlanContext {
  const allowed = listAllowedExercises(input, constraints);
  return {
    input,
    constraints,
    goal: constraints.goal,
    weeks: input.weeks ?? defaultWeeks,
    sessionSeconds: input.minutesPerSession * secondsPerMinute,
    frame: sessionFrame(input.minutesPerSession, constraints),
    isCircuit: input.minutesPerSession <= circuitMinutes,
    allowed,
    allowedById: new Map(allowed.map((exercise) => [exercise.id, exercise])),
    allowedByPattern: Map.groupBy(allowed, (exercise) => exercise.pattern),
    likes: new Set(input.likes),
    targets: targetsFor(input, constraints),
    random: seededRandom(input.seed ?? 0),
  };
}

function targetsFor(input: PlanInput, constraints: Constraints): Record<MuscleGroup, VolumeTarget> {
  const entries = muscleGroups.map((group) => [
    group,
    volumeTarget({
      goal: constraints.goal,
      level: input.level,
      group,
      ageYears: input.ageYears,
    }),
  ]);
  // Safe: one entry for every muscle group.
  return Object.fromEntries(entries) as Record<MuscleGroup, VolumeTarget>;
}
