import { classifyTrend, medianOf, minTrendPoints, type TrendPoint } from './trend.ts';

const minDays = 21;
const minAdherence = 0.75;
/** Slower than any realistic gain, in percent a week. */
const maxSlopePercentPerWeek = 0.1;
const likelyZ = 1.28;
const recentExposures = 3;
/** Recent bests within 1 % of the earlier best are no progress. */
const maxGainOverBest = 1.01;

export interface PlateauCheck {
  isPlateau: boolean;
  slopePercentPerWeek: number;
  z: number;
}

/**
 * Whether an exercise has stopped improving: at least 6 exposures over at least 21 days with 75 %
 * adherence, a Theil–Sen slope of at most +0.10 % a week, a Mann–Kendall z below 1.28, and the best
 * of the last three no more than 1 % above the best before. (Vigor's own rule.) With less data it is
 * no plateau.
 *
 * `points` are daily e1RM values outside deloads and returns; `adherence` is 0–1.
 */
export function detectPlateau(input: {
  points: readonly TrendPoint[];
  adherence: number;
}): PlateauCheck {
  const { points, adherence } = input;
  const values = points.map((point) => point.value);
  const { slopePerWeek, z } = classifyTrend(points);
  const slopePercentPerWeek = (100 * slopePerWeek) / (medianOf(values) || 1);
  const spanDays = (points.at(-1)?.day ?? 0) - (points[0]?.day ?? 0);
  const hasEnough =
    points.length >= minTrendPoints && spanDays >= minDays && adherence >= minAdherence;
  const earlierBest = Math.max(...values.slice(0, -recentExposures));
  const recentBest = Math.max(...values.slice(-recentExposures));
  const isFlat =
    slopePercentPerWeek <= maxSlopePercentPerWeek &&
    z < likelyZ &&
    recentBest <= earlierBest * maxGainOverBest;
  return { isPlateau: hasEnough && isFlat, slopePercentPerWeek, z };
}

/** What was tried on a plateau, in order; each gets two weeks. */
export const plateauSteps = [
  'effort',
  'more_sets',
  'other_reps',
  'deload',
  'variation',
  'accept',
] as const;
export type PlateauStep = (typeof plateauSteps)[number];

/** Easier sets than this leave the cheapest remedy untried. */
const maxEffortRir = 3;

/**
 * The next thing to try on a plateau, cheapest first: come closer to failure if the median reserve
 * is above 3, add two weekly sets below the target, change the repetitions, deload at the target
 * volume, take a close variation for four weeks, and then accept that holding is a result too.
 * Steps in `tried` are not suggested again.
 */
export function suggestPlateauStep(input: {
  medianRir: number;
  weeklySets: number;
  targetSets: number;
  tried: readonly PlateauStep[];
}): PlateauStep {
  const applies: Record<PlateauStep, boolean> = {
    effort: input.medianRir > maxEffortRir,
    more_sets: input.weeklySets < input.targetSets,
    other_reps: true,
    deload: input.weeklySets >= input.targetSets,
    variation: true,
    accept: true,
  };
  return plateauSteps.find((step) => applies[step] && !input.tried.includes(step)) ?? 'accept';
}
