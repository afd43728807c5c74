import type { Figure, Pose, Prop } from '../pose.ts';
import { march, mirrored, walking } from './gait.ts';
import { beside, dumbbells, packOnBack } from './gear.ts';
import { hanging } from './holds.ts';
import { arms, bent, fromSide, handBy, straight } from './limbs.ts';

const carrying: Pose = { ...walking, ...hanging };

function carry(hold: Partial<Pose>, ...props: Prop[]): Figure {
  const step = { ...walking, ...hold };
  const next = { ...mirrored(walking), ...hold };
  return fromSide(step, next, ...props);
}

export const carryFigures: Record<string, Figure> = {
  farmer_carry: carry(hanging, ...dumbbells()),
  kb_farmer_carry: carry(
    hanging,
    { kind: 'kettlebell', at: 'leftHand' },
    { kind: 'kettlebell', at: 'rightHand' },
  ),
  suitcase_carry: fromSide(
    { ...carrying, leftArm: bent(24, 34) },
    { ...mirrored(walking), ...hanging, leftArm: bent(-20, -6) },
    { kind: 'dumbbell', at: 'rightHand' },
  ),
  suitcase_march: fromSide(
    { ...march(80, 0, 0), ...hanging },
    { ...mirrored(march(80, 0, 0)), ...hanging },
    { kind: 'dumbbell', at: 'rightHand' },
  ),
  backpack_carry: carry(arms(handBy([9, -4, 12], [0, 20])), packOnBack),
  goblet_carry: carry(arms(handBy([12, -8, 3], [0, 25])), {
    kind: 'dumbbell',
    at: 'hands',
    along: 0,
  }),
  kb_rack_carry: carry(arms(handBy([10, -1, 8], [0, 25]), straight(4)), {
    kind: 'kettlebell',
    at: 'rightHand',
  }),
  db_overhead_carry: carry(arms(straight(176), straight(4)), { kind: 'dumbbell', at: 'rightHand' }),
  trap_bar_carry: carry(
    hanging,
    { kind: 'plate', at: 'hands' },
    {
      kind: 'rod',
      through: [beside('hands', -17, 0), beside('hands', 17, 0)],
      width: 4,
      tone: 'accent',
      front: true,
    },
  ),
};
