import type { Anchor, BodyPart, Place, Prop } from '../pose.ts';
import { directionOf } from '../solve.ts';

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
  const [x] = from;
  return [
    rodOf(4, [x + 5, 0], [x + 5, COLUMN_TOP]),
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
