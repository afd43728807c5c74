import type { Figure, Limb, Place, Pose, Prop, Swing } from '../pose.ts';
import { CONTACT } from '../skeleton.ts';
import { chair, chairAhead, kettlebellInHands, rod, rodOf, wall } from './gear.ts';
import { handsFolded, handsOnHips, hanging } from './holds.ts';
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
import { HEEL, halfKneeling, lyingKneesBent, onAllFours, sitting, standing } from './stances.ts';

const handsOnThighs = arms(handBy([20, -34, 8], [-60, 20]));
const idleArm = bent(-4, 8);

/** The room's wall or door frame seen from the front, behind the figure. */
const wallBehind: Prop[] = [
  rodOf(2, [-8, 150, -58], [-8, 3, -58]),
  rodOf(2, [-8, 150, 58], [-8, 3, 58]),
  rodOf(2, [-8, 150, 58], [-8, 150, -58]),
];

function circling(a: Pose['rightArm'], b: Pose['rightArm']): Figure {
  return fromFront({ ...standing, ...arms(a) }, { ...standing, ...arms(b) });
}

const catBack: Pose = {
  ...onAllFours,
  ...arms(handAt([38, CONTACT])),
  trunk: [36, 104],
  neck: 128,
};
const cowBack: Pose = { ...onAllFours, ...arms(handAt([38, CONTACT])), trunk: [88, 52], neck: 30 };

/** On the left side, knees drawn up, the upper arm opening to the other side. */
function openBook(upperArm: Swing, turn: number): Pose {
  return {
    at: [0, CONTACT + 10, 0],
    trunk: 0,
    tilt: -90,
    turn,
    ...arms(straight(upperArm), straight([90, 4])),
    ...legs(bent([90, 8], [-78, 70], [90, 20]), bent([86, -6], [-82, -70], [90, -20])),
  };
}

/** Knees stay, hips sink back to the heels, arms slide forward. */
const child: Pose = {
  ...onAllFours,
  at: [40, CONTACT],
  trunk: [80, 98],
  neck: 112,
  ...arms(handAt([92, 4])),
  ...legs(bent(71, -90, -90)),
};
const beforeChild: Pose = {
  ...onAllFours,
  at: [40, CONTACT],
  trunk: 70,
  ...arms(handAt([82, CONTACT])),
};

function pressedUp(lower: number, upper: number, hands: Place): Pose {
  return {
    at: [0, CONTACT],
    trunk: [lower, upper],
    neck: upper - 14,
    ...arms(handAt(hands, [-150, 40])),
    ...legs(straight(-90, -90)),
  };
}

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

const kneeOnChair: Prop[] = chair(-2);
const seatedTurn = (turn: number): Pose => ({
  ...sitting,
  turn,
  ...arms(handBy([9, -8, -5], [0, 40])),
});

const supine: Pose = { ...lyingKneesBent, at: [0, CONTACT] };

export const mobilityFigures: Record<string, Figure> = {
  diaphragm_breathing: fromSide(
    { ...supine, ...arms(handBy([6, -16, 6], [90, 80]), handBy([6, -30, 6], [90, 80])) },
    {
      ...supine,
      trunk: [-96, -84],
      ...arms(handBy([8, -17, 6], [90, 80]), handBy([9, -30, 6], [90, 80])),
    },
  ),
  shoulder_roll: fromFront({ ...standing, ...hanging }, { ...standing, ...hanging, shrug: 34 }),
  arm_circles: circling(straight([10, 62]), straight([-10, 118])),
  neck_retraction: fromSide({ ...standing, neck: 30 }, { ...standing, neck: -10 }),
  neck_side_stretch: fromFront(
    { ...standing, ...arms(handBy([2, 20, -8], [0, 90]), straight([2, 6])), headTilt: 0 },
    { ...standing, ...arms(handBy([2, 14, -2], [0, 90]), straight([2, 10])), headTilt: 34 },
  ),
  wrist_circles: circling(bent([10, 20], [150, 4]), bent([10, 20], [110, 12])),
  wrist_flexor_stretch: fromSide(
    { ...standing, ...arms(handBy([30, -10, 2], [0, 20]), straight(84)) },
    { ...standing, ...arms(handBy([43, -5, -7], [0, 20]), straight(84)) },
  ),
  cross_body_shoulder_stretch: fromFront(
    { ...standing, ...arms(straight([70, 10]), hanging.leftArm) },
    { ...standing, ...arms(straight([78, -56]), handBy([26, -3, -4], [0, 50])) },
  ),
  doorway_pec: fromFront(
    {
      ...standing,
      ...arms(bent([10, 88], 180)),
      ...legs(ankleAt([-18, 9], { foot: 60 }), footAt(8)),
    },
    {
      ...standing,
      at: [6, 65],
      trunk: 8,
      ...arms(bent([-24, 88], 180)),
      ...legs(ankleAt([-18, 9], { foot: 60 }), footAt(8)),
    },
    rodOf(5, [0, 0, 40], [0, 148, 40]),
    rodOf(5, [0, 0, -40], [0, 148, -40]),
  ),
  wall_angel: fromFront(
    { ...standing, ...arms(bent([0, 70], [176, 6])) },
    { ...standing, ...arms(bent([0, 140], [176, 14])) },
    ...wallBehind,
  ),
  band_shoulder_dislocate: fromFront(
    { ...standing, ...arms(straight([20, 32])) },
    { ...standing, ...arms(straight([0, 146])) },
    { kind: 'band', through: ['rightHand', 'leftHand'] },
  ),
  bar_hang: fromFront(
    hung(110),
    hung(112),
    rodOf(4, [0, 156, -56], [0, 156, 56]),
    rodOf(4, [-2, 0, -56], [-2, 158, -56]),
    rodOf(4, [-2, 0, 56], [-2, 158, 56]),
  ),
  cat_cow: fromSide(cowBack, catBack),
  seated_cat_cow: fromSide(
    { ...sitting, trunk: [14, -16], neck: -26, ...handsOnThighs },
    { ...sitting, trunk: [-22, 40], neck: 66, ...handsOnThighs },
    ...kneeOnChair,
  ),
  pelvic_tilt: fromSide(
    { ...standing, at: [-12, 64], trunk: [12, -8], ...handsOnHips, ...legs(footAt(4)) },
    { ...standing, at: [-12, 63.5], trunk: [-6, 4], ...handsOnHips, ...legs(footAt(4)) },
    wall(-19, 'right'),
  ),
  thoracic_rotation: fromAboveFront(openBook([90, 4], 0), openBook([276, 20], 62)),
  seated_thoracic_rotation: fromQuarter(seatedTurn(-50), seatedTurn(50), ...kneeOnChair),
  thread_the_needle: fromSide(
    { ...onAllFours, turn: 50, ...arms(straight([170, 8]), handAt([36, CONTACT])) },
    {
      ...onAllFours,
      trunk: [84, 108],
      neck: 118,
      turn: -34,
      ...arms(handAt([54, CONTACT, -26], [-60, 30]), handAt([40, CONTACT, 6])),
    },
  ),
  child_pose: fromSide(beforeChild, child),
  prone_press_up: fromSide(pressedUp(90, 84, [46, CONTACT]), pressedUp(66, 30, [46, CONTACT])),
  standing_side_bend: fromFront(
    { ...standing, ...arms(straight([0, 4]), straight([0, 176])) },
    { ...standing, at: [0, 64, -5], tilt: 26, ...arms(straight([0, -4]), straight([0, 210])) },
  ),
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

const balanceHold = (lift: number): Pose => ({
  ...standing,
  ...arms(straight([6, 20])),
  ...legs(bent(lift, lift - 70, lift + 14), footAt(HEEL)),
});
const stepping = (right: Limb, left: Limb, hipX = 0): Pose => ({
  ...standing,
  at: [hipX, 65.5],
  ...arms(straight([4, 24])),
  ...legs(right, left),
});

export const balanceFigures: Record<string, Figure> = {
  weight_shift: fromFront(
    { ...standing, at: [0, 62, -9], ...arms(straight([8, 14])), ...legs(footAt(HEEL, 16)) },
    { ...standing, at: [0, 62, 9], ...arms(straight([8, 14])), ...legs(footAt(HEEL, 16)) },
  ),
  heel_toe_rock: fromSide(
    {
      ...standing,
      pin: 'rightToe',
      at: [9, CONTACT],
      ...arms(handAt([28, 80])),
      ...legs(straight(0, 52)),
    },
    {
      ...standing,
      pin: 'rightAnkle',
      at: [HEEL, CONTACT],
      ...arms(handAt([28, 80])),
      ...legs(straight(0, 122)),
    },
    ...chairAhead(30),
  ),
  tandem_stance: fromSide(
    stepping(footAt(-12), footAt(4)),
    { ...stepping(footAt(-12), footAt(4)), ...arms(straight([4, 40])) },
    wall(-46, 'right'),
  ),
  heel_to_toe_walk: fromSide(
    stepping(footAt(-14), footAt(3), -5),
    stepping(footAt(20), footAt(3), 12),
    rodOf(3, [-44, 1], [60, 1]),
  ),
  single_leg_stance_supported: fromSide(
    { ...standing, ...arms(handAt([26, 78])) },
    { ...balanceHold(40), ...arms(handAt([26, 78])) },
    ...chairAhead(28),
  ),
  single_leg_stance: fromSide(standing, balanceHold(58)),
  clock_reach: fromFront(
    {
      ...standing,
      ...handsOnHips,
      at: [-4, 62, -5],
      ...legs(bent([14, 8], [-30, 8], 80), footAt(HEEL, 6)),
    },
    {
      ...standing,
      ...handsOnHips,
      at: [-12, 52, -3],
      trunk: 14,
      ...legs(ankleAt([2, 6, 41], { foot: [90, 20] }), footAt(HEEL, 6)),
    },
  ),
};

function hung(shoulderY: number): Pose {
  return {
    at: [0, shoulderY - 38],
    trunk: 0,
    ...arms(handAt([0, 156, 14], [0, 60])),
    ...legs(bent([4, 2], [-44, 2], [-14, 0])),
  };
}

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
