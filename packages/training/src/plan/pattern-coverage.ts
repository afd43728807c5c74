import type { ExerciseId } from '../model/exercise.ts';
import type { Pattern } from '../model/taxonomy.ts';

export interface PatternCoverage {
  /** Sets a week on one to three days. */
  setsUpToThreeDays: number;
  /** Sets a week on four or more days. */
  setsFromFourDays: number;
  /** What stands in when no exercise of the pattern is left, best first. */
  replacements: ExerciseId[];
}

/**
 * Least weekly work of each movement pattern. One leg press or squat, one pull and one press are
 * the smallest useful programme (Iversen 2021); the set counts are editorial.
 */
export const patternCoverage: Partial<Record<Pattern, PatternCoverage>> = {
  squat: {
    setsUpToThreeDays: 3,
    setsFromFourDays: 4,
    replacements: ['leg_press', 'box_squat', 'sit_to_stand', 'wall_sit'],
  },
  hinge: {
    setsUpToThreeDays: 3,
    setsFromFourDays: 4,
    replacements: [
      'db_rdl',
      'band_pull_through',
      'glute_bridge',
      'hip_thrust',
      'single_leg_bridge',
    ],
  },
  lunge: {
    setsUpToThreeDays: 2,
    setsFromFourDays: 3,
    replacements: ['split_squat_supported', 'step_up_low', 'side_step'],
  },
  push_h: {
    setsUpToThreeDays: 3,
    setsFromFourDays: 4,
    replacements: ['db_floor_press', 'incline_push_up', 'wall_push_up', 'band_chest_press'],
  },
  push_v: {
    setsUpToThreeDays: 1,
    setsFromFourDays: 2,
    replacements: ['landmine_press', 'pike_push_up', 'db_incline_press', 'db_lateral_raise'],
  },
  pull_h: {
    setsUpToThreeDays: 3,
    setsFromFourDays: 4,
    replacements: ['band_row', 'towel_iso_row', 'table_row', 'prone_w_raise'],
  },
  pull_v: {
    setsUpToThreeDays: 2,
    setsFromFourDays: 3,
    replacements: ['band_pulldown', 'negative_pull_up', 'band_straight_arm_pull', 'prone_y_raise'],
  },
  core_antiext: {
    setsUpToThreeDays: 2,
    setsFromFourDays: 3,
    replacements: ['dead_bug', 'plank_knees', 'plank'],
  },
  core_antirot: {
    setsUpToThreeDays: 1,
    setsFromFourDays: 2,
    replacements: ['side_plank_knees', 'pallof_press', 'bird_dog', 'suitcase_hold'],
  },
  carry: {
    setsUpToThreeDays: 0,
    setsFromFourDays: 1,
    replacements: ['suitcase_carry', 'farmer_carry', 'wall_sit'],
  },
};

const daysWithTheHigherMinimum = 4;

/**
 * Sets a week that a pattern should get at least; 0 for patterns without a minimum.
 *
 * @param daysPerWeek days with resistance training, 1–7
 */
export function minimumPatternSets(pattern: Pattern, daysPerWeek: number): number {
  const coverage = patternCoverage[pattern];
  if (coverage === undefined) return 0;
  return daysPerWeek < daysWithTheHigherMinimum
    ? coverage.setsUpToThreeDays
    : coverage.setsFromFourDays;
}

export const pushPatterns: readonly Pattern[] = ['push_h', 'push_v'];
export const pullPatterns: readonly Pattern[] = ['pull_h', 'pull_v'];
export const kneePatterns: readonly Pattern[] = ['squat', 'lunge'];
export const hipPatterns: readonly Pattern[] = ['hinge'];

/** Hip dominant sets for each knee dominant set a week. Editorial. */
export const hipToKnee = { min: 0.6, max: 1.5 };

/** What every plan of two days or more holds, one of each (Iversen 2021). */
export const essentialPatterns: readonly (readonly Pattern[])[] = [
  ['squat', 'lunge'],
  ['hinge'],
  ['push_h', 'push_v'],
  ['pull_h', 'pull_v'],
  ['core_antiext', 'core_antirot', 'core_flex'],
];
