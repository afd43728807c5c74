import type { Goal, Level } from '../model/taxonomy.ts';

/**
 * Moderate-equivalent minutes a week that a block works towards. WHO 2020 (Bull et al.): 150–300
 * moderate or 75–150 vigorous, and some is better than none.
 */
const targetMinutes: Record<Goal, Record<Level, number>> = {
  general_health: { beginner: 90, intermediate: 120, advanced: 150 },
  fat_loss: { beginner: 120, intermediate: 160, advanced: 200 },
  endurance: { beginner: 120, intermediate: 180, advanced: 240 },
  hypertrophy: { beginner: 60, intermediate: 75, advanced: 90 },
  strength: { beginner: 60, intermediate: 70, advanced: 75 },
  mobility: { beginner: 90, intermediate: 120, advanced: 150 },
};

const startShare = 0.6;
const largestRiseShare = 1.2;
const largestRiseMinutes = 30;

/**
 * Minutes of cardio in each week of a block: from 60 % of the target up by at most 20 % and 30
 * minutes a week. The level stands for what the member does already; inactive members start from
 * the beginner's target.
 *
 * @param weeks 1–12
 */
export function cardioMinutesByWeek(input: {
  goal: Goal;
  level: Level;
  weeks: number;
  isInactive: boolean;
}): number[] {
  const target = targetMinutes[input.goal][input.level];
  const base = input.isInactive ? targetMinutes[input.goal].beginner : target;
  const minutes = [Math.ceil(base * startShare)];
  for (let week = 1; week < input.weeks; week++) {
    const last = minutes[week - 1] ?? 0;
    minutes.push(Math.min(target, Math.floor(last * largestRiseShare), last + largestRiseMinutes));
  }
  return minutes;
}

/** Minutes a week towards which the block works. */
export function cardioTargetMinutes(goal: Goal, level: Level): number {
  return targetMinutes[goal][level];
}
