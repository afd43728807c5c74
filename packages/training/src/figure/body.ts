import type { Camera, Dot } from './camera.ts';
import type { Role, Shape } from './shape.ts';
import { BODY_WIDTH, type JointName, type Skeleton, segments } from './skeleton.ts';
import { between, mix, type Vector } from './vector.ts';

const SPINE_STEPS = 8;
const HALO_WIDTH = BODY_WIDTH + 4;
/** The halo starts below the shoulder, so the arm stays joined to the trunk. */
const HALO_START = 0.35;
const HEAD_GAP = 1.8;

/** The figure's own shapes, the furthest first. */
export function drawBody(joints: Skeleton, camera: Camera): Shape[] {
  const farRole: Role = camera.hasFarSide ? 'far' : 'body';
  const chain = (role: Role, names: readonly JointName[]) =>
    polyline(
      role,
      BODY_WIDTH,
      names.map((name) => camera.project(joints[name])),
    );
  const rightArm: JointName[] = ['rightShoulder', 'rightElbow', 'rightHand'];
  const leftArm: JointName[] = ['leftShoulder', 'leftElbow', 'leftHand'];
  const rightLeg = chain('body', ['rightHip', 'rightKnee', 'rightAnkle', 'rightToe']);
  const leftLeg = chain(farRole, ['leftHip', 'leftKnee', 'leftAnkle', 'leftToe']);
  const left = [halo(joints, leftArm, camera), chain(farRole, leftArm)];
  const right = [halo(joints, rightArm, camera), chain('body', rightArm)];
  const trunk = [...drawTrunk(joints, camera), rightLeg];
  const head = drawHead(joints, camera);
  if (camera.hasFarSide) return [leftLeg, chain(farRole, leftArm), ...trunk, ...right, ...head];
  return [leftLeg, ...trunk, ...left, ...right, ...head];
}

/** The head stays a whole circle: an arm beside or before it ends at a gap around it. */
function drawHead(joints: Skeleton, camera: Camera): Shape[] {
  const centre = camera.project(joints.head);
  const circle = { kind: 'circle', width: 0, centre } as const;
  return [
    { ...circle, role: 'halo', radius: segments.head + HEAD_GAP },
    { ...circle, role: 'head', radius: segments.head },
  ];
}

/** A curved spine, and the area between shoulders and hips as far as it is seen. */
function drawTrunk(joints: Skeleton, camera: Camera): Shape[] {
  const spine = curve(joints.hip, joints.waist, joints.neck).map(camera.project);
  const body = polyline('body', BODY_WIDTH, spine);
  const corners: JointName[] = ['rightShoulder', 'leftShoulder', 'leftHip', 'rightHip'];
  const points = corners.map((name) => camera.project(joints[name]));
  return [{ kind: 'polygon', role: 'body', width: BODY_WIDTH, points }, body];
}

/** Points of the quadratic curve whose middle passes near the waist. */
function curve(hip: Vector, waist: Vector, neck: Vector): Vector[] {
  return Array.from({ length: SPINE_STEPS + 1 }, (_, step) => {
    const t = step / SPINE_STEPS;
    return between(between(hip, waist, t), between(waist, neck, t), t);
  });
}

function halo(joints: Skeleton, arm: readonly JointName[], camera: Camera): Shape {
  const points = arm.map((name) => camera.project(joints[name]));
  const [shoulder, elbow, hand] = points;
  if (!shoulder || !elbow || !hand) return polyline('halo', 0, points);
  const from: Dot = [
    mix(shoulder[0], elbow[0], HALO_START),
    mix(shoulder[1], elbow[1], HALO_START),
  ];
  return { ...polyline('halo', HALO_WIDTH, [from, elbow, hand]), butt: true };
}

function polyline(role: Role, width: number, points: Dot[]): Shape & { kind: 'polyline' } {
  return { kind: 'polyline', role, width, points };
}
