import type { Anchor } from './pose.ts';
import type { Skeleton } from './skeleton.ts';
import { add, between, cross, subtract, unit, type Vector } from './vector.ts';

/** Where an anchor is in the world. */
export function placeOf(anchor: Anchor, joints: Skeleton): Vector {
  if (anchor === 'hands') return between(joints.rightHand, joints.leftHand, 0.5);
  if (anchor === 'feet') return between(joints.rightAnkle, joints.leftAnkle, 0.5);
  if (typeof anchor === 'string') return joints[anchor];
  if ('onTrunk' in anchor) return onTrunk(anchor.onTrunk, joints);
  if ('by' in anchor) return add(placeOf(anchor.by, joints), [anchor.x, anchor.y, 0]);
  const [x, y, out] = anchor;
  return [x, y, out ?? 0];
}

function onTrunk([forward, up]: readonly [number, number], joints: Skeleton): Vector {
  const spine = unit(subtract(joints.neck, joints.waist));
  const right = unit(subtract(joints.rightShoulder, joints.leftShoulder));
  return add(add(joints.neck, cross(spine, right), forward), spine, up);
}

/** Where the forearm begins that swings what is held at an anchor. */
export function elbowOf(anchor: Anchor, joints: Skeleton): Vector {
  if (anchor === 'rightHand') return joints.rightElbow;
  if (anchor === 'leftHand') return joints.leftElbow;
  return between(joints.rightElbow, joints.leftElbow, 0.5);
}
