import type { Level } from '../model/taxonomy.ts';
import type { Random } from '../plan/seeded-random.ts';

/** Gain of the first week; realistic rates are 1–2.5, 0.25–0.75 and 0.05–0.25 % a week. */
const weeklyGain: Record<Level, number> = { beginner: 0.022, intermediate: 0.007, advanced: 0.002 };
/** Gains halve after about this many weeks. */
const halvingWeeks = 20;
const plateauWeeks = 3;

/**
 * Strength in each week as a multiple of the first: gains that shrink with time, and three weeks
 * somewhere in the second half without any. One entry a week.
 */
export function drawGrowth(random: Random, level: Level, weeks: number): number[] {
  const plateauStart = Math.floor(weeks / 2 + random() * Math.max(1, weeks / 2 - plateauWeeks));
  const growth: number[] = [];
  let strength = 1;
  for (let week = 0; week < weeks; week += 1) {
    growth.push(strength);
    const isPlateau = week >= plateauStart && week < plateauStart + plateauWeeks;
    const gain = weeklyGain[level] * 0.5 ** (week / halvingWeeks);
    if (!isPlateau) strength *= 1 + gain;
  }
  return growth;
}
