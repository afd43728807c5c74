import type { Figure, Pose, Prop } from '../pose.ts';
import { CONTACT } from '../skeleton.ts';
import { barbell, dumbbells } from './gear.ts';
import { frontRack, hanging } from './holds.ts';
import {
  ankleAt,
  arms,
  bent,
  footAt,
  fromFront,
  fromSide,
  handAt,
  handBy,
  legs,
  straight,
} from './limbs.ts';
import { HEEL, hinged, squatting, standing } from './stances.ts';

/** Off the floor with pointed feet. */
function airborne(lift: number, arm: number): Pose {
  return {
    ...standing,
    at: [0, 74 + lift],
    trunk: 2,
    ...arms(straight(arm)),
    ...legs(straight(-2, 40)),
  };
}

const loaded: Pose = { ...squatting, at: [-16, 42], trunk: 38, ...arms(straight(-40)) };

/** A shallow dip before driving a weight up. */
const dip: Pose = { ...standing, at: [-6, 59], trunk: 4 };

/** One weight from between the feet to overhead. */
const lowPull: Pose = {
  ...hinged,
  at: [-22, 46],
  trunk: 52,
  neck: 36,
  ...arms(handAt([4, 24, 2]), bent(-20, 10)),
};
const overheadOne: Pose = { ...standing, ...arms(straight([174, 4]), straight([4, 16])) };

function oneArm(start: Pose, end: Pose, prop: Prop): Figure {
  return fromSide(start, end, prop);
}

const plyoHands = handAt([100, CONTACT]);

export const powerFigures: Record<string, Figure> = {
  jump_squat: fromSide(loaded, airborne(8, 20)),
  pogo_hop: fromSide(
    { ...standing, at: [-1, 65], ...arms(bent(-10, 70)) },
    { ...airborne(2, 0), ...arms(bent(10, 92)) },
  ),
  broad_jump: fromSide(
    { ...loaded, at: [-30, 42], ...legs(footAt(-18)) },
    {
      ...standing,
      at: [22, 62],
      trunk: 42,
      neck: 24,
      ...arms(straight(110)),
      ...legs(bent(44, 8, 84)),
    },
  ),
  skater_jump: fromFront(
    {
      ...standing,
      at: [-10, 54, -30],
      trunk: 22,
      tilt: 8,
      ...arms(bent([50, -20], [80, -30]), bent([-30, 20], [-10, 30])),
      ...legs(ankleAt([-26, 16, 2], { foot: 30 }), footAt(HEEL, 34)),
    },
    {
      ...standing,
      at: [-10, 54, 30],
      trunk: 22,
      tilt: -8,
      ...arms(bent([-30, 20], [-10, 30]), bent([50, -20], [80, -30])),
      ...legs(footAt(HEEL, 34), ankleAt([-26, 16, 2], { foot: 30 })),
    },
  ),
  plyo_push_up: fromSide(
    {
      pin: 'rightToe',
      at: [0, CONTACT],
      trunk: 89,
      neck: 83,
      ...arms(plyoHands),
      ...legs(straight(-89, -24)),
    },
    {
      pin: 'rightToe',
      at: [0, CONTACT],
      trunk: 65,
      neck: 59,
      ...arms(straight(8)),
      ...legs(straight(-65, 8)),
    },
  ),
  db_push_press: fromFront(
    { ...dip, ...arms(handBy([7, 4, 20], [0, 50])) },
    { ...standing, ...arms(handBy([3, 45, 17], [0, 80])) },
    ...dumbbells([0, 90]),
  ),
  push_press: fromFront(
    { ...dip, ...arms(handBy([7, 4, 20], [0, 50])) },
    { ...standing, ...arms(handBy([3, 45, 17], [0, 80])) },
    { kind: 'barbell', at: 'hands' },
  ),
  kb_clean: oneArm(
    lowPull,
    { ...standing, ...arms(handBy([10, -1, 8], [0, 25]), straight([4, 16])) },
    { kind: 'kettlebell', at: 'rightHand' },
  ),
  db_snatch: oneArm(lowPull, overheadOne, { kind: 'dumbbell', at: 'rightHand', along: [0, 90] }),
  kb_snatch: oneArm(
    { ...hinged, trunk: 62, neck: 44, ...arms(straight(-40), bent(-30, -10)) },
    overheadOne,
    { kind: 'kettlebell', at: 'rightHand', inLine: true },
  ),
  hang_power_clean: fromSide(
    { ...hinged, at: [-16, 56], trunk: 42, neck: 28, ...hanging },
    { ...dip, ...frontRack },
    ...barbell(),
  ),
};
