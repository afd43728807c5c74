import { checkCardioIntensity } from './check-cardio.ts';
import { checkCardioRamp } from './check-cardio-ramp.ts';
import { checkCoverage } from './check-coverage.ts';
import { checkDeload } from './check-deload.ts';
import { checkEffort, checkLimits, checkRest, checkSides } from './check-effort.ts';
import { checkExerciseChoice } from './check-exercise-choice.ts';
import { checkFrame } from './check-frame.ts';
import { checkDuplicates, checkMaxTests } from './check-items.ts';
import { checkLoads } from './check-load.ts';
import { checkPullRatio } from './check-pull-ratio.ts';
import { checkDayCount, checkSpacing } from './check-schedule.ts';
import { checkSteps } from './check-steps.ts';
import { checkSupersets } from './check-supersets.ts';
import { checkTime } from './check-time.ts';
import { checkVolume, checkVolumeGrowth } from './check-volume.ts';
import type { Rule } from './rule.ts';

/**
 * The rules in the order they run: what may be done, how, when, how much, how long. Texts (V21,
 * V24), ids (V01), bounds (V14) and refusals (V02, V18, V23) come before, on the candidate itself.
 */
export const rules: readonly Rule[] = [
  /* V17 */ checkMaxTests,
  /* V03, V05, V06, V22 */ checkExerciseChoice,
  /* V03, V05 */ checkSteps,
  /* V20 */ checkDuplicates,
  /* V20 */ checkSupersets,
  /* V04 */ checkLimits,
  /* V10 */ checkEffort,
  /* V11 */ checkRest,
  /* V25 */ checkSides,
  /* V09 */ checkLoads,
  /* V12 */ checkDayCount,
  /* V13 */ checkCoverage,
  /* V15 */ checkCardioIntensity,
  /* V15 */ checkCardioRamp,
  /* V19 */ checkDeload,
  /* V08 */ checkVolume,
  /* V09 */ checkVolumeGrowth,
  /* V16 */ checkFrame,
  /* V07 */ checkTime,
  /* V13 */ checkPullRatio,
  /* V12 */ checkSpacing,
];
