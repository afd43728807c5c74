import type { Figure, Limb, Pose, Prop, Swing } from '../pose.ts';
import { CONTACT } from '../skeleton.ts';
import {
  anchoredBand,
  backRest,
  bandUnderFoot,
  barbell,
  bench,
  beside,
  box,
  cable,
  cablesAside,
  chair,
  chairAhead,
  dumbbells,
  handle,
  inclineBench,
  packInHands,
  pad,
  rod,
  rodOf,
  SEAT,
  SEATED_HIP,
  towel,
  wall,
} from './gear.ts';
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
import { HEEL, hinged, lyingKneesBent, sitting, standing } from './stances.ts';

const idleArm = bent(-4, 8);

/** On flat feet, and up on the balls of the feet; the toes stay where they are. */
function onToes(base: Pose, foot: number): Pose {
  return { ...base, pin: 'rightToe', at: [9, CONTACT], ...legs(straight(0, foot)) };
}
function calfRaise(base: Pose, ...props: Prop[]): Figure {
  return fromSide(onToes(base, 90), onToes(base, 44), ...props);
}
function oneLegRaise(foot: number, toeHeight: number): Pose {
  return {
    ...onToes(standing, foot),
    at: [9, CONTACT + toeHeight],
    ...arms(handAt([26, 92 + toeHeight])),
    ...legs(straight(0, foot), bent(4, -76, -40)),
  };
}

const curlEnd = 140;
function curl(start: Pose, elbow: number, hand: number, ...props: Prop[]): Figure {
  return fromSide(start, { ...start, ...arms(bent(elbow, hand)) }, ...props);
}
const standingCurl: Pose = { ...standing, ...arms(bent(-2, 10)) };

function _seatedAt(trunk: number, arm: Limb): Pose {
  return { ...sitting, trunk, ...arms(arm) };
}

/** Face down on the floor, head on the hands. */
const prone: Pose = {
  at: [0, CONTACT],
  trunk: [90, 88],
  neck: 70,
  ...arms(bent([90, 80], [90, 8])),
  ...legs(straight(-90, -90)),
};

/** On the left side with the head to the right of the picture, seen from the front. */
function sideLying(
  upperLeg: Limb,
  lowerLeg: Limb,
  upperArm: Limb = handBy([16, -14, 4], 90),
): Pose {
  return {
    at: [0, CONTACT + 10, 0],
    trunk: 0,
    tilt: -90,
    ...arms(upperArm, straight([90, 88])),
    ...legs(upperLeg, lowerLeg),
  };
}
const lowerStraight = straight([0, -86], 90);

/** Hips and knees bent, feet together; the upper knee opens while the feet stay. */
const lowerBent = bent([84, -45], [-88, -45], [90, -30]);
function upperBent(bend: Swing): Limb {
  return ankleAt([1, 13, 44], { bend, foot: [90, 30] });
}
const clamClosed = sideLying(upperBent([90, 10]), lowerBent);
const clamOpen = sideLying(upperBent([150, 10]), lowerBent);

function standingAbduction(out: number): Pose {
  return {
    ...standing,
    at: [0, 66, -3],
    ...arms(straight([0, 10]), handAt([8, 76, 26])),
    ...legs(straight([2, out], [90, 10]), footAt(HEEL, 7)),
  };
}

function bandWalk(hip: number, right: number, left: number): Pose {
  return {
    ...standing,
    at: [-10, 54, hip],
    trunk: 18,
    ...handsOnHips,
    ...legs(footAt(HEEL, right), footAt(HEEL, left)),
  };
}

function kickback(thigh: number): Pose {
  return {
    ...standing,
    at: [-4, 66.4],
    trunk: 20,
    neck: 10,
    ...arms(handAt([32, 92])),
    ...legs(straight(thigh, thigh + 90), footAt(HEEL)),
  };
}

function proneCurlOnFloor(shin: number): Pose {
  return { ...prone, ...legs(bent(-90, shin, shin)) };
}

function machineCurl(shin: number, far = shin): Pose {
  return {
    at: [0, SEATED_HIP + 2],
    trunk: 90,
    neck: 78,
    ...arms(handAt([46, 16], [-60, 30])),
    ...legs(bent(-90, shin, shin), bent(-90, far, far)),
  };
}
const curlBench: Prop[] = [
  rod([-24, 0], [-24, SEAT]),
  rod([32, 0], [32, SEAT]),
  pad([-26, SEAT + 1], [46, SEAT + 1]),
  { kind: 'disc', at: 'rightAnkle', radius: 5, filled: true, tone: 'accent', front: true },
];

function kneeExtending(shin: number): Pose {
  return {
    at: [0, 46],
    trunk: -12,
    neck: -4,
    ...arms(handAt([4, 44, 12])),
    ...legs(bent(88, shin, shin + 88)),
  };
}

function heelSlideUnder(x: number): Pose {
  return {
    ...lyingKneesBent,
    pin: 'neck',
    at: [-38, CONTACT],
    trunk: x > 40 ? -98 : -112,
    neck: -71,
    ...legs(ankleAt([x, CONTACT + 2], { bend: 150, foot: 140 })),
  };
}

/** Bent over with level back for raising the arms to the sides. */
const bentOver: Pose = { ...hinged, at: [-16, 58], trunk: 62, neck: 46 };

const skull = (forearm: number): Pose => ({
  at: [0, SEATED_HIP],
  trunk: -90,
  neck: -78,
  ...arms(bent(192, forearm)),
  ...legs(footAt(30)),
});

function chairDip(hipY: number): Pose {
  return {
    at: [3, hipY],
    trunk: 2,
    ...arms(handAt([-11, 36], [-90, 0])),
    ...legs(ankleAt([44, CONTACT])),
  };
}

/** Forearm along the thigh, the wrist beyond the knee. */
function wristOver(hand: readonly [number, number]): Pose {
  return { ...sitting, trunk: 34, neck: 24, ...arms(handAt(hand, [-60, 0]), bent(10, 60)) };
}

const elbowAtSide = (forearm: number): Limb => bent([0, 4], [90, forearm]);

function sideRaise(base: Pose, ...props: Prop[]): Figure {
  return fromFront(
    { ...base, ...arms(straight([4, 6])) },
    { ...base, ...arms(straight([10, 88])) },
    ...props,
  );
}

const legFigures: Record<string, Figure> = {
  calf_raise: calfRaise(standing),
  db_calf_raise: calfRaise({ ...standing, ...hanging }, ...dumbbells()),
  single_leg_calf_raise: fromSide(oneLegRaise(90, 0), oneLegRaise(44, 0), wall(29.5)),
  eccentric_heel_drop: fromSide(
    oneLegRaise(60, 20),
    oneLegRaise(116, 20),
    box(2, 44, 20),
    rodOf(3, [28, 20], [28, 118]),
  ),
  standing_machine_calf_raise: fromSide(
    raisedOnBlock(104),
    raisedOnBlock(48),
    box(4, 24, 10),
    pad(beside('neck', -5, 8), beside('neck', 7, 8)),
    rodOf(4, [-44, 0], [-44, 118]),
    rodOf(4, [-44, 118], beside('neck', 0, 9)),
  ),
  seated_calf_raise: fromSide(
    seatedCalf(98),
    seatedCalf(58),
    pad([-12, SEAT], [10, SEAT]),
    rod([0, 0], [0, SEAT]),
    box(38, 18, 8),
    pad(beside('rightKnee', -7, 8), beside('rightKnee', 3, 8)),
    { kind: 'plate', at: beside('rightKnee', 18, 10) },
    {
      kind: 'rod',
      through: [beside('rightKnee', 0, 9), beside('rightKnee', 18, 10)],
      width: 3,
      tone: 'accent',
    },
  ),
  side_lying_hip_abd: fromFront(
    sideLying(straight([0, 88], 90), lowerStraight),
    sideLying(straight([0, 126], 90), lowerStraight),
  ),
  clamshell: fromAboveFront(clamClosed, clamOpen),
  band_clamshell: fromAboveFront(clamClosed, clamOpen, {
    kind: 'band',
    through: ['rightKnee', 'leftKnee'],
  }),
  standing_hip_abd: fromFront(
    standingAbduction(4),
    standingAbduction(38),
    rodOf(3, [8, 0, -26], [8, 74, -26]),
    rodOf(3, [8, 34, -26], [8, 34, -50], [8, 0, -50]),
    rodOf(3, [8, 74, -26], [8, 74, -32]),
  ),
  band_walk: fromFront(bandWalk(0, 14, 14), bandWalk(9, 36, 14), {
    kind: 'band',
    through: ['rightKnee', 'leftKnee'],
  }),
  adductor_squeeze: fromQuarter(
    {
      ...sitting,
      ...arms(handBy([14, -30, 8])),
      ...legs(ankleAt([31, CONTACT, 9], { bend: [90, 30] })),
    },
    {
      ...sitting,
      ...arms(handBy([14, -30, 8])),
      ...legs(ankleAt([31, CONTACT, 7], { bend: [90, -4] })),
    },
    ...chair(-2),
    { kind: 'disc', at: [31, 37, 0], radius: 6, tone: 'accent', filled: true },
  ),
  cable_kickback: fromSide(
    kickback(6),
    kickback(-36),
    rodOf(4, [58, 92], [34, 92]),
    ...cable([62, 10], 'rightAnkle'),
  ),
  prone_leg_curl_towel: fromSide(proneCurlOnFloor(-90), proneCurlOnFloor(-180), {
    kind: 'rod',
    through: [beside('rightAnkle', -3, 5), beside('rightAnkle', 5, 3)],
    width: 4,
    tone: 'accent',
    front: true,
  }),
  towel_hamstring_slide: fromSide(heelSlideUnder(56), heelSlideUnder(30), {
    kind: 'rod',
    through: [beside('feet', -6, -4), beside('feet', 8, -4)],
    width: 4,
    tone: 'accent',
  }),
  band_leg_curl: fromSide(
    { ...standing, ...arms(handAt([24, 92])), ...legs(straight(2, 92), footAt(HEEL)) },
    { ...standing, ...arms(handAt([24, 92])), ...legs(bent(0, -92, 22), footAt(HEEL)) },
    ...anchoredBand([48, 8], 'rightAnkle'),
    ...chairAhead(26).slice(0, 1),
  ),
  lying_leg_curl: fromSide(machineCurl(-90), machineCurl(-192), ...curlBench),
  single_leg_machine_curl: fromSide(machineCurl(-90, -90), machineCurl(-192, -90), ...curlBench),
  leg_extension: fromSide(
    kneeExtending(-4),
    kneeExtending(82),
    pad([-10, 38], [20, 38]),
    backRest([0, 46], -12),
    rod([8, 0], [8, 38]),
    { kind: 'rod', through: [[32, 46], 'rightAnkle'], width: 3 },
    {
      kind: 'disc',
      at: beside('rightAnkle', 5, 5),
      radius: 5,
      filled: true,
      tone: 'accent',
      front: true,
    },
  ),
  band_terminal_knee_extension: fromSide(
    {
      ...standing,
      at: [-6, 62],
      ...handsOnHips,
      ...legs(ankleAt([-10, 5], { foot: 84 }), footAt(10)),
    },
    { ...standing, at: [-3, 66], ...handsOnHips, ...legs(footAt(-10), footAt(10)) },
    ...anchoredBand([66, 34], 'rightKnee'),
  ),
};

const armFigures: Record<string, Figure> = {
  towel_curl_iso: fromSide(
    { ...standing, ...arms(bent(-2, 70), idleArm), ...legs(bent(30, -20, 70), footAt(HEEL)) },
    { ...standing, ...arms(bent(-2, 92), idleArm), ...legs(bent(40, -24, 70), footAt(HEEL)) },
    { kind: 'rod', through: ['rightHand', 'rightAnkle'], width: 3, tone: 'accent', front: true },
  ),
  backpack_curl: curl(standingCurl, 4, 124, packInHands),
  band_curl: curl(standingCurl, -2, curlEnd - 12, bandUnderFoot),
  db_curl: curl(standingCurl, -2, curlEnd, ...dumbbells([0, 90])),
  hammer_curl: curl(standingCurl, -2, curlEnd - 6, ...dumbbells(0)),
  incline_db_curl: curl(
    { ...sitting, trunk: -42, neck: -30, ...arms(straight(-4)) },
    -2,
    curlEnd - 4,
    ...inclineBench(0, -42),
    ...dumbbells([0, 90]),
  ),
  cable_curl: curl(standingCurl, -2, curlEnd - 8, ...cable([44, 8], 'hands')),
  ez_bar_curl: curl(standingCurl, -2, curlEnd, ...barbell()),
  barbell_curl: curl(standingCurl, -2, curlEnd, ...barbell()),
  preacher_curl: curl(
    { ...sitting, trunk: 16, neck: 8, ...arms(straight(46)) },
    46,
    160,
    pad([8, 66], [34, 41]),
    rodOf(4, [30, 0], [30, 44]),
    rod([-2, 0], [-2, SEAT]),
    pad([-14, SEAT], [10, SEAT]),
    ...barbell(),
  ),
  towel_triceps_press: fromSide(
    { ...standing, ...arms(bent(174, -20), handBy([-8, -26, 4], [-90, 20])) },
    { ...standing, ...arms(bent(174, 176), handBy([-8, -18, 4], [-90, 20])) },
    towel,
  ),
  band_pushdown: fromSide(
    pushdown(112),
    pushdown(6),
    ...anchoredBand([34, 140], 'rightHand', 'leftHand'),
  ),
  cable_pushdown: fromSide(pushdown(112), pushdown(6), ...cable([34, 146], 'hands')),
  db_kickback: fromSide(
    { ...bentOver, ...arms(bent(-70, 14), handAt([28, SEAT + 7], [-60, 0])) },
    { ...bentOver, ...arms(bent(-72, -74), handAt([28, SEAT + 7], [-60, 0])) },
    ...bench(18, 64),
    { kind: 'dumbbell', at: 'rightHand' },
  ),
  db_skullcrusher: fromSide(skull(288), skull(184), ...bench(-58, 8), ...dumbbells([0, 90])),
  overhead_triceps_extension: fromSide(
    { ...standing, ...arms(bent(166, -62)) },
    { ...standing, ...arms(bent(172, 176)) },
    { kind: 'dumbbell', at: 'hands', along: 0 },
  ),
  chair_dip: fromSide(chairDip(40), chairDip(19), ...chair(-24)),
  wrist_curl: fromSide(wristOver([44, 37]), wristOver([43, 45]), ...chair(-2), {
    kind: 'dumbbell',
    at: 'rightHand',
    along: [0, 90],
  }),
  reverse_wrist_curl: fromSide(wristOver([43, 45]), wristOver([44, 37]), ...chair(-2), {
    kind: 'dumbbell',
    at: 'rightHand',
    along: [0, 90],
  }),
};

const shoulderFigures: Record<string, Figure> = {
  band_pull_apart: fromFront(
    { ...standing, ...arms(handBy([45, -2, 8], [0, 60])) },
    { ...standing, ...arms(straight([80, 84])) },
    { kind: 'band', through: ['rightHand', 'leftHand'] },
  ),
  band_external_rotation: fromFront(
    { ...standing, ...arms(elbowAtSide(-10)) },
    { ...standing, ...arms(elbowAtSide(64)) },
    { kind: 'band', through: ['rightHand', 'leftHand'] },
  ),
  cable_external_rotation: fromFront(
    { ...standing, ...arms(elbowAtSide(-58), idleArm) },
    { ...standing, ...arms(elbowAtSide(64), idleArm) },
    rodOf(4, [14, 0, -58], [14, 140, -58]),
    { kind: 'disc', at: [20, 80, -54], radius: 4.5, filled: true },
    { kind: 'rod', through: [[20, 80, -54], 'rightHand'], width: 2, tone: 'accent', front: true },
    handle('rightHand'),
  ),
  side_lying_external_rotation: fromAboveFront(
    sideLying(upperBent([90, 10]), lowerBent, bent([0, 90], [80, 0])),
    sideLying(upperBent([90, 10]), lowerBent, bent([0, 90], [160, 0])),
    { kind: 'dumbbell', at: 'rightHand', along: [0, 90] },
  ),
  band_lateral_raise: sideRaise(
    standing,
    { kind: 'band', through: ['rightAnkle', 'rightHand'] },
    { kind: 'band', through: ['leftAnkle', 'leftHand'] },
  ),
  db_lateral_raise: sideRaise(standing, ...dumbbells()),
  cable_lateral_raise: fromFront(
    { ...standing, ...arms(straight([14, -10]), idleArm) },
    { ...standing, ...arms(straight([14, 86]), idleArm) },
    rodOf(4, [6, 0, -50], [6, 140, -50]),
    { kind: 'disc', at: [10, 8, -46], radius: 4.5, filled: true },
    { kind: 'rod', through: [[10, 8, -46], 'rightHand'], width: 2, tone: 'accent', front: true },
    handle('rightHand'),
  ),
  db_front_raise: fromSide(
    { ...standing, ...arms(straight(4)) },
    { ...standing, trunk: -2, ...arms(straight(90)) },
    ...dumbbells([0, 90]),
  ),
  db_rear_fly: fromFront(
    { ...bentOver, ...arms(straight(4)) },
    { ...bentOver, ...arms(straight([20, 82])) },
    ...dumbbells(),
  ),
  cable_rear_fly: fromFront(
    { ...standing, ...arms(handBy([42, 2, -8], [0, 60])) },
    { ...standing, ...arms(straight([70, 86])) },
    ...crossedCables(),
  ),
  upright_row_db: fromFront(
    { ...standing, ...arms(straight([8, -6])) },
    { ...standing, ...arms(handBy([9, -8, 8], [30, 88])) },
    ...dumbbells([0, 90]),
  ),
  shrug: fromFront(
    { ...standing, ...arms(straight([2, 4])) },
    { ...standing, shrug: 34, ...arms(straight([2, 4])) },
    ...dumbbells(),
  ),
};

export const isolationFigures: Record<string, Figure> = {
  ...legFigures,
  ...armFigures,
  ...shoulderFigures,
};

function raisedOnBlock(foot: number): Pose {
  return {
    ...onToes(standing, foot),
    at: [12, CONTACT + 10],
    ...arms(handBy([9, 2, 14], [40, 30])),
  };
}

function seatedCalf(foot: number): Pose {
  return {
    pin: 'rightToe',
    at: [44, CONTACT + 8],
    trunk: 2,
    ...arms(handBy([22, -22, 8], [-40, 20])),
    ...legs(bent(93, -2, foot)),
  };
}

function pushdown(forearm: number): Pose {
  return { ...standing, at: [-6, 64], trunk: 12, neck: 6, ...arms(bent(2, forearm)) };
}

/** Each hand holds the cable of the other side. */
function crossedCables(): Prop[] {
  return cablesAside(112, 66).map((prop) => {
    if (prop.kind !== 'rod' || prop.tone !== 'accent') return prop;
    const [from, to] = prop.through;
    const other = to === 'rightHand' ? 'leftHand' : 'rightHand';
    return { ...prop, through: from === undefined ? [other] : [from, other], front: true };
  });
}
