import type { Goal, Level, MuscleGroup } from '../model/taxonomy.ts';

/** Weekly fractional hard sets: where a block starts, what it reaches, what it never passes. */
export interface VolumeTarget {
  min: number;
  target: number;
  max: number;
}

/**
 * Major groups, sets a week as min / target / max. A set counts 1 for a primary and 0.5 for a
 * secondary muscle (Pelland 2024). At least 10 for size (ACSM 2026; Schoenfeld 2017), 12–20 for
 * trained members (Baz-Valle 2022), 4 as the least that works (Iversen 2021).
 */
const majorTargets: Record<Goal, Record<Level, VolumeTarget>> = {
  hypertrophy: {
    beginner: { min: 8, target: 10, max: 12 },
    intermediate: { min: 10, target: 14, max: 18 },
    advanced: { min: 12, target: 16, max: 22 },
  },
  strength: {
    beginner: { min: 6, target: 8, max: 10 },
    intermediate: { min: 8, target: 10, max: 14 },
    advanced: { min: 8, target: 12, max: 16 },
  },
  fat_loss: {
    beginner: { min: 6, target: 8, max: 10 },
    intermediate: { min: 8, target: 10, max: 14 },
    advanced: { min: 8, target: 12, max: 16 },
  },
  general_health: {
    beginner: { min: 4, target: 6, max: 10 },
    intermediate: { min: 6, target: 8, max: 12 },
    advanced: { min: 6, target: 10, max: 14 },
  },
  endurance: {
    beginner: { min: 4, target: 6, max: 8 },
    intermediate: { min: 6, target: 8, max: 10 },
    advanced: { min: 6, target: 8, max: 12 },
  },
  mobility: {
    beginner: { min: 2, target: 4, max: 6 },
    intermediate: { min: 2, target: 4, max: 8 },
    advanced: { min: 4, target: 6, max: 8 },
  },
};

/** Editorial: smaller muscles get much of their work from compounds and recover on less. */
const shareOfMajor: Record<MuscleGroup, number> = {
  chest: 1,
  back: 1,
  quads: 1,
  hamstrings: 1,
  glutes: 1,
  shoulders: 0.75,
  biceps: 0.75,
  triceps: 0.75,
  calves: 0.6,
  core: 0.6,
};

export const majorGroups = [
  'chest',
  'back',
  'quads',
  'hamstrings',
  'glutes',
] as const satisfies readonly MuscleGroup[];

/** No group is planned with fewer sets a week. */
const lowestTarget = 2;
const olderAdultAge = 65;
const olderAdultShare = 0.8;

/** Muscles outside the ten groups (forearms, traps, neck …): direct sets a week. */
export const untargetedMuscleCap = 8;

/** Editorial limits of one session. */
export const sessionCaps: Record<Level, { setsPerMuscle: number; hardSets: number }> = {
  beginner: { setsPerMuscle: 6, hardSets: 16 },
  intermediate: { setsPerMuscle: 10, hardSets: 24 },
  advanced: { setsPerMuscle: 10, hardSets: 24 },
};

/**
 * Weekly fractional hard sets for one muscle group. From 65 years the target is 20 % lower;
 * the minimum then follows where it would pass the target. The maximum does not move.
 *
 * @param input.ageYears 16–100
 */
export function volumeTarget(input: {
  goal: Goal;
  level: Level;
  group: MuscleGroup;
  ageYears: number;
}): VolumeTarget {
  const major = majorTargets[input.goal][input.level];
  const share = shareOfMajor[input.group];
  const ageShare = input.ageYears >= olderAdultAge ? olderAdultShare : 1;
  const target = scaled(major.target, share * ageShare);
  return {
    min: Math.min(scaled(major.min, share), target),
    target,
    max: input.group === 'shoulders' ? shouldersMax(major) : scaled(major.max, share),
  };
}

/**
 * Pressing and rowing count half for the shoulders, so chest and back at their target bring as many
 * sets as one target already; the maximum leaves room for direct work beside it.
 */
function shouldersMax(major: VolumeTarget): number {
  return Math.max(scaled(major.max, shareOfMajor.shoulders), major.target + lowestTarget);
}

function scaled(sets: number, share: number): number {
  return Math.max(lowestTarget, Math.round(sets * share));
}
