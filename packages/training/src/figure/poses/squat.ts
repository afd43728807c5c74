import type { Figure, Pose, Prop } from '../pose.ts';
import { CONTACT } from '../skeleton.ts';
import {
  backRest,
  bandUnderFoot,
  barbell,
  beside,
  box,
  chair,
  dumbbells,
  kettlebellInHands,
  packOnBack,
  pad,
  rod,
  rodOf,
  SEATED_HIP,
  wall,
} from './gear.ts';
import {
  armsCrossed,
  armsForward,
  backRack,
  frontRack,
  goblet,
  handsFolded,
  onShoulders,
} from './holds.ts';
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

const bar = barbell();
const gobletDumbbell: Prop = { kind: 'dumbbell', at: 'hands', along: 0 };

/** Sitting back to a box or chair at knee height. */
const sittingBack: Pose = { ...squatting, at: [-30, SEATED_HIP], trunk: 38 };

/** Standing on the near foot, the far leg stretched out in front. */
function oneFoot(swing: number) {
  return legs(footAt(HEEL), straight(swing, swing + 80));
}

const wideStance = legs(ankleAt([HEEL, CONTACT, 28], { bend: [90, 55], foot: [90, 45] }));

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
    { ...sittingBack, trunk: 20, neck: 12, ...armsCrossed },
    { ...standing, ...armsCrossed },
    ...chair(-34),
  ),
  box_squat: fromSide(standing, sittingBack, box(-48, 28, SEATED_HIP - CONTACT)),
  bodyweight_squat: squat({}),
  fast_sit_to_stand: fromSide(
    { ...sittingBack, trunk: 28, neck: 16, ...arms(straight(70)) },
    { ...standing, ...arms(straight(20)) },
    ...chair(-34),
  ),
  single_leg_sit_to_stand: fromSide(
    { ...sittingBack, trunk: 30, neck: 16, ...armsForward, ...oneFoot(72) },
    { ...standing, ...armsForward, ...oneFoot(38) },
    ...chair(-34),
  ),
  partial_squat: fromSide(standing, { ...squatting, at: [-14, 49], trunk: 24, neck: 12 }),
  pistol_squat: fromSide(
    { ...standing, ...armsForward, ...oneFoot(36) },
    { ...squatting, at: [-22, 25], trunk: 44, ...armsForward, ...oneFoot(80) },
  ),
  sumo_squat: fromFront(
    { ...standing, at: [0, 61], ...handsFolded, ...wideStance },
    { ...standing, at: [-12, 34], trunk: 20, ...handsFolded, ...wideStance },
  ),
  wall_sit: fromSide(
    { ...standing, at: [-24, 58], trunk: 0, ...legs(footAt(1)), ...arms(straight(4)) },
    { ...standing, at: [-24, 36], trunk: 0, ...legs(footAt(6)), ...arms(straight(30)) },
    wall(-27.5, 'right'),
  ),
  band_squat: squat(onShoulders, bandUnderFoot),
  backpack_squat: squat(arms(handBy([9, -4, 12], [0, 20])), packOnBack),
  kb_goblet_squat: squat(goblet, kettlebellInHands),
  goblet_squat: squat(goblet, gobletDumbbell),
  goblet_box_squat: fromSide(
    { ...standing, ...goblet },
    { ...sittingBack, ...goblet },
    gobletDumbbell,
    box(-48, 28, SEATED_HIP - CONTACT),
  ),
  db_front_squat: squat(onShoulders, ...dumbbells()),
  back_squat: squat(backRack, ...bar),
  pause_squat: fromSide(
    { ...standing, ...backRack },
    { ...squatting, at: [-20, 28], trunk: 36, ...backRack },
    ...bar,
  ),
  barbell_box_squat: fromSide(
    { ...standing, ...backRack },
    { ...sittingBack, ...backRack },
    ...bar,
    box(-48, 28, SEATED_HIP - CONTACT),
  ),
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
    { ...standing, at: [0, 59.7], ...handsFolded, ...legs(footAt(HEEL, 34)) },
    {
      ...standing,
      at: [-10, 30, 27],
      trunk: 24,
      ...handsFolded,
      ...legs(ankleAt([HEEL, CONTACT, 34], { bend: [90, 45], foot: [90, 45] }), footAt(HEEL, 34)),
    },
  ),
};
