import type { Figure, Pose, Prop } from '../pose.ts';
import { CONTACT } from '../skeleton.ts';
import {
  anchoredBand,
  backRest,
  beside,
  box,
  cable,
  chair,
  chairAhead,
  dumbbells,
  pad,
  rod,
  rodOf,
  SEAT,
  SEATED_HIP,
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
import { lowerBent, lowerStraight, sideLying, upperBent } from './side-lying.ts';
import { HEEL, lyingKneesBent, sitting, standing } from './stances.ts';

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

/** Face down on the floor, head on the hands. */
const prone: Pose = {
  at: [0, CONTACT],
  trunk: [90, 88],
  neck: 70,
  ...arms(bent([90, 80], [90, 8])),
  ...legs(straight(-90, -90)),
};

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

export const isolationLegFigures: Record<string, Figure> = {
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
