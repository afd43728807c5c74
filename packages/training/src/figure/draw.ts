import { blendPoses } from './blend.ts';
import { drawBody } from './body.ts';
import { type Camera, cameraOf, type Dot } from './camera.ts';
import type { Figure } from './pose.ts';
import { drawProps, visibleProps } from './props.ts';
import { boundsOf, type Shape, shiftShape } from './shape.ts';
import { jointNames } from './skeleton.ts';
import { solvePose } from './solve.ts';
import type { Vector } from './vector.ts';

/** The widest square a figure may need; its drawing unit is that of the skeleton. */
const LARGEST_SQUARE = 200;
/** Small figures are not blown up further than this, so people keep about the same size. */
const SMALLEST_SQUARE = 144;
const MARGIN = 7;
const MAT_MARGIN = 6;
const FLOOR_WIDTH = 2;
/** Share of the spare height that lies above a figure; the rest is below the floor. */
const SPARE_ABOVE = 0.55;

export interface Drawing {
  /** A square around the whole movement, the same at every phase. */
  viewBox: string;
  /** In painting order, the furthest first. */
  shapes: Shape[];
}

/**
 * Draws an exercise at a moment of its repetition.
 *
 * @param phase 0 at the start position to 1 at the end position; values outside are held at the
 *   nearer end. In between, bones keep their length and planted hands and feet stay planted.
 */
export function drawFigure(figure: Figure, phase: number): Drawing {
  const moment = Math.min(1, Math.max(0, phase));
  const { side, shift } = frameOf(figure);
  const shapes = shapesAt(figure, moment).map((shape) => shiftShape(shape, shift));
  const isRaised = cameraOf(figure.view).isRaised;
  // Painted last, because the halo of a resting arm would cut gaps into it.
  const floor = isRaised ? [] : [floorLine(side, shift[1])];
  return { viewBox: `0 0 ${side} ${side}`, shapes: [...shapes, ...floor] };
}

function shapesAt(figure: Figure, phase: number): Shape[] {
  const camera = cameraOf(figure.view);
  const joints = solvePose(blendPoses(figure.start, figure.end, phase));
  const ends = [figure.start, figure.end].map(solvePose);
  const props = drawProps(visibleProps(figure.props, ends, camera), joints, camera);
  const mat = camera.isRaised ? [floorMat(figure, camera)] : [];
  return [...mat, ...props.behind, ...drawBody(joints, camera), ...props.front];
}

/** Seen from above, the floor is a mat under the whole movement. */
function floorMat(figure: Figure, camera: Camera): Shape {
  const ends = [figure.start, figure.end].map(solvePose);
  const places = ends.flatMap((joints) => jointNames.map((name) => joints[name]));
  const [xs, zs] = [places.map(([x]) => x), places.map(([, , z]) => z)];
  const [back, ahead] = [Math.min(...xs) - MAT_MARGIN, Math.max(...xs) + MAT_MARGIN];
  const [left, right] = [Math.min(...zs) - MAT_MARGIN, Math.max(...zs) + MAT_MARGIN];
  const corners: Vector[] = [
    [back, 0, left],
    [ahead, 0, left],
    [ahead, 0, right],
    [back, 0, right],
  ];
  return { kind: 'polygon', role: 'floor', width: 3, points: corners.map(camera.project) };
}

/** Centres the whole movement in one square, so nothing jumps between its two ends. */
function frameOf(figure: Figure): { side: number; shift: Dot } {
  const box = boundsOf([...shapesAt(figure, 0), ...shapesAt(figure, 1)]);
  const { left, right, top } = box;
  const [width, height] = [right - left, Math.max(FLOOR_WIDTH, box.bottom) - top];
  const needed = Math.max(width, height) + 2 * MARGIN;
  const side = Math.ceil(Math.min(LARGEST_SQUARE, Math.max(SMALLEST_SQUARE, needed)));
  const above = MARGIN + (side - height - 2 * MARGIN) * SPARE_ABOVE;
  return { side, shift: [side / 2 - (left + right) / 2, above - top] };
}

function floorLine(side: number, y: number): Shape {
  const middle = y + FLOOR_WIDTH / 2;
  const points: Dot[] = [
    [MARGIN, middle],
    [side - MARGIN, middle],
  ];
  return { kind: 'line', role: 'floor', width: FLOOR_WIDTH, points };
}
