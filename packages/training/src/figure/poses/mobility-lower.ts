import type { Figure, Limb, Pose } from '../pose.ts';
import { CONTACT } from '../skeleton.ts';
import { kettlebellInHands, rod, wall } from './gear.ts';
import { handsFolded, handsOnHips } from './holds.ts';
import {
  ankleAt,
  arms,
  bent,
  footAt,
  fromAbove,
  fromAboveFront,
  fromFront,
  fromQuarter,
  fromSide,
  handAt,
  handBy,
  legs,
  straight,
} from './limbs.ts';
import { kneeOnChair, supine } from './mobility-upper.ts';
import { HEEL, halfKneeling, sitting, standing } from './stances.ts';

const idleArm = bent(-4, 8);

/** A long half kneel with the trunk over the near front foot. */
const longLunge: Pose = {
  at: [-22, 28],
  trunk: 64,
  neck: 52,
  ...arms(handAt([16, CONTACT]), handAt([18, CONTACT])),
  ...legs(footAt(6), ankleAt([-80, 14], { foot: 40 })),
};

function legSwing(swing: number): Pose {
  return {
    ...standing,
    ...arms(bent(-10, 10), handAt([16, 96])),
    ...legs(straight(swing, swing + 90), footAt(HEEL)),
  };
}

/** Sitting on the floor with both knees bent, falling to one side. */
function ninetyNinety(to: 1 | -1): Pose {
  const front = ankleAt([30, 4, -12], { bend: [100, 35], foot: [90, 30] });
  const behind = ankleAt([-20, 4, 38], { bend: [100, 35], foot: [270, 30] });
  const [right, left] = to > 0 ? [front, behind] : [behind, front];
  return {
    at: [0, 7, 0],
    trunk: -12,
    neck: -6,
    turn: 14 * to,
    ...arms(handAt([-22, CONTACT, 22], [-60, 20])),
    ...legs(right, left),
  };
}

function butterfly(trunk: number, kneeUp: number): Pose {
  return {
    at: [0, 7],
    trunk,
    ...arms(handAt([20, 9, 4], [0, 40])),
    ...legs(ankleAt([22, 5, 2], { bend: [kneeUp, 75], foot: [90, -10] })),
  };
}

/** On hands and the far knee, the near leg stretched out to the side. */
function rockedBack(thigh: number, trunk: number): Pose {
  return {
    pin: 'leftKnee',
    at: [0, CONTACT],
    trunk,
    neck: trunk - 6,
    ...arms(handAt([40, CONTACT])),
    ...legs(ankleAt([4, CONTACT, 58], { bend: [90, 40], foot: [90, 20] }), bent(thigh, -90, -90)),
  };
}

/** A hand on the wall, the far leg stretched back with its heel down. */
function calfStretch(hipX: number, hipY: number, lean: number): Pose {
  return {
    ...standing,
    at: [hipX, hipY],
    trunk: lean,
    ...arms(handAt([34, 92], [0, 10])),
    ...legs(footAt(4), footAt(-44)),
  };
}

const deepSquat: Pose = {
  at: [-16, 20],
  trunk: 22,
  neck: 10,
  ...handsFolded,
  ...legs(ankleAt([HEEL, CONTACT, 15], { bend: [90, 40], foot: [90, 35] })),
};

/** The near ankle across the far knee. */
function figureFour(): Pick<Pose, 'rightLeg' | 'leftLeg'> {
  return legs(ankleAt([28, 43, -6], { bend: [90, 75], foot: [110, -30] }), footAt(31));
}

function crossedShin(): Limb {
  return ankleAt([28, 45, -4], { bend: [90, 40], foot: 120 });
}

function strapLeg(swing: number): Partial<Pose> {
  return {
    ...legs(straight(swing, swing + 84), ankleAt([27, CONTACT], { bend: 150 })),
    ...arms(handAt([-38 + swing / 12, 44]), straight(90)),
  };
}

export const mobilityLowerFigures: Record<string, Figure> = {
  worlds_greatest: fromSide(longLunge, {
    ...longLunge,
    turn: 62,
    ...arms(straight([180, 20]), handAt([18, CONTACT])),
  }),
  inchworm: fromSide(
    {
      ...standing,
      at: [-12, 64],
      trunk: [112, 138],
      neck: 150,
      ...arms(handAt([20, CONTACT])),
      ...legs(footAt(HEEL)),
    },
    {
      ...standing,
      at: [64, 36],
      trunk: 70,
      neck: 66,
      ...arms(handAt([110, CONTACT])),
      ...legs(ankleAt([4, 17], { foot: 10 })),
    },
  ),
  hip_circles: fromFront(
    { ...standing, at: [-2, 65, -9], tilt: 8, ...handsOnHips, ...legs(footAt(HEEL, 14)) },
    { ...standing, at: [-2, 65, 9], tilt: -8, ...handsOnHips, ...legs(footAt(HEEL, 14)) },
  ),
  leg_swings: fromSide(legSwing(-28), legSwing(52), wall(-40, 'right')),
  hip_flexor_stretch: fromSide(
    { ...halfKneeling, ...handsOnHips },
    {
      ...halfKneeling,
      at: [12, 33],
      trunk: -4,
      ...handsOnHips,
      ...legs(ankleAt([-34, CONTACT], { foot: -90 }), footAt(34)),
    },
  ),
  standing_hip_flexor_stretch: fromSide(
    {
      ...standing,
      at: [0, 63],
      ...arms(handAt([32, 92]), idleArm),
      ...legs(ankleAt([-26, 11], { foot: 50 }), footAt(10)),
    },
    {
      ...standing,
      at: [4, 59],
      trunk: -6,
      ...arms(handAt([34, 90]), idleArm),
      ...legs(ankleAt([-32, 12], { foot: 46 }), footAt(10)),
    },
    wall(38),
  ),
  hip_90_90: fromAboveFront(ninetyNinety(1), ninetyNinety(-1)),
  seated_figure_four: fromQuarter(
    { ...sitting, ...figureFour(), ...arms(handBy([16, -30, 8])) },
    { ...sitting, trunk: 30, neck: 22, ...figureFour(), ...arms(handBy([24, -26, 8])) },
    ...kneeOnChair,
  ),
  butterfly_stretch: fromAboveFront(butterfly(2, 140), butterfly(24, 96)),
  adductor_rock_back: fromAbove(rockedBack(0, 72), rockedBack(40, 80)),
  hamstring_stretch: fromSide(
    { ...standing, ...handsOnHips, ...legs(straight(62, 152), footAt(HEEL)) },
    {
      ...standing,
      trunk: 44,
      neck: 36,
      ...arms(straight(48)),
      ...legs(straight(62, 152), footAt(HEEL)),
    },
    rod([52, 0], [52, 28]),
    rod([76, 74], [74, 28], [76, 0]),
    { kind: 'pad', from: [50, 28], to: [76, 28] },
  ),
  hamstring_strap_stretch: fromSide(
    { ...supine, ...strapLeg(128) },
    { ...supine, ...strapLeg(172) },
    { kind: 'rod', through: ['rightHand', 'rightToe'], width: 3, tone: 'accent', front: true },
  ),
  quad_stretch: fromSide(
    {
      ...standing,
      ...arms(bent(-8, 10), handAt([26, 96])),
      ...legs(bent(4, -50, 30), footAt(HEEL)),
    },
    {
      ...standing,
      ...arms(handAt([-16.5, 63], [-90, 10]), handAt([26, 96])),
      ...legs(bent(-10, -158, -120), footAt(HEEL)),
    },
    wall(29.5),
  ),
  calf_stretch: fromSide(calfStretch(-14, 60, 8), calfStretch(-9, 55.5, 16), wall(37.5)),
  ankle_circles: fromSide(
    { ...sitting, ...legs(bent(86, 40, 96), footAt(31)) },
    { ...sitting, ...legs(bent(86, 40, 148), footAt(31)) },
    ...kneeOnChair,
  ),
  ankle_rock: fromSide(
    { ...halfKneeling, ...arms(handAt([43, 66], [0, 10])) },
    {
      ...halfKneeling,
      at: [9, 34.5],
      ...arms(handAt([43, 66], [0, 10])),
      ...legs(ankleAt([-32, CONTACT], { foot: -90 }), footAt(30)),
    },
    wall(46.5),
  ),
  plantar_stretch: fromSide(
    {
      ...sitting,
      trunk: 12,
      ...arms(handAt([28, 52]), handAt([18, 52])),
      ...legs(crossedShin(), footAt(31)),
    },
    {
      ...sitting,
      trunk: 18,
      ...arms(handAt([32, 49]), handAt([18, 52])),
      ...legs({ ...crossedShin(), foot: 160 }, footAt(31)),
    },
    ...kneeOnChair,
  ),
  deep_squat_hold: fromFront({ ...deepSquat, at: [-14, 30] }, deepSquat),
  kb_prying_squat: fromFront(
    { ...deepSquat, at: [-16, 20, -6], tilt: 6 },
    { ...deepSquat, at: [-16, 20, 6], tilt: -6 },
    kettlebellInHands,
  ),
};
