import type { LoggedSet } from '../../model/training-log.ts';
import { addDays } from '../calendar.ts';
import { buildExercise } from '../exercises.fixture.ts';
import { type NextTargetInput, suggestNextTarget } from '../next-target.ts';
import type { Exposure, NextTarget } from './progression.ts';

export const bench = buildExercise({ id: 'bench' });
export const squat = buildExercise({ id: 'squat', pattern: 'squat' });

export const accessory = { role: 'accessory', sets: 3, repsMin: 8, repsMax: 12, rir: 2 } as const;
export const strengthMain = { role: 'main', sets: 3, repsMin: 3, repsMax: 6, rir: 2 } as const;

/** One exposure with as many sets as repetitions are given, three days after the one before. */
export function expose(
  weightKg: number | undefined,
  reps: number[],
  { rpe, index = 0 }: { rpe?: number; index?: number } = {},
): Exposure {
  const sets = reps.map(
    (count): LoggedSet => ({ exerciseId: 'any', kind: 'working', weightKg, reps: count, rpe }),
  );
  return { day: addDays('2026-01-05', index * 3), sets };
}

/** The next target of an intermediate's bench press accessory, unless told otherwise. */
export function suggest(
  parts: Partial<NextTargetInput> & Pick<NextTargetInput, 'exposures'>,
): NextTarget | null {
  return suggestNextTarget({
    exercise: bench,
    prescription: accessory,
    level: 'intermediate',
    goal: 'hypertrophy',
    ...parts,
  });
}
