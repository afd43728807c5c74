import type { Figure, Pose, Prop } from '../pose.ts';
import { CONTACT } from '../skeleton.ts';
import {
  anchoredBand,
  backRest,
  bandUnderFoot,
  barbell,
  box,
  dumbbells,
  handle,
  inclineBench,
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
  ankleAt,
  arms,
  bent,
  fromFront,
  fromSide,
  handAt,
  handBy,
  legs,
  straight,
} from './limbs.ts';
import { acrossBody, seatedUpright, splitStance } from './push-horizontal.ts';
import { halfKneeling, sitting, standing } from './stances.ts';

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

export const pushVerticalFigures: Record<string, Figure> = {
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
