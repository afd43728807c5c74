import type { Figure, Pose, Prop } from '../pose.ts';
import { CONTACT } from '../skeleton.ts';
import { barbell, box, SEAT } from './gear.ts';
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

const handsOnHips = arms(handBy([3, -31, 12], [-90, 45]));
const prayer = arms(handBy([12, -10, 1], [0, 60]));
const hanging = arms(straight(2));
const dumbbells: Prop[] = [
  { kind: 'dumbbell', at: 'leftHand' },
  { kind: 'dumbbell', at: 'rightHand' },
];

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

const wide: Pose = {
  ...standing,
  at: [-8, 44, 42],
  trunk: 28,
  ...prayer,
  ...legs(
    ankleAt([HEEL, CONTACT, 56], { bend: [90, 35], foot: [90, 30] }),
    ankleAt([HEEL, CONTACT, 7], { foot: [90, 10] }),
  ),
};

export const lungeFigures: Record<string, Figure> = {
  split_squat_supported: fromSide(
    { ...splitStance(28), ...arms(handAt([36, 76])) },
    { ...lunged(28), ...arms(handAt([36, 74])) },
    {
      kind: 'rod',
      through: [
        [40, 0],
        [40, 73],
      ],
    },
    {
      kind: 'rod',
      through: [
        [40, 28],
        [64, 28],
        [64, 0],
      ],
    },
  ),
  reverse_lunge: fromSide({ ...standing, ...handsOnHips }, { ...lunged(HEEL), ...handsOnHips }),
  db_reverse_lunge: fromSide(
    { ...standing, ...hanging },
    { ...lunged(HEEL), ...hanging },
    ...dumbbells,
  ),
  walking_lunge: fromSide({ ...standing, ...handsOnHips }, { ...lunged(54), ...handsOnHips }),
  step_up_low: stepUp(14, {}),
  step_up: stepUp(24, {}),
  db_step_up: stepUp(20, hanging, ...dumbbells),
  lateral_lunge: fromFront({ ...standing, ...prayer, ...legs(footAt(HEEL, 7)) }, wide),
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
  band_split_squat: splitSquat(arms(handBy([9, 2, 11], [60, 20])), {
    kind: 'band',
    through: ['rightAnkle', 'rightHand'],
  }),
  barbell_split_squat: splitSquat(arms(handBy([-7, -2, 20], [-20, 10])), ...barbell()),
  bulgarian_split_squat: fromSide(
    bulgarian(61, 6),
    bulgarian(40, 14),
    ...dumbbells,
    box(-66, 26, SEAT + 2),
  ),
};
