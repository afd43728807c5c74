import type { Dot } from './camera.ts';

/**
 * What a shape is, and so how it is coloured: `body`, `head` and `far` in ink (far limbs lighter),
 * `floor` and `prop` neutral, `accent` for the load, `halo` in the colour of the paper, to part an
 * arm from the trunk behind it.
 */
export type Role = 'body' | 'far' | 'head' | 'prop' | 'accent' | 'floor' | 'halo';

/** All strokes have round caps and joins. `width` is the stroke width in drawing units. */
export type Shape =
  | { kind: 'line' | 'polyline'; role: Role; width: number; points: Dot[]; butt?: boolean }
  /** Filled and stroked in the same colour. */
  | { kind: 'polygon'; role: Role; width: number; points: Dot[] }
  /** Filled if `width` is 0, else a ring. */
  | { kind: 'circle'; role: Role; width: number; centre: Dot; radius: number }
  /** Filled. */
  | { kind: 'rect'; role: Role; corner: Dot; size: Dot; radius: number };

export function strokeThrough(role: Role, width: number, points: Dot[]): Shape {
  return { kind: points.length === 2 ? 'line' : 'polyline', role, width, points };
}

/** A ring of that stroke width, or a filled disc if it is 0. */
export function circleAt(role: Role, centre: Dot, radius: number, width: number): Shape {
  return { kind: 'circle', role, centre, radius, width };
}

interface Bounds {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** The box around shapes, strokes included. */
export function boundsOf(shapes: readonly Shape[]): Bounds {
  const boxes = shapes.map(boxOf);
  return {
    left: Math.min(...boxes.map((box) => box.left)),
    right: Math.max(...boxes.map((box) => box.right)),
    top: Math.min(...boxes.map((box) => box.top)),
    bottom: Math.max(...boxes.map((box) => box.bottom)),
  };
}

function boxOf(shape: Shape): Bounds {
  switch (shape.kind) {
    case 'circle':
      return boxAround([shape.centre], shape.radius + shape.width / 2);
    case 'rect': {
      const [x, y] = shape.corner;
      return boxAround([shape.corner, [x + shape.size[0], y + shape.size[1]]], 0);
    }
    default:
      return boxAround(shape.points, shape.width / 2);
  }
}

function boxAround(points: readonly Dot[], margin: number): Bounds {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return {
    left: Math.min(...xs) - margin,
    right: Math.max(...xs) + margin,
    top: Math.min(...ys) - margin,
    bottom: Math.max(...ys) + margin,
  };
}

/** The same shape, moved. */
export function shiftShape(shape: Shape, by: Dot): Shape {
  switch (shape.kind) {
    case 'circle':
      return { ...shape, centre: shiftDot(shape.centre, by) };
    case 'rect':
      return { ...shape, corner: shiftDot(shape.corner, by) };
    default:
      return { ...shape, points: shape.points.map((point) => shiftDot(point, by)) };
  }
}

function shiftDot([x, y]: Dot, by: Dot): Dot {
  return [x + by[0], y + by[1]];
}
