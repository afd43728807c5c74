import type { Camera, Dot } from './camera.ts';
import type { Anchor, Place, Prop, Swing } from './pose.ts';
import type { Role, Shape } from './shape.ts';
import type { Skeleton } from './skeleton.ts';
import { directionOf } from './solve.ts';
import { add, between, cross, subtract, unit, type Vector } from './vector.ts';

const ROD_WIDTH = 3;
const PAD_WIDTH = 7;
const BAND_WIDTH = 2.6;
const PLATE = { radius: 13, width: 4.5, thickness: 5, apart: 38, barBeyond: 6 };
const DUMBBELL = { half: 8, head: 5.5, headWidth: 6, handle: 3, disc: 6 };
const KETTLEBELL = { drop: 13, radius: 7.5, handle: 3, spread: 5 };
const DOWN: Vector = [0, -1, 0];
/** A handle seen under less than this share of its length is drawn end on. */
const END_ON = 0.4;
/** Weights closer together than this would blur into one. */
const COVERED = 12;

interface Scene {
  joints: Skeleton;
  camera: Camera;
}

/** The shapes of props: what stands behind the body, and what is in front of it. */
export function drawProps(props: readonly Prop[], joints: Skeleton, camera: Camera) {
  const scene = { joints, camera };
  const front = props.filter((prop) => isInFront(prop, camera));
  const behind = props.filter((prop) => !front.includes(prop));
  return {
    behind: behind.flatMap((prop) => drawProp(prop, scene)),
    front: front.flatMap((prop) => drawProp(prop, scene)),
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
  return props.filter((prop) => {
    const isFarWeight = isWeight(prop) && prop.at === 'leftHand' && camera.hasFarSide;
    return !(isFarWeight && moments.every((joints) => areHandsTogether(joints, camera)));
  });
}

function isWeight(prop: Prop): prop is Extract<Prop, { kind: 'dumbbell' | 'kettlebell' }> {
  return prop.kind === 'dumbbell' || prop.kind === 'kettlebell';
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
      return true;
    default:
      return !(camera.hasFarSide && prop.at === 'leftHand');
  }
}

function drawProp(prop: Prop, scene: Scene): Shape[] {
  const dots = (anchors: readonly Anchor[]) =>
    anchors.map((anchor) => scene.camera.project(placeOf(anchor, scene.joints)));
  switch (prop.kind) {
    case 'rod':
      return [stroke(prop.tone ?? 'prop', prop.width ?? ROD_WIDTH, dots(prop.through))];
    case 'pad':
      return [stroke('prop', prop.width ?? PAD_WIDTH, dots([prop.from, prop.to]))];
    case 'band':
      return [stroke('accent', BAND_WIDTH, dots(prop.through))];
    case 'disc': {
      const width = prop.filled ? 0 : ROD_WIDTH;
      return dots([prop.at]).map((centre) =>
        circle(prop.tone ?? 'prop', centre, prop.radius, width),
      );
    }
    case 'block':
      return [block(prop)];
    case 'plate':
      return [
        circle(
          'accent',
          scene.camera.project(placeOf(prop.at, scene.joints)),
          PLATE.radius,
          PLATE.width,
        ),
      ];
    case 'barbell':
      return drawBarbell(placeOf(prop.at, scene.joints), prop.plates ?? true, scene.camera);
    case 'dumbbell':
      return drawDumbbell(placeOf(prop.at, scene.joints), prop.along ?? 90, scene.camera);
    case 'kettlebell':
      return drawKettlebell(prop, scene);
  }
}

/** Where an anchor is in the world. */
function placeOf(anchor: Anchor, joints: Skeleton): Vector {
  if (anchor === 'hands') return between(joints.rightHand, joints.leftHand, 0.5);
  if (anchor === 'feet') return between(joints.rightAnkle, joints.leftAnkle, 0.5);
  if (typeof anchor === 'string') return joints[anchor];
  if ('onTrunk' in anchor) return onTrunk(anchor.onTrunk, joints);
  if ('by' in anchor) return add(placeOf(anchor.by, joints), [anchor.x, anchor.y, 0]);
  return worldOf(anchor);
}

function onTrunk([forward, up]: readonly [number, number], joints: Skeleton): Vector {
  const spine = unit(subtract(joints.neck, joints.waist));
  const right = unit(subtract(joints.rightShoulder, joints.neck));
  return add(add(joints.neck, cross(spine, right), forward), spine, up);
}

function worldOf([x, y, z]: Place): Vector {
  return [x, y, z ?? 0];
}

function drawBarbell(centre: Vector, hasPlates: boolean, camera: Camera): Shape[] {
  const at = (z: number, y = 0) => camera.project(add(centre, [0, y, z]));
  const reach = PLATE.apart + PLATE.barBeyond;
  const bar = stroke('accent', ROD_WIDTH, [at(-reach), at(reach)]);
  if (!hasPlates) return [bar];
  const plates = [-PLATE.apart, PLATE.apart].map((z) =>
    stroke('accent', PLATE.thickness, [at(z, -PLATE.radius), at(z, PLATE.radius)]),
  );
  return [bar, ...plates];
}

function drawDumbbell(centre: Vector, along: Swing, camera: Camera): Shape[] {
  const axis = directionOf(along, 'right');
  const [from, to] = [add(centre, axis, -DUMBBELL.half), add(centre, axis, DUMBBELL.half)];
  const [a, b] = [camera.project(from), camera.project(to)];
  const seen = Math.hypot(b[0] - a[0], b[1] - a[1]);
  if (seen < 2 * DUMBBELL.half * END_ON) {
    return [circle('accent', camera.project(centre), DUMBBELL.disc, 0)];
  }
  const cross: Dot = [
    (-(b[1] - a[1]) / seen) * DUMBBELL.head,
    ((b[0] - a[0]) / seen) * DUMBBELL.head,
  ];
  const head = ([x, y]: Dot) =>
    stroke('accent', DUMBBELL.headWidth, [
      [x - cross[0] / 2, y - cross[1] / 2],
      [x + cross[0] / 2, y + cross[1] / 2],
    ]);
  return [stroke('accent', DUMBBELL.handle, [a, b]), head(a), head(b)];
}

function drawKettlebell(prop: Prop & { kind: 'kettlebell' }, { joints, camera }: Scene): Shape[] {
  const hand = placeOf(prop.at, joints);
  const down = prop.inLine ? unit(subtract(hand, elbowOf(prop.at, joints))) : DOWN;
  const bell = add(hand, down, KETTLEBELL.drop);
  const [grip, centre] = [camera.project(hand), camera.project(bell)];
  const [dx, dy] = [centre[0] - grip[0], centre[1] - grip[1]];
  const side: Dot = [
    (-dy / KETTLEBELL.drop) * KETTLEBELL.spread,
    (dx / KETTLEBELL.drop) * KETTLEBELL.spread,
  ];
  const handle = stroke('accent', KETTLEBELL.handle, [
    [centre[0] + side[0], centre[1] + side[1]],
    [grip[0] + side[0] * 0.8, grip[1] + side[1] * 0.8],
    [grip[0] - side[0] * 0.8, grip[1] - side[1] * 0.8],
    [centre[0] - side[0], centre[1] - side[1]],
  ]);
  return [handle, circle('accent', centre, KETTLEBELL.radius, 0)];
}

/** Where the forearm begins that swings what is held at an anchor. */
function elbowOf(at: Anchor, joints: Skeleton): Vector {
  if (at === 'rightHand') return joints.rightElbow;
  if (at === 'leftHand') return joints.leftElbow;
  return between(joints.rightElbow, joints.leftElbow, 0.5);
}

function block(prop: Prop & { kind: 'block' }): Shape {
  const corner: Dot = [prop.x, -(prop.y + prop.height)];
  return { kind: 'rect', role: 'prop', corner, size: [prop.width, prop.height], radius: 3 };
}

function stroke(role: Role, width: number, points: Dot[]): Shape {
  return { kind: points.length === 2 ? 'line' : 'polyline', role, width, points };
}

function circle(role: Role, centre: Dot, radius: number, width: number): Shape {
  return { kind: 'circle', role, centre, radius, width };
}
