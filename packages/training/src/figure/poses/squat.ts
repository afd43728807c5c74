import type { Figure, Pose, Prop } from '../pose.ts';
import { CONTACT } from '../skeleton.ts';
import {
  backRest,
  barbell,
  beside,
  box,
  chair,
  pad,
  rod,
  rodOf,
  SEATED_HIP,
  wall,
} from './gear.ts';
import {
  ankleAt,
  arms,
  footAt,
  fromFront,
  fromSide,
  handAt,
  handBy,
  legs,
  straight,
} from './limbs.ts';
import { HEEL, squatting, standing } from './stances.ts';

const goblet = arms(handBy([12, -8, 3], [0, 25]));
const onShoulders = arms(handBy([9, 2, 11], [60, 20]));
const backRack = arms(handBy([-7, -2, 20], [-20, 10]));
const frontRack = arms(handBy([5, 5, 12], [90, 10]));
/** Hands folded before the chest. */
const prayer = arms(handBy([12, -10, 1], [0, 60]));
const crossed = arms(handBy([7, -9, -4], [0, 30]));

const bar = barbell();
const bell: Prop = { kind: 'kettlebell', at: 'hands' };

/** Sitting back to a box or chair at knee height. */
const sittingBack: Pose = { ...squatting, at: [-30, SEATED_HIP], trunk: 38 };

function squat(hold: Partial<Pose>, ...props: Prop[]): Figure {
  return fromSide({ ...standing, ...hold }, { ...squatting, ...hold }, ...props);
}

/** On a leg press whose platform slides up and away at 45 degrees. */
function pressing(reach: number): Pose {
  const away = reach * Math.SQRT1_2;
  return {
    at: [0, 28],
    trunk: -48,
    neck: -34,
    ...arms(handAt([-2, 24, 16])),
    ...legs(ankleAt([away, 28 + away], { bend: 225, foot: 225 })),
  };
}

const legPress: Prop[] = [
  rod([-40, 0], [-30, 40]),
  rod([6, 0], [-2, 18]),
  rodOf(4, [6, 4], [62, 60]),
  pad([10, 19], [-3, 20]),
  backRest([0, 28], -48),
  {
    kind: 'rod',
    through: [beside('feet', 11, -3), beside('feet', -14, 22)],
    width: 5,
    tone: 'accent',
  },
];

/** Against the back rest of a hack squat sledge, `drop` below the straight position. */
function sledding(drop: number): Pose {
  return {
    at: [-17 + drop * 0.47, 65 - drop * 0.88],
    trunk: -28,
    neck: -12,
    ...arms(handBy([9, 2, 13], [20, 20])),
    ...legs(ankleAt([13, 10], { foot: 105 })),
  };
}

const hackSquat: Prop[] = [
  rodOf(4, [8, 4], [-64, 139]),
  rodOf(5, [4, 8], [34, 0]),
  pad(beside('hip', -7, -2), beside('neck', -8, -2)),
  pad(beside('neck', 0, 7), beside('neck', 9, 3)),
];

export const squatFigures: Record<string, Figure> = {
  sit_to_stand: fromSide(
    { ...sittingBack, trunk: 20, neck: 12, ...crossed },
    { ...standing, ...crossed },
    ...chair(-34),
  ),
  box_squat: fromSide(standing, sittingBack, box(-48, 28, SEATED_HIP - CONTACT)),
  bodyweight_squat: squat({}),
  wall_sit: fromSide(
    { ...standing, at: [-24, 58], trunk: 0, ...legs(footAt(1)), ...arms(straight(4)) },
    { ...standing, at: [-24, 36], trunk: 0, ...legs(footAt(6)), ...arms(straight(30)) },
    wall(-27.5, 'right'),
  ),
  band_squat: squat(onShoulders, { kind: 'band', through: ['rightAnkle', 'rightHand'] }),
  goblet_squat: squat(goblet, bell),
  goblet_box_squat: fromSide(
    { ...standing, ...goblet },
    { ...sittingBack, ...goblet },
    bell,
    box(-48, 28, SEATED_HIP - CONTACT),
  ),
  db_front_squat: squat(onShoulders, { kind: 'dumbbell', at: 'rightHand' }),
  back_squat: squat(backRack, ...bar),
  front_squat: fromSide(
    { ...standing, ...frontRack },
    { ...squatting, at: [-18, 31], trunk: 20, neck: 8, ...frontRack },
    ...bar,
  ),
  smith_squat: fromSide(
    { ...standing, ...backRack },
    { ...squatting, ...backRack },
    rodOf(4, [-6, 0], [-6, 140]),
    ...bar,
  ),
  leg_press: fromSide(pressing(61), pressing(36), ...legPress),
  leg_press_partial: fromSide(pressing(61), pressing(48), ...legPress),
  hack_squat: fromSide(sledding(0), sledding(24), ...hackSquat),
  cossack_squat: fromFront(
    { ...standing, at: [0, 59.7], ...prayer, ...legs(footAt(HEEL, 34)) },
    {
      ...standing,
      at: [-10, 30, 27],
      trunk: 24,
      ...prayer,
      ...legs(ankleAt([HEEL, CONTACT, 34], { bend: [90, 45], foot: [90, 45] }), footAt(HEEL, 34)),
    },
  ),
};
