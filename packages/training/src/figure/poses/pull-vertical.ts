import type { Figure, Limb, Place, Pose, Prop } from '../pose.ts';
import { CONTACT } from '../skeleton.ts';
import {
  anchoredBand,
  bench,
  beside,
  cable,
  handle,
  packOnBack,
  packOverHands,
  pad,
  rod,
  rodOf,
  SEAT,
  SEATED_HIP,
  towel,
} from './gear.ts';
import { hanging } from './holds.ts';
import {
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
import { proneRaise } from './pull-horizontal.ts';
import { lyingKneesBent, sitting, standing } from './stances.ts';

/** Hanging below a bar at this height, seen from the front. */
const BAR = 158;

const TOP_OF_POST = BAR + 2;

function hangingAt(shoulderY: number, out: number, kind: 'hang' | 'pull' = 'pull'): Pose {
  const shrug = kind === 'hang' ? 0 : 1;
  return {
    at: [-shrug, shoulderY - 38],
    trunk: 0,
    neck: -4 * shrug,
    ...arms(handAt([0, BAR, out], [0, 60])),
    ...legs(bent([4, 2], [-52, 2], [-20, 0])),
  };
}

const pullUpBar: Prop[] = [
  rodOf(4, [0, BAR, -56], [0, BAR, 56]),
  rodOf(4, [-2, 0, -56], [-2, TOP_OF_POST, -56]),
  rodOf(4, [-2, 0, 56], [-2, TOP_OF_POST, 56]),
];

const STRETCHED = BAR - 46;

const CHIN_OVER = BAR - 14;

function pullUp(out: number, ...props: Prop[]): Figure {
  return fromFront(hangingAt(STRETCHED, out), hangingAt(CHIN_OVER, out), ...props, ...pullUpBar);
}

/** Seated under a pulley, thighs below a pad. */
const underPulley: Pose = { ...sitting, trunk: -8, neck: -4, ...legs(footAt(30)) };

const pulldownSeat: Prop[] = [
  rod([4, 0], [4, SEAT]),
  pad([12, SEAT], [-12, SEAT]),
  rod([24, 45], [40, 45], [40, 0]),
  { kind: 'disc', at: [24, 44], radius: 5, filled: true, front: true },
];

const topPulley: Place = [16, 148];

function pulldown(low: Limb, ...props: Prop[]): Figure {
  return fromSide(
    { ...underPulley, trunk: -2, ...arms(handAt([12, 117], [40, 30])) },
    { ...underPulley, trunk: -16, neck: -8, ...arms(low) },
    rodOf(4, [40, 0], [40, 154], [16, 154]),
    { kind: 'disc', at: topPulley, radius: 4.5, filled: true },
    { kind: 'rod', through: [topPulley, 'hands'], width: 2, tone: 'accent' },
    ...props,
    ...pulldownSeat,
  );
}

const kneelingTall: Pose = {
  at: [0, CONTACT + 32],
  trunk: 3,
  ...arms(straight(0)),
  ...legs(bent(0, -90, -90)),
};

function straightArmPull(...props: Prop[]): Figure {
  const base: Pose = { ...standing, at: [-12, 62], trunk: 22, neck: 10 };
  return fromSide(
    { ...base, ...arms(straight(118)) },
    { ...base, trunk: 14, ...arms(straight(8)) },
    ...props,
  );
}

function pullover(...props: Prop[]): Figure {
  const lying: Pose = {
    at: [0, SEATED_HIP],
    trunk: -90,
    neck: -78,
    ...legs(footAt(30)),
    ...hanging,
  };
  return fromSide(
    { ...lying, ...arms(straight(184)) },
    { ...lying, ...arms(straight(250)) },
    ...props,
  );
}

export const pullVerticalFigures: Record<string, Figure> = {
  prone_y_raise: proneRaise(straight([90, 28]), straight([104, 28])),
  straight_arm_towel_pull: straightArmPull(towel, handle('rightHand')),
  towel_pulldown: fromFront(
    { ...standing, ...arms(handBy([2, 44, 20], [0, 70])) },
    { ...standing, ...arms(handBy([6, 0, 24], [0, 60])) },
    towel,
  ),
  band_overhead_pull_apart: fromFront(
    { ...standing, ...arms(handBy([2, 46, 10], [0, 70])) },
    { ...standing, ...arms(straight([20, 112])) },
    { kind: 'band', through: ['rightHand', 'leftHand'] },
  ),
  band_pulldown: fromSide(
    { ...kneelingTall, ...arms(handBy([22, 41, 12], [40, 30])) },
    { ...kneelingTall, trunk: -6, ...arms(handBy([9, -2, 16], [-40, 40])) },
    ...anchoredBand([56, 142], 'rightHand', 'leftHand'),
  ),
  band_straight_arm_pull: straightArmPull(...anchoredBand([76, 130], 'rightHand', 'leftHand')),
  cable_straight_arm_pull: straightArmPull(...cable([76, 140], 'rightHand')),
  backpack_pullover: fromSide(
    { ...lyingKneesBent, ...arms(straight(184)) },
    { ...lyingKneesBent, ...arms(straight(263)) },
    packOverHands,
  ),
  db_pullover: pullover(...bench(-56, 8), { kind: 'dumbbell', at: 'hands', along: 0 }),
  scapular_pull_up: fromFront(
    hangingAt(STRETCHED, 14, 'hang'),
    hangingAt(STRETCHED + 6, 14),
    ...pullUpBar,
  ),
  pull_up: pullUp(20),
  chin_up: fromFront(
    { ...hangingAt(STRETCHED, 11), ...arms(handAt([0, BAR, 11], [70, 5])) },
    { ...hangingAt(CHIN_OVER, 11), ...arms(handAt([0, BAR, 11], [70, 5])) },
    ...pullUpBar,
  ),
  neutral_grip_pull_up: pullUp(
    15,
    rodOf(4, [14, BAR, 15], [-6, BAR, 15]),
    { kind: 'disc', at: 'rightHand', radius: 4.6, filled: true, front: true },
    { kind: 'disc', at: 'leftHand', radius: 4.6, filled: true, front: true },
  ),
  weighted_pull_up: pullUp(20, { ...packOnBack, width: 36 }),
  negative_pull_up: fromFront(hangingAt(CHIN_OVER, 14), hangingAt(STRETCHED, 14), ...pullUpBar),
  band_assisted_pull_up: pullUp(
    18,
    { kind: 'rod', through: [[0, BAR, 9], 'rightAnkle'], tone: 'accent' },
    { kind: 'rod', through: [[0, BAR, -9], 'leftAnkle'], tone: 'accent' },
  ),
  lat_pulldown: pulldown(handBy([12, -2, 20], [-30, 50]), {
    kind: 'rod',
    through: [beside('hands', -10, 0), 'hands', beside('hands', 10, 0)],
    width: 4,
    tone: 'accent',
    front: true,
  }),
  close_grip_pulldown: pulldown(handBy([11, -12, 5], [-60, 20]), handle('rightHand')),
  single_arm_pulldown: fromSide(
    { ...kneelingTall, ...arms(handBy([22, 41, 12], [40, 30]), bent(-6, 20)) },
    { ...kneelingTall, trunk: -4, ...arms(handBy([9, -4, 14], [-50, 30]), bent(-6, 20)) },
    ...cable([56, 142], 'rightHand'),
  ),
};
