import type { ExerciseId } from '../model/exercise.ts';
import type { Figure } from './pose.ts';
import { coreFigures } from './poses/core.ts';
import { hingeFigures } from './poses/hinge.ts';
import { isolationFigures } from './poses/isolation.ts';
import { locomotionFigures } from './poses/locomotion.ts';
import { lungeFigures } from './poses/lunge.ts';
import { balanceFigures, mobilityFigures } from './poses/mobility.ts';
import { powerFigures } from './poses/power.ts';
import { pullFigures } from './poses/pull.ts';
import { pushFigures } from './poses/push.ts';
import { squatFigures } from './poses/squat.ts';

/** How every exercise of the catalogue looks. */
export const figures: Readonly<Record<ExerciseId, Figure>> = {
  ...squatFigures,
  ...hingeFigures,
  ...lungeFigures,
  ...pushFigures,
  ...pullFigures,
  ...coreFigures,
  ...isolationFigures,
  ...locomotionFigures,
  ...mobilityFigures,
  ...balanceFigures,
  ...powerFigures,
};
