import type { ConditionId, StressTag } from '../model/taxonomy.ts';

export interface ConditionRule {
  /** Exercises with one of these tags are never given. */
  forbid: readonly StressTag[];
  /** Exercises with one of these tags are given with more in reserve, less range and no breath-hold. */
  limit: readonly StressTag[];
}

/**
 * What each reported condition forbids and limits.
 *
 * Drawn from the clinical practice guidelines named in `condition-details.ts`; forbidding is never
 * relaxed, limits of several conditions add up to the strictest. A condition is what the member
 * reports: Vigor does not diagnose.
 */
export const conditionRules: Record<ConditionId, ConditionRule> = {
  shoulder_impingement: {
    forbid: ['overhead_load', 'behind_neck', 'upright_row', 'shoulder_deep_extension'],
    limit: ['hang', 'shoulder_ext_rot_end', 'overhead_motion'],
  },
  shoulder_instability: {
    forbid: ['shoulder_ext_rot_end', 'behind_neck', 'shoulder_deep_extension', 'hang'],
    limit: ['overhead_load'],
  },
  elbow_tendinopathy: {
    forbid: ['elbow_flex_heavy', 'elbow_ext_heavy'],
    limit: ['grip_heavy'],
  },
  wrist_pain: {
    forbid: ['wrist_ext_load'],
    limit: ['grip_heavy'],
  },
  neck_pain: {
    forbid: ['neck_load', 'behind_neck'],
    limit: ['overhead_load', 'axial_load'],
  },
  low_back_pain: {
    forbid: ['spine_flex_loaded', 'spine_rot_loaded', 'spine_ext_end'],
    limit: ['hinge_heavy', 'axial_load', 'spine_flex_repeated'],
  },
  disc_sciatica: {
    forbid: [
      'spine_flex_loaded',
      'spine_flex_repeated',
      'spine_rot_loaded',
      'hinge_heavy',
      'axial_load',
      'jump',
    ],
    limit: ['deep_hip_flexion'],
  },
  hip_fai: {
    forbid: ['deep_hip_flexion', 'hip_adduction_end'],
    limit: ['lunge_forward', 'pivot_cut', 'deep_knee_flexion'],
  },
  gluteal_tendinopathy: {
    forbid: ['hip_adduction_end'],
    limit: ['single_leg_balance', 'run_impact'],
  },
  knee_hip_oa: {
    forbid: ['jump', 'pivot_cut'],
    limit: ['deep_knee_flexion', 'run_impact', 'kneeling'],
  },
  patellofemoral_pain: {
    forbid: ['jump', 'deep_knee_flexion', 'open_chain_knee_ext'],
    limit: ['lunge_forward', 'run_impact', 'kneeling', 'isometric_max'],
  },
  acl_meniscus: {
    forbid: ['pivot_cut', 'jump', 'deep_knee_flexion'],
    limit: ['open_chain_knee_ext', 'run_impact'],
  },
  patellar_tendinopathy: {
    forbid: ['jump'],
    limit: ['deep_knee_flexion', 'lunge_forward', 'run_impact'],
  },
  achilles_tendinopathy: {
    forbid: ['jump'],
    limit: ['run_impact', 'calf_eccentric', 'ankle_df_load'],
  },
  plantar_heel_pain: {
    forbid: ['jump'],
    limit: ['run_impact'],
  },
  ankle_instability: {
    forbid: ['jump', 'pivot_cut'],
    limit: ['single_leg_balance', 'run_impact'],
  },
  hamstring_groin_strain: {
    forbid: ['hip_abd_end_load', 'pivot_cut'],
    limit: ['hinge_heavy', 'run_impact'],
  },
  hernia: {
    forbid: ['breath_hold_risk', 'abdominal_pressure', 'isometric_max'],
    limit: ['hinge_heavy', 'axial_load'],
  },
  osteoporosis: {
    forbid: ['spine_flex_loaded', 'spine_flex_repeated', 'spine_rot_loaded', 'fall_risk'],
    limit: ['axial_load', 'hinge_heavy'],
  },
  osteoporosis_fracture: {
    forbid: [
      'spine_flex_loaded',
      'spine_flex_repeated',
      'spine_rot_loaded',
      'fall_risk',
      'jump',
      'run_impact',
      'hinge_heavy',
      'axial_load',
    ],
    limit: ['single_leg_balance'],
  },
  hypertension: {
    forbid: ['isometric_max', 'breath_hold_risk', 'inversion'],
    limit: ['high_intensity', 'overhead_load'],
  },
  pregnancy_t1: {
    forbid: ['heat', 'breath_hold_risk', 'fall_risk', 'inversion'],
    limit: ['high_intensity', 'jump', 'abdominal_pressure'],
  },
  pregnancy_t2_t3: {
    forbid: ['supine', 'prone', 'fall_risk', 'jump', 'heat', 'breath_hold_risk', 'inversion'],
    limit: ['high_intensity', 'abdominal_pressure', 'hip_abd_end_load', 'single_leg_balance'],
  },
  postpartum_early: {
    forbid: ['jump', 'run_impact', 'abdominal_pressure', 'breath_hold_risk', 'spine_flex_repeated'],
    limit: ['hinge_heavy', 'deep_knee_flexion', 'high_intensity'],
  },
  diabetes_insulin: {
    forbid: [],
    limit: ['high_intensity'],
  },
  asthma: {
    forbid: [],
    limit: ['high_intensity'],
  },
  vertigo: {
    forbid: ['inversion', 'fall_risk'],
    limit: ['floor_transfer', 'single_leg_balance'],
  },
  heart_cleared: {
    forbid: ['high_intensity', 'isometric_max', 'breath_hold_risk', 'inversion'],
    limit: ['overhead_load', 'axial_load'],
  },
  frailty_fall_risk: {
    forbid: ['fall_risk', 'jump', 'floor_transfer'],
    limit: ['single_leg_balance', 'run_impact'],
  },
  hypermobility: {
    forbid: ['hip_abd_end_load'],
    limit: ['shoulder_ext_rot_end', 'hang'],
  },
  joint_sensitive_high_mass: {
    forbid: ['jump'],
    limit: ['run_impact', 'floor_transfer', 'kneeling'],
  },
};
