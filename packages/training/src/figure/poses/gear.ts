import { directionOf } from '../direction.ts';
import type { Anchor, BodyPart, Place, Prop, Swing } from '../pose.ts';

type Rod = Extract<Prop, { kind: 'rod' }>;

/** Half the thickness of a pad's stroke, as drawn. */
const PAD_HALF = 3.5;
/** Height of a seat's or bench's middle line: a thigh on it is level when the foot is flat. */
export const SEAT = 28;
/** Height of the hip when sitting or lying on a seat. */
export const SEATED_HIP = SEAT + 2 * PAD_HALF;
/** From the middle of a body lying on a pad to the middle of the pad. */
const BEHIND = 8;
const WALL_TOP = 142;
const COLUMN_TOP = 158;

/** A wall whose surface is at `x`, seen edge on. `facing` is where the room is. */
export function wall(x: number, facing: 'left' | 'right' = 'left'): Prop {
  const middle = facing === 'left' ? x + 2 : x - 2;
  const through: Place[] = [
    [middle, 0],
    [middle, WALL_TOP],
  ];
  return { kind: 'rod', through, width: 4 };
}

/** A chair with its seat around `x`; its back is behind a figure that looks forward. */
export function chair(x: number): Prop[] {
  return [
    rod([x - 15, 0], [x - 15, SEAT], [x - 20, 74]),
    rod([x + 12, 0], [x + 12, SEAT]),
    { kind: 'pad', from: [x - 14, SEAT], to: [x + 12, SEAT] },
  ];
}

/** A chair that turns its back to the figure, to hold on to; the back is at `x`. */
export function chairAhead(x: number): Prop[] {
  return [rod([x, 0], [x, 75]), rod([x, SEAT], [x + 26, SEAT], [x + 26, 0])];
}

/** A padded bench on two legs. */
export function bench(from: number, to: number, y = SEAT): Prop[] {
  return [...standOn(from, to, y), { kind: 'pad', from: [from, y], to: [to, y] }];
}

/** A bench with a back rest that rises behind a figure whose hip is at `x`. */
export function inclineBench(x: number, lean: number): Prop[] {
  const up = directionOf(180 - lean, 'right');
  return [
    rod([x + 10, 0], [x + 10, SEAT]),
    rod([x - 22, 0], [x - BEHIND + up[0] * 26, SEAT + up[1] * 26]),
    pad([x + 14, SEAT], [x - 2, SEAT]),
    backRest([x, SEATED_HIP], lean),
  ];
}

/** A table with its top at height `y`. */
export function table(from: number, to: number, y: number): Prop[] {
  return [
    rod([from + 4, 0], [from + 4, y]),
    rod([to - 4, 0], [to - 4, y]),
    rodOf(5, [from, y], [to, y]),
  ];
}

/** A step or box with its left edge at `x`. */
export function box(x: number, width: number, height: number): Prop {
  return { kind: 'block', x, y: 0, width, height };
}

/** A cable station: its column, the pulley and the cable to a hand or foot. */
export function cable(from: Place, ...to: Anchor[]): Prop[] {
  const column = from[0] + 5 * Math.sign(from[0]);
  return [
    rodOf(4, [column, 0], [column, COLUMN_TOP]),
    { kind: 'disc', at: from, radius: 4.5, filled: true },
    ...to.map(
      (anchor): Prop => ({ kind: 'rod', through: [from, anchor], width: 2, tone: 'accent' }),
    ),
    ...to.map(handle),
  ];
}

/** A band that is fastened at a place. */
export function anchoredBand(from: Place, ...to: Anchor[]): Prop[] {
  return [
    { kind: 'disc', at: from, radius: 3.5, filled: true },
    ...to.map((anchor): Prop => ({ kind: 'band', through: [from, anchor] })),
  ];
}

/** A loaded barbell seen from its end: the plate behind the figure, the bar in its hands. */
export function barbell(at: Anchor = 'hands'): Prop[] {
  return [{ kind: 'plate', at }, handle(at)];
}

/** Cable stations to both sides of a figure seen from the front; pulleys at height `y`. */
export function cablesAside(y: number, apart = 70): Prop[] {
  const sides = [
    { z: apart, hand: 'rightHand' as const },
    { z: -apart, hand: 'leftHand' as const },
  ];
  return sides.flatMap(({ z, hand }): Prop[] => [
    rodOf(4, [0, 0, z], [0, COLUMN_TOP, z]),
    { kind: 'disc', at: [0, y, z], radius: 4.5, filled: true },
    { kind: 'rod', through: [[0, y, z], hand], width: 2, tone: 'accent' },
    handle(hand),
  ]);
}

/** A dumbbell in each hand; handles point forward unless said. */
export function dumbbells(along?: Swing): Prop[] {
  return [
    { kind: 'dumbbell', at: 'leftHand', along },
    { kind: 'dumbbell', at: 'rightHand', along },
  ];
}

export const kettlebellInHands: Prop = { kind: 'kettlebell', at: 'hands' };

/** A backpack worn on the back. */
export const packOnBack: Rod = {
  kind: 'rod',
  through: [{ onTrunk: [-9, -7] }, { onTrunk: [-9, -22] }],
  width: 13,
  tone: 'accent',
};

/** A backpack that hangs from the hands by its straps. */
export const packInHands: Rod = {
  kind: 'rod',
  through: [beside('hands', 0, -7), beside('hands', 0, -13)],
  width: 14,
  tone: 'accent',
  front: true,
};

/** A backpack held up on both hands. */
export const packOverHands: Rod = {
  kind: 'rod',
  through: [beside('hands', 0, 3), beside('hands', 0, 8)],
  width: 15,
  tone: 'accent',
  front: true,
};

/** A towel held between both hands. */
export const towel: Rod = {
  kind: 'rod',
  through: ['rightHand', 'leftHand'],
  width: 4,
  tone: 'accent',
  front: true,
};

/** A band under the near foot that runs to the near hand. */
export const bandUnderFoot: Prop = { kind: 'band', through: ['rightAnkle', 'rightHand'] };

/** A loop band around both knees. */
export const loopAroundKnees: Prop[] = [
  { kind: 'band', through: ['rightKnee', 'leftKnee'] },
  { kind: 'disc', at: 'rightKnee', radius: 4.4, tone: 'accent', filled: true, front: true },
];

/** A mark that a hand is closed to a fist. */
export const fist: Prop = handle('rightHand');

/** A point that moves along with a part of the body. */
export function beside(by: BodyPart, x: number, y: number): Anchor {
  return { by, x, y };
}

/** A cushion behind a trunk that leans back from a hip at `hip`. */
export function backRest(hip: Place, lean: number, length = 46): Prop {
  const [up, back] = [directionOf(180 - lean, 'right'), directionOf(-90 - lean, 'right')];
  const foot: Place = [hip[0] + back[0] * BEHIND, hip[1] + back[1] * BEHIND];
  return pad(foot, [foot[0] + up[0] * length, foot[1] + up[1] * length]);
}

/** A handle held in the fist. */
export function handle(at: Anchor): Prop {
  return { kind: 'disc', at, radius: 4.2, tone: 'accent', filled: true, front: true };
}

export function rod(...through: Anchor[]): Prop {
  return { kind: 'rod', through };
}

export function rodOf(width: number, ...through: Anchor[]): Prop {
  return { kind: 'rod', through, width };
}

export function pad(from: Anchor, to: Anchor): Prop {
  return { kind: 'pad', from, to };
}

function standOn(from: number, to: number, y: number): Prop[] {
  const inset = Math.sign(to - from) * 8;
  return [rod([from + inset, 0], [from + inset, y]), rod([to - inset, 0], [to - inset, y])];
}
