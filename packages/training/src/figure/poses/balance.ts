import type { Figure, Limb, Pose } from '../pose.ts';
import { CONTACT } from '../skeleton.ts';
import { chairAhead, rodOf, wall } from './gear.ts';
import { handsOnHips } from './holds.ts';
import {
  ankleAt,
  arms,
  bent,
  footAt,
  fromFront,
  fromSide,
  handAt,
  legs,
  straight,
} from './limbs.ts';
import { HEEL, standing } from './stances.ts';

const balanceHold = (lift: number): Pose => ({
  ...standing,
  ...arms(straight([6, 20])),
  ...legs(bent(lift, lift - 70, lift + 14), footAt(HEEL)),
});

const stepping = (right: Limb, left: Limb, hipX = 0): Pose => ({
  ...standing,
  at: [hipX, 65.5],
  ...arms(straight([4, 24])),
  ...legs(right, left),
});

export const balanceFigures: Record<string, Figure> = {
  weight_shift: fromFront(
    { ...standing, at: [0, 62, -9], ...arms(straight([8, 14])), ...legs(footAt(HEEL, 16)) },
    { ...standing, at: [0, 62, 9], ...arms(straight([8, 14])), ...legs(footAt(HEEL, 16)) },
  ),
  heel_toe_rock: fromSide(
    {
      ...standing,
      pin: 'rightToe',
      at: [9, CONTACT],
      ...arms(handAt([28, 80])),
      ...legs(straight(0, 52)),
    },
    {
      ...standing,
      pin: 'rightAnkle',
      at: [HEEL, CONTACT],
      ...arms(handAt([28, 80])),
      ...legs(straight(0, 122)),
    },
    ...chairAhead(30),
  ),
  tandem_stance: fromSide(
    stepping(footAt(-12), footAt(4)),
    { ...stepping(footAt(-12), footAt(4)), ...arms(straight([4, 40])) },
    wall(-46, 'right'),
  ),
  heel_to_toe_walk: fromSide(
    stepping(footAt(-14), footAt(3), -5),
    stepping(footAt(20), footAt(3), 12),
    rodOf(3, [-44, 1], [60, 1]),
  ),
  single_leg_stance_supported: fromSide(
    { ...standing, ...arms(handAt([26, 78])) },
    { ...balanceHold(40), ...arms(handAt([26, 78])) },
    ...chairAhead(28),
  ),
  single_leg_stance: fromSide(standing, balanceHold(58)),
  clock_reach: fromFront(
    {
      ...standing,
      ...handsOnHips,
      at: [-4, 62, -5],
      ...legs(bent([14, 8], [-30, 8], 80), footAt(HEEL, 6)),
    },
    {
      ...standing,
      ...handsOnHips,
      at: [-12, 52, -3],
      trunk: 14,
      ...legs(ankleAt([2, 6, 41], { foot: [90, 20] }), footAt(HEEL, 6)),
    },
  ),
};
