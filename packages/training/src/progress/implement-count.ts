import type { Exercise, ExerciseId } from '../model/exercise.ts';

/** Done with one dumbbell, held in one hand or in both. */
const oneDumbbell: ReadonlySet<ExerciseId> = new Set([
  'goblet_squat',
  'goblet_box_squat',
  'goblet_carry',
  'db_dead_bug',
  'db_glute_bridge',
  'db_hip_thrust',
  'db_kickback',
  'db_lateral_lunge',
  'db_overhead_carry',
  'db_pullover',
  'db_snatch',
  'half_kneeling_db_press',
  'one_arm_db_row',
  'overhead_triceps_extension',
  'reverse_wrist_curl',
  'russian_twist',
  'side_lying_external_rotation',
  'single_leg_db_rdl',
  'suitcase_carry',
  'suitcase_hold',
  'suitcase_march',
  'wrist_curl',
]);

/** Done with two kettlebells; all others need one. */
const twoKettlebells: ReadonlySet<ExerciseId> = new Set(['kb_farmer_carry']);

/**
 * How many implements of the logged weight are moved. Members log the weight of one dumbbell, as it
 * is printed on it: records, e1RM and prescriptions stay in that weight, only tonnage counts both.
 */
export function countImplements(exercise: Pick<Exercise, 'id' | 'equipment'>): 1 | 2 {
  if (exercise.equipment.includes('dumbbell')) return oneDumbbell.has(exercise.id) ? 1 : 2;
  return twoKettlebells.has(exercise.id) ? 2 : 1;
}
