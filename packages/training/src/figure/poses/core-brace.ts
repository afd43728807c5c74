import type { Figure, Limb, Pose, Prop } from '../pose.ts';
import { CONTACT } from '../skeleton.ts';
import { anchoredBand, dumbbells, handle, rodOf, table, wall } from './gear.ts';
import { armsCrossed } from './holds.ts';
import { ankleAt, arms, bent, footAt, fromSide, handAt, legs, straight } from './limbs.ts';
import { HEEL, lyingKneesBent, standing } from './stances.ts';

/**
 * A straight body over its toes on forearms or hands. `sag` lets the hips hang by that share of
 * what is drawn as sagging, without moving the shoulders.
 */
export function planked(slope: number, arm: Limb, sag = 0): Pose {
  return {
    pin: 'rightToe',
    at: [0, CONTACT],
    trunk: 90 - slope - 5 * sag,
    neck: 84 - slope,
    ...arms(arm),
    ...legs(straight(slope - 90 - 3 * sag, slope - 12)),
  };
}

const forearms = bent(4, 90);

function kneePlank(slope: number, sag: number): Pose {
  return {
    pin: 'rightKnee',
    at: [0, CONTACT],
    trunk: 90 - slope - 5 * sag,
    neck: 84 - slope,
    ...arms(forearms),
    ...legs(bent(slope - 90 - 6 * sag, -100, -140)),
  };
}

/** A hold is drawn as settling from sagging hips into a straight line. */
function plankHold(slope: number, arm: Limb, ...props: Prop[]): Figure {
  return fromSide(planked(slope, arm, 1), planked(slope, arm), ...props);
}

const leaning = (lean: number, hands: Limb): Pose => ({
  pin: 'rightAnkle',
  at: [0, CONTACT],
  trunk: lean,
  ...arms(hands),
  ...legs(straight(-lean, 90)),
});

/** On the back, arms to the ceiling, knees over the hips. */
const tableTop: Pose = {
  ...lyingKneesBent,
  ...arms(straight(178)),
  ...legs(bent(172, 90, 178)),
};

const reachedOut: Pose = {
  ...tableTop,
  ...arms(straight(178), straight(246)),
  ...legs(straight(100, 178), bent(172, 90, 178)),
};

function hollow(trunk: readonly [number, number], legSwing: number, arm: number): Pose {
  return {
    at: [0, CONTACT],
    trunk,
    neck: trunk[1] + 19,
    ...arms(straight(arm)),
    ...legs(straight(legSwing, legSwing + 40)),
  };
}

/** On hands and toes; the steeper the feet, the higher the knees hover. */
function bear(foot: number): Pose {
  return {
    pin: 'rightToe',
    at: [0, CONTACT],
    trunk: 78,
    neck: 72,
    ...arms(handAt([72, CONTACT])),
    ...legs(bent(2, -105, foot)),
  };
}

export const coreBraceFigures: Record<string, Figure> = {
  standing_heel_tap_brace: fromSide(
    { ...standing, ...armsCrossed, ...legs(bent(88, 0, 85), footAt(HEEL)) },
    { ...standing, ...armsCrossed, ...legs(straight(26, 116), footAt(HEEL)) },
  ),
  standing_wall_plank: fromSide(leaning(11, bent(80, 176)), leaning(20, bent(80, 180)), wall(61.5)),
  incline_plank: plankHold(42, forearms, ...table(60, 126, 52.4)),
  heel_slide: fromSide(
    {
      ...lyingKneesBent,
      ...legs(ankleAt([27, CONTACT], { bend: 150 }), ankleAt([27, CONTACT], { bend: 150 })),
    },
    {
      ...lyingKneesBent,
      ...legs(
        ankleAt([61, CONTACT], { bend: 150, foot: 150 }),
        ankleAt([27, CONTACT], { bend: 150 }),
      ),
    },
  ),
  dead_bug: fromSide(tableTop, reachedOut),
  band_dead_bug: fromSide(
    { ...tableTop, ...arms(straight(160)) },
    { ...tableTop, ...arms(straight(160)), ...legs(straight(102, 178), bent(172, 90, 178)) },
    ...anchoredBand([-94, 34], 'rightHand', 'leftHand'),
  ),
  db_dead_bug: fromSide(tableTop, reachedOut, ...dumbbells(0)),
  plank_knees: fromSide(kneePlank(20, 1), kneePlank(20, 0)),
  plank: plankHold(6.4, forearms),
  long_lever_plank: plankHold(3.4, bent(38, 90)),
  bear_hold: fromSide(bear(-50), bear(-4)),
  hollow_hold: fromSide(hollow([-90, -90], 90, 270), hollow([-88, -64], 104, 232)),
  ab_wheel: fromSide(
    {
      pin: 'rightKnee',
      at: [0, CONTACT],
      trunk: 60,
      neck: 58,
      ...arms(straight(8)),
      ...legs(bent(-8, -90, -90)),
    },
    {
      pin: 'rightKnee',
      at: [0, CONTACT],
      trunk: 80,
      neck: 78,
      ...arms(straight(62)),
      ...legs(bent(-52, -90, -90)),
    },
    { kind: 'disc', at: 'hands', radius: 8, tone: 'accent' },
    { kind: 'disc', at: 'hands', radius: 2.5, tone: 'accent', filled: true, front: true },
  ),
  trx_fallout: fromSide(
    leaning(16, straight(62)),
    leaning(42, straight(136)),
    rodOf(2, [62, 158], 'rightHand'),
    rodOf(4, [46, 158], [78, 158]),
    handle('rightHand'),
  ),
};
