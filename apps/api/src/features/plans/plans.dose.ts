import type { Plan, PlanDay, PlanExercise } from '@vigor/contract';
import {
  deriveConstraints,
  estimateSessionSeconds,
  findExercise,
  muscleVolumes,
  type PlanInput,
  planContext,
  timedExercise,
} from '@vigor/training';
import { toTrainingPlan } from './plans.mapper.ts';
import type { PlanRow } from './plans.repository.ts';

const secondsPerMinute = 60;

/** Seconds of the longest week of a day, by the engine's time model. */
export function estimateDaySeconds(day: PlanDay, weeks: number): number {
  const seconds = Array.from({ length: weeks }, (_, week) => estimateWeekSeconds(day, week));
  return Math.round(Math.max(0, ...seconds));
}

/** Planned sets of each muscle group in each week, beside what the goal asks for. */
export function muscleVolumesOf(
  plan: Pick<PlanRow, 'name' | 'goal' | 'weeks' | 'content'>,
  member: PlanInput,
): Plan['muscleVolumes'] {
  const { goal, content } = plan;
  const input = { ...member, goal, level: content.level };
  return muscleVolumes(toTrainingPlan(plan), planContext(input, deriveConstraints(input)));
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

function setsIn(planned: PlanExercise, week: number): number {
  return planned.setsByWeek[week] ?? planned.sets;
}

function sumSeconds(steps: PlanDay['warmup']): number {
  return steps.reduce((sum, step) => sum + step.seconds, 0);
}
