import { exercises, getExercise } from '../catalogue/catalogue.ts';
import type { Exercise } from '../model/exercise.ts';
import type { MuscleVolume, PlanDay, PlanExercise, TrainingPlan } from '../model/plan.ts';
import { type Muscle, type MuscleGroup, muscleGroups } from '../model/taxonomy.ts';
import { type GroupSets, muscleCredits, noGroupSets } from '../plan/muscle-volume.ts';
import type { PlanContext } from '../plan/plan-context.ts';
import { sessionCaps, untargetedMuscleCap } from '../plan/volume-targets.ts';

/** Something that counts sets against a limit. */
export interface Meter {
  name: string;
  limit: number;
  /** What one set of an exercise counts. */
  credit(exercise: Exercise): number;
}

const untargetedMuscles: readonly Muscle[] = [
  'forearms',
  'traps_upper',
  'erectors',
  'adductors',
  'abductors',
  'hip_flexors',
  'neck',
];

/** Reading a meter comes up thousands of times in one validation. */
const creditsById: ReadonlyMap<string, ReadonlyMap<MuscleGroup, number>> = new Map(
  exercises.map((exercise) => [
    exercise.id,
    new Map(muscleCredits(exercise).map(({ group, credit }) => [group, credit])),
  ]),
);

/** What limits the sets of a week: each muscle group's maximum, and a cap on small muscles. */
export function weekMeters({ targets }: PlanContext): Meter[] {
  return [
    ...muscleGroups.map((group) => ({
      name: group,
      limit: targets[group].max,
      credit: groupCredit(group),
    })),
    ...untargetedMuscles.map((muscle) => ({
      name: muscle,
      limit: untargetedMuscleCap,
      credit: (exercise: Exercise) =>
        isDrill(exercise) ? 0 : Number(exercise.primary.includes(muscle)),
    })),
  ];
}

/** What limits the sets of a session: for one muscle, and altogether. */
export function sessionMeters({ input }: PlanContext): Meter[] {
  const caps = sessionCaps[input.level];
  return [
    ...muscleGroups.map((group) => ({
      name: group,
      limit: caps.setsPerMuscle,
      credit: groupCredit(group),
    })),
    {
      name: 'hard sets',
      limit: caps.hardSets,
      credit: (exercise: Exercise) => (isDrill(exercise) ? 0 : 1),
    },
  ];
}

/** What the exercises of one week count on a meter. */
export function readMeter(meter: Meter, planned: readonly PlanExercise[], week: number): number {
  return planned.reduce(
    (sum, one) => sum + meter.credit(getExercise(one.exerciseId)) * (one.setsByWeek[week] ?? 0),
    0,
  );
}

export function allExercises(plan: Pick<TrainingPlan, 'days'>): PlanExercise[] {
  return plan.days.flatMap((day: PlanDay) => day.exercises);
}

/** Fractional sets of each group in one week. */
export function groupSetsOfWeek(plan: TrainingPlan, week: number): GroupSets {
  const sums = noGroupSets();
  const planned = allExercises(plan);
  for (const group of muscleGroups) {
    sums[group] = readMeter({ name: group, limit: 0, credit: groupCredit(group) }, planned, week);
  }
  return sums;
}

/** The plan's sets against their targets; a group is below where no week reaches its minimum. */
export function muscleVolumes(plan: TrainingPlan, { targets }: PlanContext): MuscleVolume[] {
  const weeks = plan.weekKinds.map((_, week) => groupSetsOfWeek(plan, week));
  return muscleGroups.map((group) => {
    const { min, target, max } = targets[group];
    const plannedSetsByWeek = weeks.map((sets) => sets[group]);
    return {
      group,
      minSets: min,
      targetSets: target,
      maxSets: max,
      plannedSetsByWeek,
      isBelowMin: Math.max(0, ...plannedSetsByWeek) < min,
    };
  });
}

/** What one set of an exercise counts for a muscle group. */
export function groupCredit(group: MuscleGroup): Meter['credit'] {
  return (exercise) => creditsById.get(exercise.id)?.get(group) ?? 0;
}

function isDrill({ pattern }: Exercise): boolean {
  return pattern === 'mobility' || pattern === 'locomotion';
}
