import type { Figure, Limb, Place, Pose, Prop } from '../pose.ts';
import { CONTACT } from '../skeleton.ts';
import {
  anchoredBand,
  barbell,
  bench,
  beside,
  box,
  cable,
  dumbbells,
  handle,
  pad,
  rod,
  rodOf,
  SEAT,
  table,
} from './gear.ts';
import {
  ankleAt,
  arms,
  bent,
  footAt,
  fromAbove,
  fromSide,
  handAt,
  handBy,
  legs,
  straight,
} from './limbs.ts';
import { hinged, sitting, standing } from './stances.ts';

const handByRibs = handBy([4, -25, 13], [-90, 15]);

/** Standing with soft knees, braced against a pull from the front. */
const braced: Pose = { ...standing, at: [-8, 61], trunk: 6 };

function row(base: Pose, reach: Limb, end: Limb, ...props: Prop[]): Figure {
  return fromSide({ ...base, ...arms(reach) }, { ...base, ...arms(end) }, ...props);
}

/** Face down on the floor, head towards the right. */
const proneOnFloor: Pose = {
  at: [0, CONTACT],
  trunk: 90,
  neck: 72,
  ...arms(straight(90)),
  ...legs(straight(-90, -90)),
};

const chestUp: Pose = { ...proneOnFloor, trunk: [88, 72], neck: 60 };

export function proneRaise(low: Limb, high: Limb): Figure {
  return fromAbove({ ...proneOnFloor, ...arms(low) }, { ...chestUp, ...arms(high) });
}

/** Bent over with the far hand on a bench and the far knee back. */
function supportedRow(reach: Limb, end: Limb, ...props: Prop[]): Figure {
  const base: Pose = {
    ...hinged,
    at: [-20, 58],
    trunk: 70,
    neck: 62,
    ...legs(footAt(-14), footAt(4)),
  };
  const support = handAt([26, SEAT + 7], [-60, 0]);
  return fromSide(
    { ...base, ...arms(reach, support) },
    { ...base, ...arms(end, support) },
    ...bench(14, 66),
    ...props,
  );
}

/** A straight body under a bar or table edge, heels on the floor ahead. */
function underBar(lean: number, hand: Place): Pose {
  return {
    pin: 'rightAnkle',
    at: [0, CONTACT],
    trunk: -lean,
    neck: 8 - lean,
    ...arms(handAt(hand, [-60, 30])),
    ...legs(straight(lean, 165)),
  };
}

/** Seated on the floor or a low seat, feet against a plate ahead. */
const rowing: Pose = {
  ...sitting,
  at: [0, 34],
  trunk: 4,
  ...legs(ankleAt([47, 24], { foot: 135 })),
};

/** Chest down on an inclined bench. */
function onIncline(): Pose {
  return {
    at: [-14, 45],
    trunk: 48,
    neck: 42,
    ...arms(straight(0)),
    ...legs(ankleAt([-50, 12], { foot: 50 })),
  };
}

export const pullHorizontalFigures: Record<string, Figure> = {
  standing_scap_squeeze: fromSide(
    { ...standing, ...arms(bent(4, 86)) },
    { ...standing, trunk: -3, ...arms(bent(-42, 74)) },
  ),
  towel_iso_row: row(
    { ...sitting, trunk: 8, ...legs(ankleAt([54, 18], { foot: 150 })) },
    handAt([34, 46]),
    handAt([16, 52], [-90, 20]),
    { kind: 'rod', through: ['rightHand', 'rightToe'], width: 3, tone: 'accent', front: true },
    box(-22, 36, SEAT + CONTACT),
  ),
  prone_w_raise: proneRaise(bent([-90, 50], [90, 15]), bent([-112, 50], [104, 15])),
  prone_t_raise: proneRaise(straight([180, 89]), straight([180, 75])),
  table_row: fromSide(
    underBar(74, [-80, 74.5]),
    underBar(62, [-80, 74.5]),
    ...table(-128, -68, 80),
  ),
  backpack_row: supportedRow(straight(0), handByRibs, {
    kind: 'rod',
    through: [beside('rightHand', 0, -7), beside('rightHand', 0, -13)],
    width: 14,
    tone: 'accent',
    front: true,
  }),
  one_arm_db_row: supportedRow(straight(0), handByRibs, { kind: 'dumbbell', at: 'rightHand' }),
  kb_row: supportedRow(straight(0), handByRibs, { kind: 'kettlebell', at: 'rightHand' }),
  band_row: row(
    braced,
    handBy([46, -8, 10]),
    handByRibs,
    ...anchoredBand([78, 84], 'rightHand', 'leftHand'),
  ),
  band_face_pull: row(
    braced,
    handBy([45, 8, 10]),
    handBy([12, 10, 16], [-80, 60]),
    ...anchoredBand([78, 112], 'rightHand', 'leftHand'),
  ),
  cable_face_pull: row(
    braced,
    handBy([45, 8, 10]),
    handBy([12, 10, 16], [-80, 60]),
    ...cable([78, 112], 'rightHand'),
  ),
  chest_supported_db_row: fromSide(
    { ...onIncline(), ...arms(straight(0)) },
    { ...onIncline(), ...arms(handByRibs) },
    rod([-14, 0], [-8, 38]),
    rod([24, 0], [14, 52]),
    pad([-10, 34], [25, 66]),
    ...dumbbells(),
  ),
  barbell_row: row(
    { ...hinged, trunk: 66 },
    straight(-4),
    handBy([4, -29, 14], [-90, 15]),
    ...barbell(),
  ),
  landmine_row: row(
    { ...hinged, trunk: 60 },
    handAt([18, 32], [-90, 10]),
    handBy([6, -27, 6], [-90, 15]),
    { kind: 'rod', through: [[-70, 4], 'hands', beside('hands', 14, 4)], width: 4, tone: 'accent' },
    { kind: 'plate', at: beside('hands', 12, 4) },
    { kind: 'disc', at: [-70, 3], radius: 3.5, filled: true },
  ),
  seated_cable_row: row(
    rowing,
    handBy([46, -9, 8]),
    handByRibs,
    rod([0, 0], [0, 26]),
    pad([-12, 27], [14, 27]),
    rodOf(4, [58, 12], [50, 40]),
    ...cable([86, 62], 'rightHand'),
  ),
  one_arm_cable_row: fromSide(
    { ...braced, ...arms(handBy([46, -8, 10]), bent(-6, 20)) },
    { ...braced, ...arms(handByRibs, bent(-6, 20)) },
    ...cable([78, 84], 'rightHand'),
  ),
  machine_row: row(
    { ...sitting, trunk: 4 },
    handBy([46, -9, 10]),
    handByRibs,
    rod([0, 0], [0, SEAT]),
    pad([-12, SEAT], [14, SEAT]),
    pad([13, 50], [15, 76]),
    rodOf(4, [14, 62], [70, 62], [70, 0]),
    rodOf(4, [70, 110], 'rightHand'),
    rodOf(4, [70, 62], [70, 110]),
    handle('rightHand'),
  ),
  inverted_row: fromSide(
    underBar(76, [-85, 72.5]),
    underBar(64, [-85, 72.5]),
    rodOf(4, [-96, 0], [-96, 84]),
    rodOf(4, [-96, 74], [-85, 72.5]),
    { kind: 'disc', at: [-85, 72.5], radius: 4, tone: 'accent', filled: true, front: true },
  ),
  trx_row: fromSide(
    underBar(52, [-44, 86]),
    underBar(38, [-44, 86]),
    rodOf(2, [-28, 150], 'rightHand'),
    rodOf(4, [-44, 150], [-12, 150]),
    handle('rightHand'),
  ),
};
