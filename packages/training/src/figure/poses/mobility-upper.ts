import type { Figure, Place, Pose, Prop, Swing } from '../pose.ts';
import { CONTACT } from '../skeleton.ts';
import { chair, rodOf, wall } from './gear.ts';
import { handsOnHips, hanging } from './holds.ts';
import {
  ankleAt,
  arms,
  bent,
  footAt,
  fromAboveFront,
  fromFront,
  fromQuarter,
  fromSide,
  handAt,
  handBy,
  legs,
  straight,
} from './limbs.ts';
import { lyingKneesBent, onAllFours, sitting, standing } from './stances.ts';

const handsOnThighs = arms(handBy([20, -34, 8], [-60, 20]));

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

export const kneeOnChair: Prop[] = chair(-2);

const seatedTurn = (turn: number): Pose => ({
  ...sitting,
  turn,
  ...arms(handBy([9, -8, -5], [0, 40])),
});

export const supine: Pose = { ...lyingKneesBent, at: [0, CONTACT] };

function hung(shoulderY: number): Pose {
  return {
    at: [0, shoulderY - 38],
    trunk: 0,
    ...arms(handAt([0, 156, 14], [0, 60])),
    ...legs(bent([4, 2], [-44, 2], [-14, 0])),
  };
}

export const mobilityUpperFigures: Record<string, Figure> = {
  diaphragm_breathing: fromSide(
    { ...supine, ...arms(handBy([6, -16, 6], [90, 80]), handBy([6, -30, 6], [90, 80])) },
    {
      ...supine,
      trunk: [-96, -84],
      ...arms(handBy([8, -17, 6], [90, 80]), handBy([13, -30, 6], [90, 80])),
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
};
