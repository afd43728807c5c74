import { getExercise } from '../catalogue/catalogue.ts';
import type { PlanDay } from '../model/plan.ts';
import { estimateSessionSeconds, timedExercise } from '../plan/session-time.ts';

const secondsPerMinute = 60;

/** Seconds of a day in one week of the block, by the time model. */
export function daySecondsOfWeek(day: PlanDay, week: number): number {
  return estimateSessionSeconds({
    warmupSeconds: sumSeconds(day.warmup),
    exercises: day.exercises.map((planned) =>
      timedExercise(getExercise(planned.exerciseId), planned, planned.setsByWeek[week]),
    ),
    cardioSeconds: (day.cardio?.minutesByWeek[week] ?? 0) * secondsPerMinute,
    cooldownSeconds: sumSeconds(day.cooldown),
  });
}

/** Seconds of a day in its longest week, rounded up. */
export function longestDaySeconds(day: PlanDay, weeks: number): number {
  const byWeek = Array.from({ length: weeks }, (_, week) => daySecondsOfWeek(day, week));
  return Math.ceil(Math.max(0, ...byWeek));
}

export function sumSeconds(steps: readonly { seconds: number }[]): number {
  return steps.reduce((sum, step) => sum + step.seconds, 0);
}
