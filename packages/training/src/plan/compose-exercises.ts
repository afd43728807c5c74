import type { PlanExercise } from '../model/plan.ts';
import { modificationFor } from '../safety/exercise-rules.ts';
import { type DraftItem, type DraftUnit, setsOfItem } from './draft.ts';
import { orderUnits } from './order-units.ts';
import type { PlanContext } from './plan-context.ts';
import type { RoundsByWeek } from './ramp-weeks.ts';
import { startingLoad } from './starting-load.ts';
import { explainChoice, type WeekFacts } from './why.ts';

const rpeScale = 10;
const groupLetters = 'ABCDEFGH';

/** The exercises of a session, in order, with their sets for every week. */
export function composeExercises(
  units: readonly DraftUnit[],
  rounds: RoundsByWeek,
  facts: WeekFacts,
  context: PlanContext,
): PlanExercise[] {
  const opened = units.filter((unit) => unit.sets > 0);
  let groups = 0;
  return orderUnits(opened, context).flatMap((unit) => {
    const items = itemsWithSets(unit);
    const group = items.length > 1 ? groupLetters[groups++] : undefined;
    const partners = items.map((item) => item.exercise.name);
    return items.map((item) =>
      composeExercise(item, { unit, group, partners, rounds }, facts, context),
    );
  });
}

function itemsWithSets(unit: DraftUnit): DraftItem[] {
  return unit.items
    .filter((item) => setsOfItem(item, unit.sets) > 0)
    .toSorted((one, other) => one.rank - other.rank);
}

interface Place {
  unit: DraftUnit;
  group: string | undefined;
  partners: readonly string[];
  rounds: RoundsByWeek;
}

function composeExercise(
  item: DraftItem,
  place: Place,
  facts: WeekFacts,
  context: PlanContext,
): PlanExercise {
  const { exercise, role, prescription, holdSeconds } = item;
  const roundsByWeek = place.rounds.get(place.unit) ?? [place.unit.sets];
  const setsByWeek = roundsByWeek.map((count) => setsOfItem(item, count));
  const start = startingLoad(exercise, prescription, context);
  const partners = place.partners.filter((name) => name !== exercise.name);
  return {
    exerciseId: exercise.id,
    name: exercise.name,
    role,
    sets: setsByWeek[0] ?? place.unit.sets,
    setsByWeek,
    repsMin: prescription.repsMin,
    repsMax: prescription.repsMax,
    holdSeconds,
    rir: prescription.rir,
    rpe: rpeScale - prescription.rir,
    restSeconds: place.unit.restSeconds,
    tempo: prescription.tempo,
    loadKg: start?.loadKg,
    rampSets: item.rampSets,
    sides: exercise.unilateral ? 2 : 1,
    supersetGroup: place.group,
    modification: modificationFor(exercise, context.constraints),
    why: explainChoice(item, { start, partners }, facts, context),
  };
}
