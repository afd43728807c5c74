import type { Figure, Limb, Pose, Prop } from '../pose.ts';
import { CONTACT } from '../skeleton.ts';
import {
  anchoredBand,
  backRest,
  barbell,
  bench,
  beside,
  box,
  cable,
  cablesAside,
  dumbbells,
  fist,
  handle,
  inclineBench,
  packOnBack,
  pad,
  rod,
  rodOf,
  SEAT,
  SEATED_HIP,
  wall,
} from './gear.ts';
import {
  ankleAt,
  arms,
  bent,
  footAt,
  fromAbove,
  fromFront,
  fromSide,
  handAt,
  handBy,
  legs,
  straight,
} from './limbs.ts';
import { lyingKneesBent, sitting, standing } from './stances.ts';

const alongBody = [90, 0] as const;

export const acrossBody = [0, 90] as const;

const FLAT_ON_BENCH = -90;

/** A straight body over its toes, rising `slope` degrees towards the head. */
function onToes(slope: number, hands: Limb, toeHeight = 0): Pose {
  return {
    pin: 'rightToe',
    at: [0, CONTACT + toeHeight],
    trunk: 90 - slope,
    neck: 84 - slope,
    ...arms(hands),
    ...legs(straight(slope - 90, 1.3 * slope - 25)),
  };
}

/** The same over the knees, shins on the floor. */
function onKnees(slope: number, hands: Limb): Pose {
  return {
    pin: 'rightKnee',
    at: [0, CONTACT],
    trunk: 90 - slope,
    neck: 84 - slope,
    ...arms(hands),
    ...legs(bent(slope - 90, -106, -150)),
  };
}

const onFloor = handAt([100, CONTACT]);

function pushUp(hands: Limb, ...props: Prop[]): Figure {
  return fromSide(onToes(19, hands), onToes(1, hands), ...props);
}

function kneePushUp(...props: Prop[]): Figure {
  const hands = handAt([60, CONTACT]);
  return fromSide(onKnees(41, hands), onKnees(11, hands), ...props);
}

/** Leaning towards a wall on flat feet. */
function againstWall(lean: number, hands: Limb): Pose {
  return {
    pin: 'rightAnkle',
    at: [0, CONTACT],
    trunk: lean,
    ...arms(hands),
    ...legs(straight(-lean, 90)),
  };
}

const onWall = handAt([66, 94], [0, 25]);

function wallPushUp(...props: Prop[]): Figure {
  return fromSide(againstWall(12, onWall), againstWall(30, onWall), wall(69.5), ...props);
}

const elbowsOut = [20, 50] as const;

const elbowsIn = [70, 15] as const;

/** On the back on a bench, the trunk leaning as far back as the bench does. */
function onBench(lean: number, hands: Limb): Pose {
  return {
    at: [0, SEATED_HIP],
    trunk: lean,
    neck: Math.max(lean, -78),
    ...arms(hands),
    ...legs(footAt(30)),
  };
}

function flatPress(out: number, bend: readonly [number, number], ...props: Prop[]): Figure {
  return fromSide(
    onBench(FLAT_ON_BENCH, handAt([-30, 47, out], bend)),
    onBench(FLAT_ON_BENCH, handAt([-37, 81, out], bend)),
    ...props,
  );
}

function inclinePress(...props: Prop[]): Figure {
  return fromSide(
    onBench(-50, handAt([-14, 65, 14], elbowsOut)),
    onBench(-50, handAt([-25, 105, 14], elbowsOut)),
    ...props,
  );
}

const flatBench = bench(-58, 8);

function onFloorBack(hands: Limb, other: Limb = hands): Pose {
  return { ...lyingKneesBent, ...arms(hands, other) };
}

const pressedUp = handAt([-37, 49.5]);

/** Upper arms resting on the floor. */
const elbowsDown = handAt([-26, 26, 18], [40, 60]);

/** A stable stance for pressing forward, the far foot in front. */
export const splitStance: Pose = {
  ...standing,
  at: [-4, 64],
  trunk: 6,
  ...legs(ankleAt([-20, 9], { foot: 55 }), footAt(12)),
};

const atChest = handBy([10, -12, 15], [-70, 50]);

const pressedForward = handBy([45, -10, 10], [-70, 50]);

function forwardPress(...props: Prop[]): Figure {
  return fromSide(
    { ...splitStance, ...arms(atChest) },
    { ...splitStance, ...arms(pressedForward) },
    ...props,
  );
}

export const seatedUpright: Pose = { ...sitting, trunk: -6, neck: 0 };

function onBars(y: number, trunk: number): Pose {
  return {
    at: [-5, y],
    trunk,
    neck: trunk - 8,
    ...arms(handAt([2, 94])),
    ...legs(bent(12, -68, -60)),
  };
}

export const pushHorizontalFigures: Record<string, Figure> = {
  palm_press: fromFront(
    { ...standing, ...arms(handBy([16, -12, 1], [0, 70])) },
    { ...standing, ...arms(handBy([24, -10, 1], [0, 70])) },
  ),
  wall_push_up: wallPushUp(),
  wall_push_up_fists: wallPushUp(fist),
  wall_push_up_plus: fromSide(
    againstWall(28, onWall),
    { ...againstWall(12, onWall), trunk: [6, 24], neck: 14 },
    wall(69.5),
  ),
  incline_push_up: fromSide(
    onToes(40, handAt([88, 35])),
    onToes(19, handAt([88, 35])),
    ...bench(70, 106),
  ),
  knee_push_up: kneePushUp(),
  fist_knee_push_up: kneePushUp(fist),
  push_up: pushUp(onFloor),
  diamond_push_up: pushUp(handAt([97, CONTACT, 2], [-60, 0])),
  db_handle_push_up: pushUp(handAt([100, 9]), ...dumbbells(alongBody)),
  band_push_up: pushUp(onFloor, {
    kind: 'band',
    through: ['rightHand', { onTrunk: [-6, -6] }, 'leftHand'],
  }),
  backpack_push_up: pushUp(onFloor, packOnBack),
  ring_push_up: fromSide(
    onToes(28, handAt([95, 20])),
    onToes(9, handAt([95, 20])),
    rodOf(2, [92, 128], 'rightHand'),
    rodOf(2, [98, 128], 'leftHand'),
    rodOf(4, [78, 128], [112, 128]),
    handle('rightHand'),
  ),
  decline_push_up: fromSide(
    onToes(4, handAt([98, CONTACT]), SEAT),
    onToes(-14, handAt([98, CONTACT]), SEAT),
    box(-22, 30, SEAT),
  ),
  band_chest_press: forwardPress(...anchoredBand([-62, 88], 'rightHand', 'leftHand')),
  cable_chest_press: forwardPress(...cable([-66, 92], 'rightHand')),
  db_floor_press: fromSide(
    onFloorBack(elbowsDown),
    onFloorBack(pressedUp),
    ...dumbbells(acrossBody),
  ),
  kb_floor_press: fromSide(
    onFloorBack(elbowsDown, straight(90)),
    onFloorBack(pressedUp, straight(90)),
    { kind: 'kettlebell', at: 'rightHand' },
  ),
  db_squeeze_press: fromSide(
    onFloorBack(handAt([-30, 27, 4], [60, 50])),
    onFloorBack(handAt([-37, 49.5, 4], [60, 50])),
    { kind: 'dumbbell', at: 'hands', along: alongBody },
  ),
  db_bench_press: flatPress(14, elbowsOut, ...flatBench, ...dumbbells(acrossBody)),
  barbell_bench_press: flatPress(17, elbowsOut, ...flatBench, ...barbell()),
  close_grip_bench_press: fromSide(
    onBench(FLAT_ON_BENCH, handAt([-24, 46, 7], elbowsIn)),
    onBench(FLAT_ON_BENCH, handAt([-37, 81, 7], elbowsIn)),
    ...flatBench,
    ...barbell(),
  ),
  smith_bench_press: flatPress(
    17,
    elbowsOut,
    ...flatBench,
    rodOf(4, [-34, 0], [-34, 124]),
    ...barbell(),
  ),
  db_incline_press: inclinePress(...inclineBench(0, -50), ...dumbbells(acrossBody)),
  incline_barbell_press: inclinePress(...inclineBench(0, -50), ...barbell()),
  machine_chest_press: fromSide(
    { ...seatedUpright, ...arms(atChest) },
    { ...seatedUpright, ...arms(pressedForward) },
    rod([8, 0], [8, SEAT]),
    pad([14, SEAT], [-6, SEAT]),
    backRest([0, SEATED_HIP], -6),
    rodOf(4, [-22, 0], [-22, 120], [14, 120]),
    rodOf(4, [14, 120], beside('rightHand', 0, 0)),
    handle('rightHand'),
  ),
  cable_fly: fromFront(
    { ...splitStance, ...arms(handAt([6, 104, 52], [-60, 60])) },
    { ...splitStance, ...arms(handAt([40, 84, 4], [-20, 80])) },
    ...cablesAside(128),
  ),
  cable_low_fly: fromFront(
    { ...splitStance, ...arms(handAt([4, 68, 40], [-60, 60])) },
    { ...splitStance, ...arms(handAt([33, 104, 4], [-20, 80])) },
    ...cablesAside(14),
  ),
  band_fly: fromFront(
    { ...splitStance, ...arms(handAt([6, 100, 54], [-60, 60])) },
    { ...splitStance, ...arms(handAt([42, 98, 4], [-20, 80])) },
    { kind: 'disc', at: [-40, 100, 62], radius: 3.5, filled: true },
    { kind: 'disc', at: [-40, 100, -62], radius: 3.5, filled: true },
    { kind: 'band', through: [[-40, 100, 62], 'rightHand'] },
    { kind: 'band', through: [[-40, 100, -62], 'leftHand'] },
  ),
  db_fly: fromAbove(
    onBench(FLAT_ON_BENCH, handAt([-36, 42, 52], [20, 50])),
    onBench(FLAT_ON_BENCH, handAt([-36, 78, 6], [20, 60])),
    { kind: 'pad', from: [-58, SEAT], to: [8, SEAT], width: 14 },
    rod([-50, 0], [-50, SEAT]),
    rod([0, 0], [0, SEAT]),
    ...dumbbells(alongBody),
  ),
  dip: fromSide(
    onBars(94, 6),
    onBars(73, 24),
    rodOf(4, [-26, 94], [20, 94]),
    rodOf(4, [16, 94], [16, 0]),
    rodOf(4, [-22, 94], [-22, 0]),
  ),
};
