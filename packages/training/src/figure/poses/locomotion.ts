import type { Figure, Limb, Pose } from '../pose.ts';
import { CONTACT } from '../skeleton.ts';
import { armSwing, cycle, march, running, stride } from './gait.ts';
import { chair } from './gear.ts';
import {
  ankleAt,
  arms,
  bent,
  footAt,
  fromFront,
  fromSide,
  handAt,
  handBy,
  legs,
  straight,
} from './limbs.ts';
import { HEEL, onAllFours, sitting, standing } from './stances.ts';

const handsAhead = handAt([96, CONTACT]);

const highPlank = planked(handsAhead);

function planked(hands: Limb): Pose {
  return {
    at: [38, 33],
    trunk: 72,
    neck: 66,
    ...arms(hands),
    ...legs(ankleAt([-22, 16], { foot: -12 })),
  };
}

const climbing: Pose = {
  ...highPlank,
  at: [38, 37],
  trunk: 76,
  ...legs(ankleAt([44, 14], { foot: 40 }), ankleAt([-22, 16], { foot: -12 })),
};

const crawling: Pose = {
  ...onAllFours,
  pin: 'hip',
  at: [0, 44],
  trunk: 84,
  neck: 72,
  ...arms(handAt([51, CONTACT]), handAt([33, CONTACT])),
  ...legs(ankleAt([-14, 14], { foot: 20 }), ankleAt([-34, 14], { foot: 20 })),
};

const jackOpen: Pose = {
  ...standing,
  at: [0, 63],
  ...arms(straight([0, 150])),
  ...legs(footAt(HEEL, 26)),
};

function boxingStance() {
  return legs(ankleAt([-22, 8], { foot: 65 }), footAt(14));
}

export const locomotionFigures: Record<string, Figure> = {
  seated_march: fromSide(
    { ...sitting, ...armSwing(24, 80), ...legs(ankleAt([30, 22], { foot: 84 }), footAt(31)) },
    { ...sitting, ...armSwing(-24, 80), ...legs(footAt(31), ankleAt([30, 22], { foot: 84 })) },
    ...chair(-2),
  ),
  march_in_place: cycle(march(72, 2, 30)),
  high_knees: cycle({ ...march(98, 4, 46), at: [0, 70], leftLeg: bent(-2, -8, 72) }),
  step_touch: fromFront(
    {
      ...standing,
      at: [0, 64, -14],
      ...arms(bent([10, 14], [90, 0])),
      ...legs(footAt(HEEL, -6), footAt(HEEL, 34)),
    },
    {
      ...standing,
      at: [0, 64, 14],
      ...arms(bent([10, 30], [60, 40])),
      ...legs(footAt(HEEL, 34), footAt(HEEL, -6)),
    },
  ),
  step_jack: fromFront(
    { ...standing, ...arms(straight([0, 8])) },
    {
      ...standing,
      at: [0, 62, 8],
      ...arms(straight([0, 88])),
      ...legs(footAt(HEEL, 34), footAt(HEEL, 2)),
    },
  ),
  jumping_jack: fromFront({ ...standing, ...arms(straight([0, 8])) }, jackOpen),
  shadow_boxing: fromSide(
    {
      ...standing,
      at: [-4, 62],
      trunk: 8,
      ...boxingStance(),
      ...arms(handBy([11, 3, 5], [10, 30]), handBy([14, 4, 5], [10, 30])),
    },
    {
      ...standing,
      at: [0, 62],
      trunk: 12,
      ...boxingStance(),
      ...arms(straight(94), handBy([11, 3, 5], [10, 30])),
    },
  ),
  easy_walk: cycle(stride(30, 1, 8, 14)),
  brisk_walk: cycle(stride(46, 5, 50, 30)),
  jog: cycle(running),
  stair_climb: fromSide(
    {
      ...standing,
      at: [-4, 68],
      trunk: 12,
      ...armSwing(22, 40),
      ...legs(ankleAt([16, 33 + CONTACT]), ankleAt([-12, 11 + CONTACT], { foot: 70 })),
    },
    {
      ...standing,
      at: [13, 95],
      trunk: 8,
      ...armSwing(-22, 40),
      ...legs(ankleAt([16, 33 + CONTACT]), ankleAt([42, 55 + CONTACT])),
    },
    { kind: 'block', x: -24, y: 0, width: 96, height: 11 },
    { kind: 'block', x: 4, y: 11, width: 68, height: 22 },
    { kind: 'block', x: 34, y: 33, width: 38, height: 22 },
  ),
  mountain_climber: cycle(climbing),
  bear_crawl: cycle(crawling),
  burpee: fromSide(
    { ...highPlank, ...arms(handAt([96, CONTACT])) },
    { ...standing, at: [30, 84], trunk: 0, ...arms(straight(172)), ...legs(straight(-6, 30)) },
  ),
};
