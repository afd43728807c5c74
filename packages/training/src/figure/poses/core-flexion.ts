import type { Figure, Pose } from '../pose.ts';
import { CONTACT } from '../skeleton.ts';
import { cable, rodOf } from './gear.ts';
import {
  ankleAt,
  arms,
  bent,
  fromAbove,
  fromSide,
  handAt,
  handBy,
  legs,
  straight,
} from './limbs.ts';
import { lyingKneesBent } from './stances.ts';

function crunched(trunk: readonly [number, number]): Pose {
  return { ...lyingKneesBent, trunk, neck: trunk[1] + 16, ...handsOnChest };
}

/** Crossed while lying, elbows towards the feet. */
const handsOnChest = arms(handBy([8, -9, -4], [100, 40]));

const handsByEars = arms(handBy([5, 11, 8], [180, 30]));

/** Sitting tilted back, heels light on the floor, turned to one side. */
function twisted(turn: number): Pose {
  return {
    at: [0, CONTACT + 1],
    trunk: [-34, -26],
    neck: -12,
    turn,
    ...arms(handBy([25, -20, 2], [0, 50])),
    ...legs(ankleAt([44, 10], { foot: 110, bend: 150 })),
  };
}

function hangingKnees(thigh: number, shin: number): Pose {
  return {
    at: [0, 76],
    trunk: thigh > 60 ? [-16, -4] : 0,
    neck: 0,
    ...arms(handAt([2, 158])),
    ...legs(bent(thigh, shin, shin + 40)),
  };
}

const kneelingOnFloor = legs(bent(0, -90, -90));

export const coreFlexionFigures: Record<string, Figure> = {
  crunch: fromSide(crunched([-90, -90]), crunched([-86, -50])),
  reverse_crunch: fromSide(
    { ...lyingKneesBent, ...legs(bent(160, 70, 160)) },
    {
      ...lyingKneesBent,
      pin: 'neck',
      at: [-38, CONTACT],
      trunk: [-122, -100],
      ...legs(bent(214, 128, 210)),
    },
  ),
  sit_up: fromSide(crunched([-90, -90]), crunched([14, 30])),
  bicycle_crunch: fromSide(
    { ...crunched([-86, -58]), ...handsByEars, ...legs(bent(205, 96, 180), straight(108, 160)) },
    { ...crunched([-86, -54]), ...handsByEars, ...legs(straight(108, 160), bent(205, 96, 180)) },
  ),
  russian_twist: fromAbove(twisted(-48), twisted(48), {
    kind: 'dumbbell',
    at: 'hands',
    along: [0, 90],
  }),
  cable_crunch: fromSide(
    {
      at: [0, CONTACT + 32],
      trunk: [10, 20],
      neck: 22,
      ...kneelingOnFloor,
      ...arms(handBy([9, 10, 5], [20, 30])),
    },
    {
      at: [-6, CONTACT + 31],
      trunk: [44, 100],
      neck: 112,
      ...legs(bent(10, -90, -90)),
      ...arms(handBy([9, 10, 5], [20, 30])),
    },
    ...cable([44, 150], 'hands'),
  ),
  hanging_knee_raise: fromSide(
    hangingKnees(4, -12),
    hangingKnees(104, 10),
    rodOf(4, [-38, 0], [-38, 158], [2, 158]),
    { kind: 'disc', at: [2, 158], radius: 4, filled: true },
  ),
};
