import type { Figure, Limb, Pose, Prop } from '../pose.ts';
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
  dumbbells,
  fist,
  handle,
  inclineBench,
  packOnBack,
  packOverHands,
  pad,
  rod,
  rodOf,
  SEAT,
  SEATED_HIP,
  towel,
  wall,
} from './gear.ts';
import { hanging } from './holds.ts';
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
import { halfKneeling, lyingKneesBent, sitting, standing } from './stances.ts';

const alongBody = [90, 0] as const;
const acrossBody = [0, 90] as const;
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
const _chestLine = (x: number, y: number, out: number, bend = elbowsOut) =>
  handAt([x, y, out], bend as readonly [number, number]);

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
const splitStance: Pose = {
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

const seatedUpright: Pose = { ...sitting, trunk: -6, neck: 0 };

function onBars(y: number, trunk: number): Pose {
  return {
    at: [-5, y],
    trunk,
    neck: trunk - 8,
    ...arms(handAt([2, 94])),
    ...legs(bent(12, -68, -60)),
  };
}

/** Hips high over straight legs, trunk pointing down to the hands. */
function piked(trunk: number, hip: readonly [number, number], toeHeight: number): Pose {
  return {
    at: hip,
    trunk,
    neck: trunk + 6,
    ...arms(handAt([68, CONTACT], [60, 50])),
    ...legs(ankleAt([0, CONTACT + 9 + toeHeight], { foot: 42 })),
  };
}

const overhead = handBy([9, 45, 12], [90, 30]);
const atShoulder = handBy([8, 1, 13], [40, 40]);

function press(base: Pose, ...props: Prop[]): Figure {
  return fromSide({ ...base, ...arms(atShoulder) }, { ...base, ...arms(overhead) }, ...props);
}
function oneArmPress(base: Pose, ...props: Prop[]): Figure {
  const idle = bent(-6, 20);
  return fromSide(
    { ...base, ...arms(atShoulder, idle) },
    { ...base, ...arms(overhead, idle) },
    ...props,
  );
}
/** Standing presses are seen from the front, where the head does not hide the arms. */
function pressFromFront(out: number, ...props: Prop[]): Figure {
  return fromFront(
    { ...standing, ...arms(handBy([7, 4, out], [0, 50])) },
    { ...standing, ...arms(handBy([3, 45, out - 3], [0, 80])) },
    ...props,
  );
}

/** A bar that pivots on the floor ahead and leans back to the near hand. */
function landminePress(base: Pose): Figure {
  const idle = bent(-6, 20);
  return fromSide(
    { ...base, trunk: 6, ...arms(handBy([12, 0, 6], [10, 20]), idle) },
    { ...base, trunk: 12, ...arms(handBy([32, 32, 6], [10, 20]), idle) },
    { kind: 'disc', at: [98, 3], radius: 3.5, filled: true },
    { kind: 'rod', through: [[98, 3], 'rightHand'], width: 4, tone: 'accent' },
    handle('rightHand'),
  );
}

const wallArms = (out: number, up: number) => arms(handBy([-3, up, out], [-90, 70]));

export const pushFigures: Record<string, Figure> = {
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
    ...chair(86).slice(1),
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

  towel_front_raise: fromFront(
    { ...standing, ...arms(handBy([12, -44, 9])) },
    { ...standing, ...arms(handBy([34, 30, 9])) },
    towel,
  ),
  towel_overhead_press: fromFront(
    { ...standing, ...arms(handBy([10, 2, 18], [0, 50])) },
    { ...standing, ...arms(handBy([2, 44, 18], [0, 50])) },
    towel,
  ),
  wall_slide: fromFront(
    { ...standing, ...wallArms(28, 12) },
    { ...standing, ...wallArms(22, 43) },
    { kind: 'block', x: -58, y: 0, width: 116, height: 3 },
    rodOf(2, [-8, 150, -58], [-8, 3, -58]),
    rodOf(2, [-8, 150, 58], [-8, 3, 58]),
    rodOf(2, [-8, 150, 58], [-8, 150, -58]),
  ),
  pike_push_up: fromSide(piked(135, [37, 62], 0), piked(142, [41, 51], 0)),
  elevated_pike_push_up: fromSide(
    piked(150, [44, 80], 24),
    piked(156, [48, 66], 24),
    box(-14, 30, SEAT),
  ),
  band_overhead_press: pressFromFront(18, bandUnderFoot, {
    kind: 'band',
    through: ['leftAnkle', 'leftHand'],
  }),
  band_high_incline_press: fromSide(
    { ...splitStance, ...arms(atShoulder) },
    { ...splitStance, ...arms(handBy([28, 36, 10], [40, 40])) },
    ...anchoredBand([-60, 20], 'rightHand', 'leftHand'),
  ),
  backpack_overhead_press: fromFront(
    { ...standing, ...arms(handBy([13, 0, 9], [0, 50])) },
    { ...standing, ...arms(handBy([4, 43, 9], [0, 80])) },
    packOverHands,
  ),
  half_kneeling_db_press: oneArmPress(halfKneeling, {
    kind: 'dumbbell',
    at: 'rightHand',
    along: acrossBody,
  }),
  seated_db_press: press(
    { ...sitting, trunk: -6 },
    ...inclineBench(0, -6),
    ...dumbbells(acrossBody),
  ),
  standing_db_press: pressFromFront(20, ...dumbbells(acrossBody)),
  db_scaption_raise_60: fromFront(
    { ...standing, ...hanging },
    { ...standing, ...arms(straight([40, 46])) },
    ...dumbbells(),
  ),
  kb_press: fromFront(
    { ...standing, ...arms(handBy([7, 4, 18], [0, 50]), straight(2)) },
    { ...standing, ...arms(handBy([3, 45, 15], [0, 80]), straight(2)) },
    { kind: 'kettlebell', at: 'rightHand', inLine: true },
  ),
  landmine_press: landminePress(splitStance),
  half_kneeling_landmine_press: landminePress(halfKneeling),
  overhead_press: pressFromFront(20, { kind: 'barbell', at: 'hands' }),
  machine_shoulder_press: fromSide(
    { ...seatedUpright, ...arms(atShoulder) },
    { ...seatedUpright, ...arms(overhead) },
    rod([8, 0], [8, SEAT]),
    pad([14, SEAT], [-6, SEAT]),
    backRest([0, SEATED_HIP], -6),
    rodOf(4, [-40, 0], [-40, 100]),
    rodOf(4, [-40, 100], 'rightHand'),
    handle('rightHand'),
  ),
  smith_shoulder_press: press(
    { ...sitting, trunk: -6 },
    ...inclineBench(0, -6),
    rodOf(4, [4, 0], [4, 142]),
    ...barbell(),
  ),
};
