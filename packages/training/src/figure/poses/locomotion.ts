import type { Figure, Limb, Pose, Prop } from '../pose.ts';
import { CONTACT } from '../skeleton.ts';
import { beside, chair, dumbbells, handle, packOnBack, pad, rod, rodOf } from './gear.ts';
import { hanging } from './holds.ts';
import {
  ankleAt,
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
import { HEEL, onAllFours, sitting, standing } from './stances.ts';

/** The far limbs do what the near ones did, half a cycle later. */
function mirrored(pose: Pose): Pose {
  return {
    ...pose,
    rightArm: pose.leftArm,
    leftArm: pose.rightArm,
    rightLeg: pose.leftLeg,
    leftLeg: pose.rightLeg,
  };
}

function cycle(pose: Pose, ...props: Prop[]): Figure {
  return fromSide(pose, mirrored(pose), ...props);
}

/** Arms and legs in opposition; `swing` in degrees at the shoulder. */
function armSwing(swing: number, elbow: number): Pick<Pose, 'rightArm' | 'leftArm'> {
  return arms(bent(-swing, -swing + elbow), bent(swing, swing + elbow));
}

/** Mid-stride: near foot landing in front, far foot pushing off. */
function stride(length: number, trunk: number, elbow: number, swing: number): Pose {
  return {
    ...standing,
    at: [0, 66.2 - length / 6],
    trunk,
    ...armSwing(swing, elbow),
    ...legs(
      ankleAt([length * 0.62, 5], { foot: 104 }),
      ankleAt([-length * 0.75, 12], { foot: 50 }),
    ),
  };
}

const running: Pose = {
  ...standing,
  at: [0, 69],
  trunk: 10,
  ...armSwing(36, 88),
  ...legs(bent(56, -24, 70), bent(-20, -74, -10)),
};

/** A near knee lifted to that height, standing on the far leg. */
function march(thigh: number, trunk: number, swing: number): Pose {
  return {
    ...standing,
    trunk,
    ...armSwing(swing, 80),
    ...legs(bent(thigh, -4, 84), footAt(HEEL)),
  };
}

const walking = stride(36, 3, 14, 22);
const carrying: Pose = { ...walking, ...hanging };

function carry(hold: Partial<Pose>, ...props: Prop[]): Figure {
  const step = { ...walking, ...hold };
  const next = { ...mirrored(walking), ...hold };
  return fromSide(step, next, ...props);
}

const handsAhead = handAt([96, CONTACT]);
const highPlank = planked(handsAhead);
function planked(hands: Limb): Pose {
  return {
    at: [38, 33],
    trunk: 72,
    neck: 66,
    ...arms(hands),
    ...legs(ankleAt([-22, 16], { foot: -12 })),
  };
}
const climbing: Pose = {
  ...highPlank,
  at: [38, 37],
  trunk: 76,
  ...legs(ankleAt([44, 14], { foot: 40 }), ankleAt([-22, 16], { foot: -12 })),
};

const crawling: Pose = {
  ...onAllFours,
  pin: 'hip',
  at: [0, 44],
  trunk: 84,
  neck: 72,
  ...arms(handAt([51, CONTACT]), handAt([33, CONTACT])),
  ...legs(ankleAt([-14, 14], { foot: 20 }), ankleAt([-34, 14], { foot: 20 })),
};

const jackOpen: Pose = {
  ...standing,
  at: [0, 63],
  ...arms(straight([0, 150])),
  ...legs(footAt(HEEL, 26)),
};

const treadmill: Prop[] = [rodOf(5, [-52, 3], [52, 3]), rodOf(4, [46, 4], [54, 88], [40, 92])];
const inclinedTreadmill: Prop[] = [
  rodOf(5, [-52, 2], [52, 14]),
  rodOf(4, [46, 13], [54, 96], [40, 100]),
  rod([50, 0], [50, 12]),
];
const raised = (pose: Pose, by: number): Pose => ({
  ...pose,
  at: [pose.at[0], pose.at[1] + by],
  rightLeg: lift(pose.rightLeg, by),
  leftLeg: lift(pose.leftLeg, by),
});
function lift(limb: Limb, by: number): Limb {
  return limb.kind === 'reach' ? { ...limb, to: [limb.to[0], limb.to[1] + by] } : limb;
}

/** Both feet on pedals opposite each other around a crank. */
const CRANK = [28, 30] as const;
function cycling(angle: number): Pose {
  const x = 11 * Math.cos((angle * Math.PI) / 180);
  const y = 11 * Math.sin((angle * Math.PI) / 180);
  return {
    at: [0, 76],
    trunk: 34,
    neck: 22,
    ...arms(handAt([56, 92], [-30, 20])),
    ...legs(
      ankleAt([CRANK[0] - 6 + x, CRANK[1] + y], { foot: 96 }),
      ankleAt([CRANK[0] - 6 - x, CRANK[1] - y], { foot: 96 }),
    ),
  };
}

const rowerFeet = legs(ankleAt([56, 22], { foot: 140 }));
const handleAt = (x: number, y: number) => arms(handAt([x, y]));

export const locomotionFigures: Record<string, Figure> = {
  seated_march: fromSide(
    { ...sitting, ...armSwing(24, 80), ...legs(ankleAt([30, 22], { foot: 84 }), footAt(31)) },
    { ...sitting, ...armSwing(-24, 80), ...legs(footAt(31), ankleAt([30, 22], { foot: 84 })) },
    ...chair(-2),
  ),
  march_in_place: cycle(march(72, 2, 30)),
  high_knees: cycle({ ...march(98, 4, 46), at: [0, 70], leftLeg: bent(-2, -8, 72) }),
  step_touch: fromFront(
    {
      ...standing,
      at: [0, 64, -14],
      ...arms(bent([10, 14], [90, 0])),
      ...legs(footAt(HEEL, -6), footAt(HEEL, 34)),
    },
    {
      ...standing,
      at: [0, 64, 14],
      ...arms(bent([10, 30], [60, 40])),
      ...legs(footAt(HEEL, 34), footAt(HEEL, -6)),
    },
  ),
  step_jack: fromFront(
    { ...standing, ...arms(straight([0, 8])) },
    {
      ...standing,
      at: [0, 62, 8],
      ...arms(straight([0, 88])),
      ...legs(footAt(HEEL, 34), footAt(HEEL, 2)),
    },
  ),
  jumping_jack: fromFront({ ...standing, ...arms(straight([0, 8])) }, jackOpen),
  shadow_boxing: fromSide(
    {
      ...standing,
      at: [-4, 62],
      trunk: 8,
      ...boxingStance(),
      ...arms(handBy([11, 3, 5], [10, 30]), handBy([14, 4, 5], [10, 30])),
    },
    {
      ...standing,
      at: [0, 62],
      trunk: 12,
      ...boxingStance(),
      ...arms(straight(94), handBy([11, 3, 5], [10, 30])),
    },
  ),
  easy_walk: cycle(stride(30, 1, 8, 14)),
  brisk_walk: cycle(stride(46, 5, 50, 30)),
  jog: cycle(running),
  stair_climb: fromSide(
    {
      ...standing,
      at: [-4, 68],
      trunk: 12,
      ...armSwing(22, 40),
      ...legs(ankleAt([16, 33 + CONTACT]), ankleAt([-12, 11 + CONTACT], { foot: 70 })),
    },
    {
      ...standing,
      at: [13, 95],
      trunk: 8,
      ...armSwing(-22, 40),
      ...legs(ankleAt([16, 33 + CONTACT]), ankleAt([42, 55 + CONTACT])),
    },
    { kind: 'block', x: -24, y: 0, width: 96, height: 11 },
    { kind: 'block', x: 4, y: 11, width: 68, height: 22 },
    { kind: 'block', x: 34, y: 33, width: 38, height: 22 },
  ),
  mountain_climber: cycle(climbing),
  bear_crawl: cycle(crawling),
  burpee: fromSide(
    { ...highPlank, ...arms(handAt([96, CONTACT])) },
    { ...standing, at: [30, 84], trunk: 0, ...arms(straight(172)), ...legs(straight(-6, 30)) },
  ),
  treadmill_walk: cycle(raised(walking, 5), ...treadmill),
  incline_treadmill_walk: fromSide(
    {
      ...raised(stride(38, 8, 14, 22), 8),
      rightLeg: ankleAt([23, 16], { foot: 104 }),
      leftLeg: ankleAt([-28, 16], { foot: 60 }),
    },
    mirrored({
      ...raised(stride(38, 8, 14, 22), 8),
      rightLeg: ankleAt([23, 16], { foot: 104 }),
      leftLeg: ankleAt([-28, 16], { foot: 60 }),
    }),
    ...inclinedTreadmill,
  ),
  treadmill_run: cycle({ ...running, at: [0, 75] }, ...treadmill),
  elliptical: fromSide(
    ellipticalStep(20, 16, -18, 24, 34, 16),
    ellipticalStep(-18, 24, 20, 16, 16, 34),
    rodOf(4, [-48, 3], [52, 3], [44, 30]),
    rodOf(4, [44, 30], [40, 70], 'rightHand'),
    rodOf(4, beside('rightToe', 6, -4), beside('rightAnkle', -6, -4), [-48, 22]),
    { kind: 'disc', at: [-48, 20], radius: 15 },
  ),
  bike: fromSide(
    cycling(70),
    cycling(-70),
    rodOf(4, [-34, 3], [62, 3]),
    rodOf(4, [-24, 3], [-4, 64], [CRANK[0], CRANK[1]]),
    rodOf(4, [CRANK[0], CRANK[1]], [46, 3]),
    rodOf(4, [46, 3], [48, 78], [58, 90]),
    pad([-10, 68], [8, 69]),
    { kind: 'disc', at: [CRANK[0], CRANK[1]], radius: 12 },
    { kind: 'disc', at: [CRANK[0], CRANK[1]], radius: 3, filled: true },
  ),
  rower: fromSide(
    { at: [18, 28], trunk: 22, neck: 12, ...handleAt(78, 54), ...rowerFeet },
    { at: [-4, 28], trunk: -24, neck: -14, ...handleAt(-4, 50), ...rowerFeet },
    rodOf(4, [-40, 14], [64, 14]),
    rod([-34, 0], [-34, 14]),
    rodOf(4, [62, 8], [80, 40]),
    { kind: 'disc', at: [84, 26], radius: 15 },
    pad(beside('hip', -9, -7), beside('hip', 9, -7)),
    { kind: 'rod', through: [[80, 44], 'hands'], width: 2, tone: 'accent', front: true },
    handle('hands'),
  ),
  sled_push: fromSide(
    { ...sledStep(), ...legs(ankleAt([-6, 7], { foot: 74 }), ankleAt([-58, 13], { foot: 40 })) },
    { ...sledStep(), ...legs(ankleAt([-58, 13], { foot: 40 }), ankleAt([-6, 7], { foot: 74 })) },
    {
      kind: 'rod',
      through: [
        [28, 4],
        [78, 4],
      ],
      width: 6,
      tone: 'accent',
    },
    rodOf(4, [36, 6], [36, 82]),
    rodOf(4, [68, 6], [68, 60]),
    { kind: 'block', x: 44, y: 8, width: 20, height: 14 },
  ),

  farmer_carry: carry(hanging, ...dumbbells()),
  kb_farmer_carry: carry(
    hanging,
    { kind: 'kettlebell', at: 'leftHand' },
    { kind: 'kettlebell', at: 'rightHand' },
  ),
  suitcase_carry: fromSide(
    { ...carrying, leftArm: bent(24, 34) },
    { ...mirrored(walking), ...hanging, leftArm: bent(-20, -6) },
    { kind: 'dumbbell', at: 'rightHand' },
  ),
  suitcase_march: fromSide(
    { ...march(80, 0, 0), ...hanging },
    { ...mirrored(march(80, 0, 0)), ...hanging },
    { kind: 'dumbbell', at: 'rightHand' },
  ),
  backpack_carry: carry(arms(handBy([9, -4, 12], [0, 20])), packOnBack),
  goblet_carry: carry(arms(handBy([12, -8, 3], [0, 25])), {
    kind: 'dumbbell',
    at: 'hands',
    along: 0,
  }),
  kb_rack_carry: carry(arms(handBy([10, -1, 8], [0, 25]), straight(4)), {
    kind: 'kettlebell',
    at: 'rightHand',
  }),
  db_overhead_carry: carry(arms(straight(176), straight(4)), { kind: 'dumbbell', at: 'rightHand' }),
  trap_bar_carry: carry(
    hanging,
    { kind: 'plate', at: 'hands' },
    {
      kind: 'rod',
      through: [beside('hands', -17, 0), beside('hands', 17, 0)],
      width: 4,
      tone: 'accent',
      front: true,
    },
  ),
};

function boxingStance() {
  return legs(ankleAt([-22, 8], { foot: 65 }), footAt(14));
}

function ellipticalStep(
  nearX: number,
  nearY: number,
  farX: number,
  farY: number,
  nearHand: number,
  farHand: number,
): Pose {
  return {
    ...standing,
    at: [-2, 80],
    trunk: 4,
    ...arms(handAt([nearHand, 98]), handAt([farHand, 98])),
    ...legs(
      ankleAt([nearX - 4, nearY + 6], { foot: 94 }),
      ankleAt([farX - 4, farY + 6], { foot: 82 }),
    ),
  };
}

function sledStep(): Pose {
  return { ...standing, at: [-20, 56], trunk: 56, neck: 44, ...arms(handAt([36, 74], [-20, 20])) };
}
