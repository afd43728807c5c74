import type { Figure, Pose, Prop } from '../pose.ts';
import { CONTACT } from '../skeleton.ts';
import {
  anchoredBand,
  bandUnderFoot,
  barbell,
  bench,
  cable,
  chair,
  dumbbells,
  inclineBench,
  packInHands,
  pad,
  rod,
  rodOf,
  SEAT,
  SEATED_HIP,
  towel,
} from './gear.ts';
import { ankleAt, arms, bent, footAt, fromSide, handAt, handBy, legs, straight } from './limbs.ts';
import { HEEL, hinged, sitting, standing } from './stances.ts';

export const idleArm = bent(-4, 8);

const curlEnd = 140;

function curl(start: Pose, elbow: number, hand: number, ...props: Prop[]): Figure {
  return fromSide(start, { ...start, ...arms(bent(elbow, hand)) }, ...props);
}

const standingCurl: Pose = { ...standing, ...arms(bent(-2, 10)) };

/** Bent over with level back for raising the arms to the sides. */
export const bentOver: Pose = { ...hinged, at: [-16, 58], trunk: 62, neck: 46 };

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

function pushdown(forearm: number): Pose {
  return { ...standing, at: [-6, 64], trunk: 12, neck: 6, ...arms(bent(2, forearm)) };
}

export const isolationArmFigures: Record<string, Figure> = {
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
