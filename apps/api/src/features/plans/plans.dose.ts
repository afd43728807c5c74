import type { Plan, PlanDay, PlanExercise } from '@vigor/contract';
import {
  type Exercise,
  estimateSessionSeconds,
  findExercise,
  type Goal,
  type Level,
  muscleGroups,
  sumMuscleSets,
  timedExercise,
  volumeTarget,
} from '@vigor/training';

const secondsPerMinute = 60;
const deloadKind = 'deload';

export interface DoseOf {
  goal: Goal;
  level: Level;
  ageYears: number;
  weekKinds: Plan['weekKinds'];
}

/** Seconds of the longest week of a day, by the engine's time model. */
export function estimateDaySeconds(day: PlanDay, weeks: number): number {
  const seconds = Array.from({ length: weeks }, (_, week) => estimateWeekSeconds(day, week));
  return Math.round(Math.max(0, ...seconds));
}

/** Planned sets of each muscle group in each week, beside what the goal asks for. */
export function muscleVolumesOf(days: readonly PlanDay[], dose: DoseOf): Plan['muscleVolumes'] {
  const sums = dose.weekKinds.map((_, week) => sumMuscleSets(workOfWeek(days, week)));
  return muscleGroups.map((group) => {
    const target = volumeTarget({ ...dose, group });
    const plannedSetsByWeek = sums.map((sum) => sum[group]);
    const builds = plannedSetsByWeek.filter((_, week) => dose.weekKinds[week] !== deloadKind);
    return {
      group,
      minSets: target.min,
      targetSets: target.target,
      maxSets: target.max,
      plannedSetsByWeek,
      isBelowMin: Math.max(0, ...builds) < target.min,
    };
  });
}

function estimateWeekSeconds(day: PlanDay, week: number): number {
  const minutes = day.cardio?.minutesByWeek[week] ?? day.cardio?.minutes ?? 0;
  return estimateSessionSeconds({
    warmupSeconds: sumSeconds(day.warmup),
    exercises: day.exercises.flatMap((planned) => {
      const exercise = findExercise(planned.exerciseId);
      return exercise ? [timedExercise(exercise, planned, setsIn(planned, week))] : [];
    }),
    cardioSeconds: minutes * secondsPerMinute,
    cooldownSeconds: sumSeconds(day.cooldown),
  });
}

function workOfWeek(
  days: readonly PlanDay[],
  week: number,
): { exercise: Exercise; sets: number }[] {
  return days.flatMap((day) =>
    day.exercises.flatMap((planned) => {
      const exercise = findExercise(planned.exerciseId);
      return exercise ? [{ exercise, sets: setsIn(planned, week) }] : [];
    }),
  );
}

function setsIn(planned: PlanExercise, week: number): number {
  return planned.setsByWeek[week] ?? planned.sets;
}

function sumSeconds(steps: PlanDay['warmup']): number {
  return steps.reduce((sum, step) => sum + step.seconds, 0);
}
