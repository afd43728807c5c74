/**
 * Metabolic equivalents while working, with their codes in the Compendium of Physical Activities.
 * 2024 Adult Compendium (Herrmann et al., 2024); entries marked 2011 kept the value of the earlier
 * edition (Ainsworth et al., 2011). Resistance values already include the rests between sets.
 */
export const met = {
  /** 07021 (2011), sitting quietly. */
  sittingQuietly: 1.3,
  /** 02101, mild stretching. */
  stretching: 2.3,
  /** 02024, light calisthenics. */
  calisthenicsLight: 2.8,
  /** 02022, moderate calisthenics. */
  calisthenicsModerate: 3.8,
  /** 02020, vigorous calisthenics. */
  calisthenicsVigorous: 7.5,
  /** 02054, resistance training of 8–15 repetitions. */
  resistance: 3.5,
  /** 02052, squats and other loaded work of the legs. */
  resistanceLegs: 5,
  /** 02050, vigorous resistance training. */
  resistanceVigorous: 6,
  /** 02040 (2011), vigorous circuit with kettlebells. */
  kettlebellCircuit: 8,
  /** 17190, walking 4.5–5.5 km/h. */
  walk: 3.8,
  /** 17200, walking 5.6–6.3 km/h. */
  briskWalk: 4.8,
  /** 17210 (2011), walking 5.6 km/h uphill at a grade of 1–5 %. */
  inclineWalk: 5.3,
  /** 17133 (2011), climbing stairs at a slow pace. */
  stairs: 4,
  /** 12020, jogging. */
  jog: 7.5,
  /** 12030, running 8 km/h. */
  run: 8.5,
  /** 01200, stationary bicycle. */
  bike: 6.8,
  /** 02071, rowing machine at a moderate effort. */
  rower: 5,
  /** 02048, elliptical trainer at a moderate effort. */
  elliptical: 5,
} as const;
