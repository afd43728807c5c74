import type { Figure, Limb, Pose, Prop } from '../pose.ts';
import { cycle, mirrored, running, stride, walking } from './gait.ts';
import { beside, handle, pad, rod, rodOf } from './gear.ts';
import { ankleAt, arms, fromSide, handAt, legs } from './limbs.ts';
import { standing } from './stances.ts';

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

export const cardioMachineFigures: Record<string, Figure> = {
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
};
