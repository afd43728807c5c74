/** One entry of the Adult Compendium of Physical Activities, with the edition its value is from. */
export interface CompendiumActivity {
  name: string;
  /** Five-digit code of the compendium. */
  code: string;
  /** 2024 is Herrmann et al., for ages 19–59; 2011 is Ainsworth et al. */
  edition: 2011 | 2024;
  /** Metabolic equivalents; rests between sets are already in it. */
  met: number;
}

/** The activities that Vigor prescribes. */
export const compendium = {
  resistance: { name: 'Resistance training', code: '02054', edition: 2024, met: 3.5 },
  resistanceExplosive: { name: 'Squats, explosive effort', code: '02052', edition: 2011, met: 5 },
  resistanceVigorous: { name: 'Powerlifting, vigorous', code: '02050', edition: 2024, met: 6 },
  calisthenicsLight: { name: 'Calisthenics, light', code: '02024', edition: 2011, met: 2.8 },
  calisthenicsModerate: { name: 'Calisthenics, moderate', code: '02022', edition: 2024, met: 3.8 },
  calisthenicsVigorous: { name: 'Calisthenics, vigorous', code: '02020', edition: 2024, met: 7.5 },
  circuitModerate: { name: 'Circuit training, moderate', code: '02035', edition: 2011, met: 4.3 },
  circuitVigorous: { name: 'Circuit training, vigorous', code: '02040', edition: 2011, met: 8 },
  yoga: { name: 'Hatha yoga', code: '02150', edition: 2011, met: 2.5 },
  pilates: { name: 'Pilates', code: '02105', edition: 2011, met: 3 },
  stretching: { name: 'Stretching, mild', code: '02101', edition: 2011, met: 2.3 },
  elliptical: { name: 'Elliptical trainer', code: '02048', edition: 2024, met: 5 },
  rower: { name: 'Rowing machine, moderate', code: '02071', edition: 2024, met: 5 },
  stairs: { name: 'Stair machine', code: '02065', edition: 2024, met: 9.3 },
  rope: { name: 'Rope skipping', code: '02068', edition: 2024, met: 11 },
  walk: { name: 'Walking, 2.8–3.4 mph', code: '17190', edition: 2024, met: 3.8 },
  briskWalk: { name: 'Walking, 3.5–3.9 mph', code: '17200', edition: 2024, met: 4.8 },
  jog: { name: 'Jogging', code: '12020', edition: 2024, met: 7.5 },
  run5Mph: { name: 'Running, 5 mph', code: '12030', edition: 2024, met: 8.5 },
  run6Mph: { name: 'Running, 6 mph', code: '12050', edition: 2024, met: 9.3 },
  run7Mph: { name: 'Running, 7 mph', code: '12070', edition: 2024, met: 11 },
  bike: { name: 'Stationary bicycle', code: '01200', edition: 2024, met: 6.8 },
} as const satisfies Record<string, CompendiumActivity>;
