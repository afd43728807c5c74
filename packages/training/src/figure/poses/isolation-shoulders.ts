import type { Figure, Limb, Pose, Prop } from '../pose.ts';
import { cablesAside, dumbbells, handle, rodOf } from './gear.ts';
import { bentOver, idleArm } from './isolation-arms.ts';
import { arms, bent, fromAboveFront, fromFront, fromSide, handBy, straight } from './limbs.ts';
import { lowerBent, sideLying, upperBent } from './side-lying.ts';
import { standing } from './stances.ts';

const elbowAtSide = (forearm: number): Limb => bent([0, 4], [90, forearm]);

function sideRaise(base: Pose, ...props: Prop[]): Figure {
  return fromFront(
    { ...base, ...arms(straight([4, 6])) },
    { ...base, ...arms(straight([10, 88])) },
    ...props,
  );
}

/** Each hand holds the cable of the other side. */
function crossedCables(): Prop[] {
  return cablesAside(112, 66).map((prop) => {
    if (prop.kind !== 'rod' || prop.tone !== 'accent') return prop;
    const [from, to] = prop.through;
    const other = to === 'rightHand' ? 'leftHand' : 'rightHand';
    return { ...prop, through: from === undefined ? [other] : [from, other], front: true };
  });
}

export const isolationShoulderFigures: Record<string, Figure> = {
  band_pull_apart: fromFront(
    { ...standing, ...arms(handBy([45, -2, 8], [0, 60])) },
    { ...standing, ...arms(straight([80, 84])) },
    { kind: 'band', through: ['rightHand', 'leftHand'] },
  ),
  band_external_rotation: fromFront(
    { ...standing, ...arms(elbowAtSide(-10)) },
    { ...standing, ...arms(elbowAtSide(64)) },
    { kind: 'band', through: ['rightHand', 'leftHand'] },
  ),
  cable_external_rotation: fromFront(
    { ...standing, ...arms(elbowAtSide(-58), idleArm) },
    { ...standing, ...arms(elbowAtSide(64), idleArm) },
    rodOf(4, [14, 0, -58], [14, 140, -58]),
    { kind: 'disc', at: [20, 80, -54], radius: 4.5, filled: true },
    { kind: 'rod', through: [[20, 80, -54], 'rightHand'], width: 2, tone: 'accent', front: true },
    handle('rightHand'),
  ),
  side_lying_external_rotation: fromAboveFront(
    sideLying(upperBent([90, 10]), lowerBent, bent([0, 90], [80, 0])),
    sideLying(upperBent([90, 10]), lowerBent, bent([0, 90], [160, 0])),
    { kind: 'dumbbell', at: 'rightHand', along: [0, 90] },
  ),
  band_lateral_raise: sideRaise(
    standing,
    { kind: 'band', through: ['rightAnkle', 'rightHand'] },
    { kind: 'band', through: ['leftAnkle', 'leftHand'] },
  ),
  db_lateral_raise: sideRaise(standing, ...dumbbells()),
  cable_lateral_raise: fromFront(
    { ...standing, ...arms(straight([14, -10]), idleArm) },
    { ...standing, ...arms(straight([14, 86]), idleArm) },
    rodOf(4, [6, 0, -50], [6, 140, -50]),
    { kind: 'disc', at: [10, 8, -46], radius: 4.5, filled: true },
    { kind: 'rod', through: [[10, 8, -46], 'rightHand'], width: 2, tone: 'accent', front: true },
    handle('rightHand'),
  ),
  db_front_raise: fromSide(
    { ...standing, ...arms(straight(4)) },
    { ...standing, trunk: -2, ...arms(straight(90)) },
    ...dumbbells([0, 90]),
  ),
  db_rear_fly: fromFront(
    { ...bentOver, ...arms(straight(4)) },
    { ...bentOver, ...arms(straight([20, 82])) },
    ...dumbbells(),
  ),
  cable_rear_fly: fromFront(
    { ...standing, ...arms(handBy([42, 2, -8], [0, 60])) },
    { ...standing, ...arms(straight([70, 86])) },
    ...crossedCables(),
  ),
  upright_row_db: fromFront(
    { ...standing, ...arms(straight([8, -6])) },
    { ...standing, ...arms(handBy([9, -8, 8], [30, 88])) },
    ...dumbbells([0, 90]),
  ),
  shrug: fromFront(
    { ...standing, ...arms(straight([2, 4])) },
    { ...standing, shrug: 34, ...arms(straight([2, 4])) },
    ...dumbbells(),
  ),
};
