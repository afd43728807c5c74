import type { Figure, Pose, Prop } from '../pose.ts';
import { CONTACT } from '../skeleton.ts';
import {
  barbell,
  box,
  chair,
  chairAhead,
  dumbbells,
  kettlebellInHands,
  packOnBack,
  rodOf,
  SEAT,
} from './gear.ts';
import { backRack, goblet, handsFolded, handsOnHips, hanging, onShoulders } from './holds.ts';
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
import { HEEL, standing } from './stances.ts';

/** A foot on its ball, heel up, with the ankle `x` from the room's middle. */
const onToes = (x: number) => ankleAt([x, 14], { foot: 42 });

/** Bottom of a lunge: near foot flat at `front`, far knee just off the floor. */
function lunged(front: number): Pose {
  return {
    ...standing,
    at: [front - 28, 37],
    trunk: 4,
    ...legs(footAt(front), onToes(front - 58)),
  };
}

/** The same stance with the knees nearly straight. */
function splitStance(front: number): Pose {
  return {
    ...standing,
    at: [front - 28, 57],
    trunk: 3,
    ...legs(footAt(front), onToes(front - 58)),
  };
}

function splitSquat(hold: Partial<Pose>, ...props: Prop[]): Figure {
  return fromSide({ ...splitStance(28), ...hold }, { ...lunged(28), ...hold }, ...props);
}

/** Up onto a box of that height in front of the figure. */
function stepUp(height: number, hold: Partial<Pose>, ...props: Prop[]): Figure {
  const onBox = ankleAt([22, height + CONTACT]);
  const below: Pose = {
    ...standing,
    at: [2, 61],
    trunk: 12,
    ...hold,
    ...legs(onBox, footAt(-8)),
  };
  const above: Pose = { ...standing, ...hold, at: [25, standing.at[1] + height], ...legs(onBox) };
  return fromSide(below, above, box(10, 36, height), ...props);
}

const rearFoot = ankleAt([-46, SEAT + 7], { bend: 40, foot: -90 });
function bulgarian(y: number, trunk: number): Pose {
  return { ...standing, at: [-6, y], trunk, ...hanging, ...legs(footAt(18), rearFoot) };
}

const strapsHeld = arms(handBy([9, -4, 12], [0, 20]));
const staggered = legs(footAt(4), ankleAt([-20, 9], { foot: 60 }));
const onStep = ankleAt([HEEL, CONTACT + 22]);

const wide: Pose = {
  ...standing,
  at: [-8, 44, 42],
  trunk: 28,
  ...handsFolded,
  ...legs(
    ankleAt([HEEL, CONTACT, 56], { bend: [90, 35], foot: [90, 30] }),
    ankleAt([HEEL, CONTACT, 7], { foot: [90, 10] }),
  ),
};

export const lungeFigures: Record<string, Figure> = {
  split_squat_supported: fromSide(
    { ...splitStance(28), ...arms(handAt([36, 76])) },
    { ...lunged(28), ...arms(handAt([36, 74])) },
    ...chairAhead(40),
  ),
  reverse_lunge: fromSide({ ...standing, ...handsOnHips }, { ...lunged(HEEL), ...handsOnHips }),
  db_reverse_lunge: fromSide(
    { ...standing, ...hanging },
    { ...lunged(HEEL), ...hanging },
    ...dumbbells(),
  ),
  backpack_reverse_lunge: fromSide(
    { ...standing, ...strapsHeld },
    { ...lunged(HEEL), ...strapsHeld },
    packOnBack,
  ),
  kb_reverse_lunge: fromSide(
    { ...standing, ...goblet },
    { ...lunged(HEEL), ...goblet },
    kettlebellInHands,
  ),
  barbell_reverse_lunge: fromSide(
    { ...standing, ...backRack },
    { ...lunged(HEEL), ...backRack },
    ...barbell(),
  ),
  forward_lunge: fromSide({ ...standing, ...handsOnHips }, { ...lunged(50), ...handsOnHips }),
  db_walking_lunge: fromSide(
    { ...standing, ...hanging },
    { ...lunged(54), ...hanging },
    ...dumbbells(),
  ),
  split_squat: splitSquat(handsOnHips),
  db_split_squat: splitSquat(hanging, ...dumbbells()),
  smith_split_squat: splitSquat(backRack, rodOf(4, [-7, 0], [-7, 140]), ...barbell()),
  staggered_squat: fromSide(
    { ...standing, ...handsOnHips, ...staggered },
    { ...standing, at: [-14, 46], trunk: 24, neck: 14, ...handsOnHips, ...staggered },
  ),
  curtsy_lunge: fromFront(
    { ...standing, ...handsFolded, ...legs(footAt(HEEL, 7)) },
    {
      ...standing,
      at: [-14, 43, -4],
      trunk: 10,
      ...handsFolded,
      ...legs(ankleAt([-40, 14, -30], { foot: [35, 0] }), footAt(HEEL, 7)),
    },
  ),
  step_down: fromSide(
    {
      ...standing,
      ...handsOnHips,
      at: [0, standing.at[1] + 22],
      ...legs(onStep, straight(26, 108)),
    },
    {
      ...standing,
      ...handsOnHips,
      at: [-12, 60],
      trunk: 18,
      ...legs(onStep, ankleAt([20, 9], { foot: 105 })),
    },
    box(-26, 38, 22),
  ),
  lateral_step_up: fromFront(
    {
      ...standing,
      at: [-10, 60, 2],
      trunk: 14,
      ...handsOnHips,
      ...legs(ankleAt([HEEL, CONTACT + 20, 14]), footAt(HEEL, 12)),
    },
    {
      ...standing,
      at: [0, standing.at[1] + 19.5, 9],
      ...handsOnHips,
      ...legs(ankleAt([HEEL, CONTACT + 20, 14]), straight([4, 4], 90)),
    },
    box(-36, 32, 20),
  ),
  walking_lunge: fromSide({ ...standing, ...handsOnHips }, { ...lunged(54), ...handsOnHips }),
  step_up_low: stepUp(14, {}),
  step_up: stepUp(24, {}),
  db_step_up: stepUp(20, hanging, ...dumbbells()),
  lateral_lunge: fromFront({ ...standing, ...handsFolded, ...legs(footAt(HEEL, 7)) }, wide),
  db_lateral_lunge: fromFront(
    { ...standing, ...hanging, ...legs(footAt(HEEL, 7)) },
    { ...wide, ...hanging },
    ...dumbbells(),
  ),
  side_step: fromFront(
    { ...standing, at: [-3, 62], trunk: 8, ...handsOnHips, ...legs(footAt(HEEL, 7)) },
    {
      ...standing,
      at: [-3, 58, 14],
      trunk: 8,
      ...handsOnHips,
      ...legs(footAt(HEEL, 36), footAt(HEEL, 7)),
    },
  ),
  band_split_squat: splitSquat(onShoulders, {
    kind: 'band',
    through: ['rightAnkle', 'rightHand'],
  }),
  barbell_split_squat: splitSquat(backRack, ...barbell()),
  bulgarian_split_squat_bw: fromSide(
    { ...bulgarian(61, 6), ...handsOnHips },
    { ...bulgarian(40, 14), ...handsOnHips },
    ...chair(-54),
  ),
  bulgarian_split_squat: fromSide(
    bulgarian(61, 6),
    bulgarian(40, 14),
    ...dumbbells(),
    box(-66, 26, SEAT + 2),
  ),
};
