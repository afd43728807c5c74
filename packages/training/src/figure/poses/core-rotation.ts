import type { Figure, Pose, Prop } from '../pose.ts';
import { CONTACT } from '../skeleton.ts';
import { planked } from './core-brace.ts';
import { anchoredBand, chairAhead, dumbbells, handle, rodOf } from './gear.ts';
import {
  arms,
  bent,
  footAt,
  fromFront,
  fromQuarter,
  fromSide,
  handAt,
  handBy,
  legs,
  straight,
} from './limbs.ts';
import { HEEL, halfKneeling, onAllFours, standing } from './stances.ts';

const highPlank = planked(19, handAt([98, CONTACT]));

/** On hands and knees with the near arm and the far leg reaching. */
const birdDogReach: Pose = {
  ...onAllFours,
  neck: 56,
  ...arms(straight(86), straight(0)),
  ...legs(bent(0, -90, -90), straight(-84, -84)),
};

/**
 * On the right elbow, seen from the front. Trunk and legs rise towards the head by the angles; the
 * upper leg may be lifted further.
 */
function sidePlank(trunkRise: number, legRise: number, upperLegRise = legRise): Pose {
  return {
    pin: 'rightElbow',
    at: [0, CONTACT, 0],
    trunk: 0,
    tilt: 90 - trunkRise,
    ...arms(bent(0, [90, 50]), straight([0, 180])),
    ...legs(straight([0, legRise - 90], 90), straight([0, 90 - upperLegRise], 90)),
  };
}

/** The same from the knees, shins behind. */
function kneeSidePlank(trunkRise: number, thighRise: number): Pose {
  return {
    ...sidePlank(trunkRise, thighRise),
    ...legs(
      bent([0, thighRise - 90], [-90, -45], [-90, -45]),
      bent([0, 90 - thighRise], [-90, 45], [-90, 45]),
    ),
  };
}

/** The upper knee on a seat, the lower leg free below it. */
function copenhagen(trunkRise: number, thighRise: number): Pose {
  return {
    ...sidePlank(trunkRise, thighRise),
    ...legs(bent([0, -80], [-80, -30], [-90, 0]), bent([0, 90 - thighRise], [0, 88], 90)),
  };
}

/** Leaning to the right onto a forearm on the wall. */
function leanedToWall(tilt: number): Pose {
  return {
    pin: 'rightAnkle',
    at: [0, CONTACT, 0],
    trunk: 0,
    tilt,
    ...arms(bent([0, 90], 180), handBy([3, -31, 12], [-90, 45])),
    ...legs(straight([0, -tilt], [90, 10]), straight([0, tilt], [90, 10])),
  };
}

/** Pressing straight ahead while a band or cable pulls to the right. */
const atChest = arms(handBy([12, -10, 1], [0, 60]));

const pressed = arms(handBy([44, -9, 1], [0, 60]));

function antiRotation(base: Pose, ...props: Prop[]): Figure {
  return fromQuarter({ ...base, ...atChest }, { ...base, ...pressed }, ...props);
}

const rightOfBody = [0, 92, 66] as const;

const wideStance: Pose = { ...standing, at: [-6, 60], ...legs(footAt(HEEL, 22)) };

function chop(...props: Prop[]): Figure {
  return fromFront(
    {
      ...wideStance,
      turn: 35,
      ...arms(handAt([14, 128, 24], [0, 50]), handAt([14, 128, -20], [0, 50])),
    },
    {
      ...wideStance,
      at: [-12, 54],
      trunk: 14,
      turn: -30,
      ...arms(handAt([22, 64, -24], [0, 30]), handAt([22, 64, 30], [0, 50])),
    },
    ...props,
  );
}

export const coreRotationFigures: Record<string, Figure> = {
  hand_press_antirotation: fromFront(
    { ...standing, ...arms(handBy([16, -12, 1], [0, 60])) },
    { ...standing, turn: 6, ...arms(handBy([16, -12, 1], [0, 60])) },
  ),
  standing_bird_dog: fromSide(
    {
      ...standing,
      at: [-8, 64],
      trunk: 24,
      ...arms(straight(30), handAt([34, 78])),
      ...legs(footAt(-8)),
    },
    {
      ...standing,
      at: [-8, 64],
      trunk: 34,
      neck: 20,
      ...arms(straight(104), handAt([34, 78])),
      ...legs(footAt(-8), straight(-50, 20)),
    },
    ...chairAhead(38),
  ),
  bird_dog: fromSide(onAllFours, birdDogReach),
  wall_side_plank: fromFront(leanedToWall(5), leanedToWall(14), {
    kind: 'rod',
    through: [
      [0, 0, 64],
      [0, 142, 64],
    ],
    width: 4,
  }),
  side_plank_knees: fromFront(kneeSidePlank(38, 7.5), kneeSidePlank(24, 24)),
  side_plank: fromFront(sidePlank(38, 3.8), sidePlank(16.4, 16.4)),
  side_plank_leg_raise: fromFront(sidePlank(16.4, 16.4), sidePlank(16.4, 16.4, -18)),
  copenhagen_plank_short: fromFront(copenhagen(25, -24), copenhagen(4, 4), {
    kind: 'block',
    x: 58,
    y: 0,
    width: 48,
    height: 35,
  }),
  plank_shoulder_tap: fromSide(highPlank, {
    ...highPlank,
    ...arms(handBy([3, -6, -8], [-30, 20]), handAt([98, CONTACT])),
  }),
  pallof_press: antiRotation(standing, ...anchoredBand(rightOfBody, 'hands')),
  cable_pallof_press: antiRotation(
    standing,
    rodOf(4, [0, 0, 70], [0, 152, 70]),
    { kind: 'disc', at: rightOfBody, radius: 4.5, filled: true },
    { kind: 'rod', through: [rightOfBody, 'hands'], width: 2, tone: 'accent', front: true },
    handle('hands'),
  ),
  half_kneeling_cable_pallof: antiRotation(
    halfKneeling,
    rodOf(4, [0, 0, 70], [0, 120, 70]),
    { kind: 'disc', at: [0, 62, 66], radius: 4.5, filled: true },
    { kind: 'rod', through: [[0, 62, 66], 'hands'], width: 2, tone: 'accent', front: true },
    handle('hands'),
  ),
  suitcase_hold: fromFront(
    { ...standing, ...arms(straight([2, 5])) },
    { ...standing, ...arms(straight([2, 7]), straight([2, 12])) },
    { kind: 'dumbbell', at: 'rightHand' },
  ),
  renegade_row: fromSide(
    { ...highPlank, ...arms(handAt([98, 9])) },
    { ...highPlank, ...arms(handBy([2, -22, 13], [-90, 15]), handAt([98, 9])) },
    ...dumbbells(),
  ),
  band_chop: chop(...anchoredBand([14, 148, 62], 'hands')),
  cable_chop: chop(
    rodOf(4, [14, 0, 67], [14, 156, 67]),
    { kind: 'disc', at: [14, 148, 62], radius: 4.5, filled: true },
    { kind: 'rod', through: [[14, 148, 62], 'hands'], width: 2, tone: 'accent', front: true },
    handle('hands'),
  ),
};
