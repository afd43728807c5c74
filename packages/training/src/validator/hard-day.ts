import type { PlanDay } from '../model/plan.ts';

/** A set that ends further from failure is practice, not hard work. */
const hardestPracticeRir = 4;

/** Whether a day has hard resistance work or vigorous cardio, whatever it is called. */
export function isHardDay(day: Pick<PlanDay, 'exercises' | 'cardio'>): boolean {
  const isVigorous = day.cardio?.intensity === 'vigorous' || day.cardio?.intensity === 'hiit';
  return (
    isVigorous ||
    day.exercises.some(
      (exercise) => exercise.role !== 'drill' && exercise.rir <= hardestPracticeRir,
    )
  );
}
