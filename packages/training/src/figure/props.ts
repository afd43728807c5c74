import { placeOf } from './anchor.ts';
import type { Camera } from './camera.ts';
import type { Anchor, Prop } from './pose.ts';
import { circleAt, type Shape, strokeThrough } from './shape.ts';
import type { Skeleton } from './skeleton.ts';
import { drawWeight } from './weights.ts';

const ROD_WIDTH = 3;
const PAD_WIDTH = 7;
const BAND_WIDTH = 2.6;
const BLOCK_CORNER = 3;
/** Weights closer together than this would blur into one. */
const COVERED = 12;

/** The shapes of props: what stands behind the body, and what is in front of it. */
export function drawProps(props: readonly Prop[], joints: Skeleton, camera: Camera) {
  const front = props.filter((prop) => isInFront(prop, camera));
  const behind = props.filter((prop) => !front.includes(prop));
  return {
    behind: behind.flatMap((prop) => drawProp(prop, joints, camera)),
    front: front.flatMap((prop) => drawProp(prop, joints, camera)),
  };
}

/**
 * The props without the far one of a pair of weights that the near one all but covers at every
 * one of these moments.
 */
export function visibleProps(
  props: readonly Prop[],
  moments: readonly Skeleton[],
  camera: Camera,
): Prop[] {
  const isCovered = moments.every((joints) => areHandsTogether(joints, camera));
  return props.filter((prop) => !(isCovered && isFarWeight(prop, camera)));
}

function isFarWeight(prop: Prop, camera: Camera): boolean {
  const isHandheld = prop.kind === 'dumbbell' || prop.kind === 'kettlebell';
  return isHandheld && prop.at === 'leftHand' && camera.hasFarSide;
}

function areHandsTogether(joints: Skeleton, camera: Camera): boolean {
  const [near, far] = [camera.project(joints.rightHand), camera.project(joints.leftHand)];
  return Math.hypot(near[0] - far[0], near[1] - far[1]) < COVERED;
}

function isInFront(prop: Prop, camera: Camera): boolean {
  switch (prop.kind) {
    case 'rod':
    case 'pad':
    case 'disc':
      return prop.front ?? false;
    case 'block':
    case 'plate':
      return false;
    case 'band':
    case 'barbell':
      return true;
    case 'dumbbell':
    case 'kettlebell':
      return !isFarWeight(prop, camera);
  }
}

function drawProp(prop: Prop, joints: Skeleton, camera: Camera): Shape[] {
  const dotOf = (anchor: Anchor) => camera.project(placeOf(anchor, joints));
  switch (prop.kind) {
    case 'rod':
      return [strokeThrough(prop.tone ?? 'prop', prop.width ?? ROD_WIDTH, prop.through.map(dotOf))];
    case 'pad':
      return [strokeThrough('prop', prop.width ?? PAD_WIDTH, [prop.from, prop.to].map(dotOf))];
    case 'band':
      return [strokeThrough('accent', BAND_WIDTH, prop.through.map(dotOf))];
    case 'disc':
      return [
        circleAt(prop.tone ?? 'prop', dotOf(prop.at), prop.radius, prop.filled ? 0 : ROD_WIDTH),
      ];
    case 'block':
      return [drawBlock(prop)];
    default:
      return drawWeight(prop, joints, camera);
  }
}

function drawBlock({ x, y, width, height }: Extract<Prop, { kind: 'block' }>): Shape {
  const corner = [x, -(y + height)] as const;
  return { kind: 'rect', role: 'prop', corner, size: [width, height], radius: BLOCK_CORNER };
}
