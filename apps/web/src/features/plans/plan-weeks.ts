import type { Plan, PlanExercise } from '@vigor/contract';

export interface WeekChoice {
  /** 1-based. */
  week: number;
  isCurrent: boolean;
  isDeload: boolean;
}

/** The weeks of a plan to choose from. */
export function listWeeks(plan: Plan): WeekChoice[] {
  const current = clampWeek(plan.currentWeek, plan.weeks);
  return Array.from({ length: plan.weeks }, (_, index) => ({
    week: index + 1,
    isCurrent: index + 1 === current,
    isDeload: plan.weekKinds[index] === 'deload',
  }));
}

/** The week to open a plan at; after its last week that one repeats. */
export function clampWeek(week: number, weeks: number): number {
  return Math.min(Math.max(1, week), Math.max(1, weeks));
}

/** Sets of an exercise in a week. */
export function setsInWeek(exercise: PlanExercise, week: number): number {
  const { setsByWeek } = exercise;
  return setsByWeek[clampWeek(week, setsByWeek.length) - 1] ?? exercise.sets;
}

/** Days in the order of the week; those without a weekday come last, as they were written. */
export function sortDays(days: Plan['days']): Plan['days'] {
  return days.toSorted((a, b) => (a.weekday ?? 8) - (b.weekday ?? 8));
}

/** Exercises that are done back to back stand together. */
export function groupSupersets(exercises: readonly PlanExercise[]): PlanExercise[][] {
  const groups: PlanExercise[][] = [];
  for (const exercise of exercises) {
    const last = groups.at(-1);
    const isJoined =
      exercise.supersetGroup !== undefined && last?.[0]?.supersetGroup === exercise.supersetGroup;
    if (isJoined) last?.push(exercise);
    else groups.push([exercise]);
  }
  return groups;
}

export type VolumeStatus = 'below' | 'inBand' | 'above';

export interface VolumeRow {
  group: Plan['muscleVolumes'][number]['group'];
  sets: number;
  minSets: number;
  maxSets: number;
  status: VolumeStatus;
}

/** Planned sets of a week beside the band of the goal. */
export function listVolumes(plan: Plan, week: number): VolumeRow[] {
  return plan.muscleVolumes.map(({ group, minSets, maxSets, plannedSetsByWeek }) => {
    const sets = plannedSetsByWeek[clampWeek(week, plannedSetsByWeek.length) - 1] ?? 0;
    return { group, sets, minSets, maxSets, status: compare(sets, minSets, maxSets) };
  });
}

function compare(sets: number, min: number, max: number): VolumeStatus {
  if (sets < min) return 'below';
  return sets > max ? 'above' : 'inBand';
}
