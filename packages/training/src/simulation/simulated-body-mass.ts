import type { Goal } from '../model/taxonomy.ts';
import type { Random } from '../plan/seeded-random.ts';
import { addDays } from '../progress/calendar.ts';
import { drawNormal } from './random.ts';

/** Share of body mass a week. */
const weeklyDrift: Partial<Record<Goal, number>> = { fat_loss: -0.003, hypertrophy: 0.001 };
const dailyDeviationKg = 0.35;
/** Two weighings a week: the first day of each and the fourth. */
const weighingOffsets = [0, 3];

export interface BodyMassMeasurement {
  day: string;
  bodyMassKg: number;
}

/** Body mass without daily noise after so many days. */
export function bodyMassAfter(startKg: number, goal: Goal, days: number): number {
  return startKg * (1 + (weeklyDrift[goal] ?? 0)) ** (days / 7);
}

/** Morning weighings in kilograms to 0.1, drifting with the goal. */
export function drawBodyMass(
  random: Random,
  input: { startKg: number; goal: Goal; startDay: string; weeks: number },
): BodyMassMeasurement[] {
  return Array.from({ length: input.weeks }, (_, week) => week * 7).flatMap((firstDay) =>
    weighingOffsets.map((offset) => {
      const days = firstDay + offset;
      const trueKg = bodyMassAfter(input.startKg, input.goal, days);
      const bodyMassKg = Math.round((trueKg + drawNormal(random, dailyDeviationKg)) * 10) / 10;
      return { day: addDays(input.startDay, days), bodyMassKg };
    }),
  );
}
