import type { Figure, Limb, Pose, Prop } from '../pose.ts';
import { CONTACT } from '../skeleton.ts';
import { anchoredBand, cable, chairAhead, dumbbells, handle, rodOf, table, wall } from './gear.ts';
import { armsCrossed } from './holds.ts';
import {
  ankleAt,
  arms,
  bent,
  footAt,
  fromAbove,
  fromFront,
  fromQuarter,
  fromSide,
  handAt,
  handBy,
  legs,
  straight,
} from './limbs.ts';
import { HEEL, halfKneeling, lyingKneesBent, onAllFours, standing } from './stances.ts';

/**
 * A straight body over its toes on forearms or hands. `sag` lets the hips hang by that share of
 * what is drawn as sagging, without moving the shoulders.
 */
function planked(slope: number, arm: Limb, sag = 0): Pose {
  return {
    pin: 'rightToe',
    at: [0, CONTACT],
    trunk: 90 - slope - 5 * sag,
    neck: 84 - slope,
    ...arms(arm),
    ...legs(straight(slope - 90 - 3 * sag, slope - 12)),
  };
}
const forearms = bent(4, 90);
const highPlank = planked(19, handAt([98, CONTACT]));

function kneePlank(slope: number, sag: number): Pose {
  return {
    pin: 'rightKnee',
    at: [0, CONTACT],
    trunk: 90 - slope - 5 * sag,
    neck: 84 - slope,
    ...arms(forearms),
    ...legs(bent(slope - 90 - 6 * sag, -100, -140)),
  };
}

/** A hold is drawn as settling from sagging hips into a straight line. */
function plankHold(slope: number, arm: Limb, ...props: Prop[]): Figure {
  return fromSide(planked(slope, arm, 1), planked(slope, arm), ...props);
}

const leaning = (lean: number, hands: Limb): Pose => ({
  pin: 'rightAnkle',
  at: [0, CONTACT],
  trunk: lean,
  ...arms(hands),
  ...legs(straight(-lean, 90)),
});

/** On the back, arms to the ceiling, knees over the hips. */
const tableTop: Pose = {
  ...lyingKneesBent,
  ...arms(straight(178)),
  ...legs(bent(172, 90, 178)),
};
const reachedOut: Pose = {
  ...tableTop,
  ...arms(straight(178), straight(246)),
  ...legs(straight(100, 178), bent(172, 90, 178)),
};

function hollow(trunk: readonly [number, number], legSwing: number, arm: number): Pose {
  return {
    at: [0, CONTACT],
    trunk,
    neck: trunk[1] + 19,
    ...arms(straight(arm)),
    ...legs(straight(legSwing, legSwing + 40)),
  };
}

/** On hands and knees with the near arm and the far leg reaching. */
const birdDogReach: Pose = {
  ...onAllFours,
  neck: 56,
  ...arms(straight(86), straight(0)),
  ...legs(bent(0, -90, -90), straight(-84, -84)),
};

/** On hands and toes; the steeper the feet, the higher the knees hover. */
function bear(foot: number): Pose {
  return {
    pin: 'rightToe',
    at: [0, CONTACT],
    trunk: 78,
    neck: 72,
    ...arms(handAt([72, CONTACT])),
    ...legs(bent(2, -105, foot)),
  };
}

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

function crunched(trunk: readonly [number, number]): Pose {
  return { ...lyingKneesBent, trunk, neck: trunk[1] + 16, ...handsOnChest };
}

/** Crossed while lying, elbows towards the feet. */
const handsOnChest = arms(handBy([8, -9, -4], [100, 40]));
const handsByEars = arms(handBy([5, 11, 8], [180, 30]));

/** Sitting tilted back, heels light on the floor, turned to one side. */
function twisted(turn: number): Pose {
  return {
    at: [0, CONTACT + 1],
    trunk: [-34, -26],
    neck: -12,
    turn,
    ...arms(handBy([25, -20, 2], [0, 50])),
    ...legs(ankleAt([44, 10], { foot: 110, bend: 150 })),
  };
}

function hangingKnees(thigh: number, shin: number): Pose {
  return {
    at: [0, 76],
    trunk: thigh > 60 ? [-16, -4] : 0,
    neck: 0,
    ...arms(handAt([2, 158])),
    ...legs(bent(thigh, shin, shin + 40)),
  };
}

const kneelingOnFloor = legs(bent(0, -90, -90));

export const coreFigures: Record<string, Figure> = {
  standing_heel_tap_brace: fromSide(
    { ...standing, ...armsCrossed, ...legs(bent(88, 0, 85), footAt(HEEL)) },
    { ...standing, ...armsCrossed, ...legs(straight(26, 116), footAt(HEEL)) },
  ),
  standing_wall_plank: fromSide(leaning(11, bent(80, 176)), leaning(20, bent(80, 180)), wall(61.5)),
  incline_plank: plankHold(42, forearms, ...table(60, 126, 52.4)),
  heel_slide: fromSide(
    {
      ...lyingKneesBent,
      ...legs(ankleAt([27, CONTACT], { bend: 150 }), ankleAt([27, CONTACT], { bend: 150 })),
    },
    {
      ...lyingKneesBent,
      ...legs(
        ankleAt([61, CONTACT], { bend: 150, foot: 150 }),
        ankleAt([27, CONTACT], { bend: 150 }),
      ),
    },
  ),
  dead_bug: fromSide(tableTop, reachedOut),
  band_dead_bug: fromSide(
    { ...tableTop, ...arms(straight(160)) },
    { ...tableTop, ...arms(straight(160)), ...legs(straight(102, 178), bent(172, 90, 178)) },
    ...anchoredBand([-94, 34], 'rightHand', 'leftHand'),
  ),
  db_dead_bug: fromSide(tableTop, reachedOut, ...dumbbells(0)),
  plank_knees: fromSide(kneePlank(20, 1), kneePlank(20, 0)),
  plank: plankHold(6.4, forearms),
  long_lever_plank: plankHold(3.4, bent(38, 90)),
  bear_hold: fromSide(bear(-50), bear(-4)),
  hollow_hold: fromSide(hollow([-90, -90], 90, 270), hollow([-88, -64], 104, 232)),
  ab_wheel: fromSide(
    {
      pin: 'rightKnee',
      at: [0, CONTACT],
      trunk: 60,
      neck: 58,
      ...arms(straight(8)),
      ...legs(bent(-8, -90, -90)),
    },
    {
      pin: 'rightKnee',
      at: [0, CONTACT],
      trunk: 80,
      neck: 78,
      ...arms(straight(62)),
      ...legs(bent(-52, -90, -90)),
    },
    { kind: 'disc', at: 'hands', radius: 8, tone: 'accent' },
    { kind: 'disc', at: 'hands', radius: 2.5, tone: 'accent', filled: true, front: true },
  ),
  trx_fallout: fromSide(
    leaning(16, straight(62)),
    leaning(42, straight(136)),
    rodOf(2, [62, 158], 'rightHand'),
    rodOf(4, [46, 158], [78, 158]),
    handle('rightHand'),
  ),

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

  crunch: fromSide(crunched([-90, -90]), crunched([-86, -50])),
  reverse_crunch: fromSide(
    { ...lyingKneesBent, ...legs(bent(160, 70, 160)) },
    {
      ...lyingKneesBent,
      pin: 'neck',
      at: [-38, CONTACT],
      trunk: [-122, -100],
      ...legs(bent(214, 128, 210)),
    },
  ),
  sit_up: fromSide(crunched([-90, -90]), crunched([14, 30])),
  bicycle_crunch: fromSide(
    { ...crunched([-86, -58]), ...handsByEars, ...legs(bent(205, 96, 180), straight(108, 160)) },
    { ...crunched([-86, -54]), ...handsByEars, ...legs(straight(108, 160), bent(205, 96, 180)) },
  ),
  russian_twist: fromAbove(twisted(-48), twisted(48), {
    kind: 'dumbbell',
    at: 'hands',
    along: [0, 90],
  }),
  cable_crunch: fromSide(
    {
      at: [0, CONTACT + 32],
      trunk: [10, 20],
      neck: 22,
      ...kneelingOnFloor,
      ...arms(handBy([9, 10, 5], [20, 30])),
    },
    {
      at: [-6, CONTACT + 31],
      trunk: [44, 100],
      neck: 112,
      ...legs(bent(10, -90, -90)),
      ...arms(handBy([9, 10, 5], [20, 30])),
    },
    ...cable([44, 150], 'hands'),
  ),
  hanging_knee_raise: fromSide(
    hangingKnees(4, -12),
    hangingKnees(104, 10),
    rodOf(4, [-38, 0], [-38, 158], [2, 158]),
    { kind: 'disc', at: [2, 158], radius: 4, filled: true },
  ),
};
