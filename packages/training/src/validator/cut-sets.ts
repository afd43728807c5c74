import { getExercise } from '../catalogue/catalogue.ts';
import type { PlanExercise } from '../model/plan.ts';
import { withSetsByWeek } from './edit-plan.ts';
import { leastImportantFirst } from './priority.ts';
import { type Meter, readMeter } from './weekly-volume.ts';

/** Exercises keep two sets as long as others have more, then one; only then they go. */
const floors = [2, 1];

/**
 * The same exercises with so few sets in one week that a meter stays within its limit, the least
 * important cut first. Keeps the positions: an exercise that had to go is `undefined`.
 */
export function cutToLimit(
  exercises: readonly (PlanExercise | undefined)[],
  meter: Meter,
  week: number,
): (PlanExercise | undefined)[] {
  let kept = [...exercises];
  while (readMeter(meter, present(kept), week) > meter.limit) {
    const next = cutOneSet(kept, meter, week);
    if (next === undefined) break;
    kept = next;
  }
  return kept;
}

export function present(exercises: readonly (PlanExercise | undefined)[]): PlanExercise[] {
  return exercises.filter((exercise) => exercise !== undefined);
}

function cutOneSet(
  exercises: readonly (PlanExercise | undefined)[],
  meter: Meter,
  week: number,
): (PlanExercise | undefined)[] | undefined {
  const counted = leastImportantFirst(exercises).filter((index) => {
    const planned = exercises[index];
    return planned !== undefined && meter.credit(getExercise(planned.exerciseId)) > 0;
  });
  const setsAt = (index: number) => exercises[index]?.setsByWeek[week] ?? 0;
  for (const floor of floors) {
    const index = counted.find((one) => setsAt(one) > floor);
    if (index !== undefined) return replaceAt(exercises, index, (one) => oneSetLess(one, week));
  }
  const [least] = counted;
  return least === undefined ? undefined : replaceAt(exercises, least, () => undefined);
}

/** With one set less in one week. */
export function oneSetLess(planned: PlanExercise, week: number): PlanExercise {
  return withSetsByWeek(
    planned,
    planned.setsByWeek.map((sets, index) => (index === week ? sets - 1 : sets)),
  );
}

function replaceAt(
  exercises: readonly (PlanExercise | undefined)[],
  place: number,
  change: (planned: PlanExercise) => PlanExercise | undefined,
): (PlanExercise | undefined)[] {
  return exercises.map((planned, index) =>
    index === place && planned !== undefined ? change(planned) : planned,
  );
}
