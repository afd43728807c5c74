import { describe, expect, it } from 'vitest';
import { getExercise } from '../catalogue/catalogue.ts';
import type { PlanInput, TrainingPlan } from '../model/plan.ts';
import { conditionIds, goals, levels } from '../model/taxonomy.ts';
import { deriveConstraints } from '../safety/constraints.ts';
import { canPerformWith, isAllowed } from '../safety/exercise-rules.ts';
import { equipmentClasses, typicalInput } from './plan-input.arbitrary.ts';
import { planOf } from './written-plans.fixture.ts';

const lengths = [20, 30, 45, 60, 75, 15, 90, 10];
const secondsPerMinute = 60;
const gridTimeoutMs = 600_000;

/** Every goal, level, number of days, class of equipment and condition; minutes and seed rotate. */
function* grid(): Generator<PlanInput> {
  let count = 0;
  for (const goal of goals)
    for (const level of levels)
      for (let daysPerWeek = 1; daysPerWeek <= 7; daysPerWeek++)
        for (const equipment of Object.values(equipmentClasses))
          for (const condition of conditionIds) {
            count += 1;
            const minutesPerSession = lengths[count % lengths.length] ?? 45;
            yield {
              ...typicalInput,
              goal,
              level,
              daysPerWeek,
              minutesPerSession,
              equipment,
              injuries: [{ condition }],
              seed: count,
            };
          }
}

function usedExercises(plan: TrainingPlan): string[] {
  return plan.days.flatMap((day) => [
    ...day.exercises.map(({ exerciseId }) => exerciseId),
    ...[...day.warmup, ...day.cooldown].flatMap(({ exerciseId }) => exerciseId ?? []),
  ]);
}

function faultOf(input: PlanInput): string | undefined {
  const plan = planOf(input);
  const constraints = deriveConstraints(input);
  const used = usedExercises(plan).map(getExercise);
  const limit = input.minutesPerSession * secondsPerMinute;
  if (!used.every((exercise) => isAllowed(exercise, constraints))) return 'P01';
  if (plan.days.some((day) => day.estimatedSeconds > limit)) return 'P02';
  if (plan.days.filter((day) => day.isHard).length > 6) return 'P05';
  return used.every((exercise) => canPerformWith(exercise, input.equipment)) ? undefined : 'P07';
}

describe('plans for the whole grid of members', () => {
  it(
    'P01 P02 P05 P07 hold for all of 15,624 plans',
    () => {
      const faults: string[] = [];
      let written = 0;
      for (const input of grid()) {
        const fault = faultOf(input);
        if (fault !== undefined) faults.push(`${fault} ${JSON.stringify(input)}`);
        written += 1;
      }
      expect(faults).toEqual([]);
      expect(written).toBe(15_624);
    },
    gridTimeoutMs,
  );
});
