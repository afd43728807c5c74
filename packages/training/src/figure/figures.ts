import type { ExerciseId } from '../model/exercise.ts';
import type { Figure } from './pose.ts';
import { balanceFigures } from './poses/balance.ts';
import { cardioMachineFigures } from './poses/cardio-machines.ts';
import { carryFigures } from './poses/carry.ts';
import { coreBraceFigures } from './poses/core-brace.ts';
import { coreFlexionFigures } from './poses/core-flexion.ts';
import { coreRotationFigures } from './poses/core-rotation.ts';
import { hingeFigures } from './poses/hinge.ts';
import { isolationArmFigures } from './poses/isolation-arms.ts';
import { isolationLegFigures } from './poses/isolation-legs.ts';
import { isolationShoulderFigures } from './poses/isolation-shoulders.ts';
import { locomotionFigures } from './poses/locomotion.ts';
import { lungeFigures } from './poses/lunge.ts';
import { mobilityLowerFigures } from './poses/mobility-lower.ts';
import { mobilityUpperFigures } from './poses/mobility-upper.ts';
import { powerFigures } from './poses/power.ts';
import { pullHorizontalFigures } from './poses/pull-horizontal.ts';
import { pullVerticalFigures } from './poses/pull-vertical.ts';
import { pushHorizontalFigures } from './poses/push-horizontal.ts';
import { pushVerticalFigures } from './poses/push-vertical.ts';
import { squatFigures } from './poses/squat.ts';

/** How every exercise of the catalogue looks. */
export const figures: Readonly<Record<ExerciseId, Figure>> = {
  ...squatFigures,
  ...hingeFigures,
  ...lungeFigures,
  ...pushHorizontalFigures,
  ...pushVerticalFigures,
  ...pullHorizontalFigures,
  ...pullVerticalFigures,
  ...coreBraceFigures,
  ...coreRotationFigures,
  ...coreFlexionFigures,
  ...carryFigures,
  ...locomotionFigures,
  ...cardioMachineFigures,
  ...isolationLegFigures,
  ...isolationArmFigures,
  ...isolationShoulderFigures,
  ...mobilityUpperFigures,
  ...mobilityLowerFigures,
  ...balanceFigures,
  ...powerFigures,
};
