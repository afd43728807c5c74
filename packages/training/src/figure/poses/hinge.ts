import type { Figure, Pose, Prop } from '../pose.ts';
import { CONTACT } from '../skeleton.ts';
import {
  anchoredBand,
  backRest,
  barbell,
  beside,
  cable,
  chairAhead,
  dumbbells,
  kettlebellInHands,
  loopAroundKnees,
  packInHands,
  pad,
  rod,
  rodOf,
  SEATED_HIP,
  wall,
} from './gear.ts';
import { armsCrossed, backRack, handsOnHips, hanging } from './holds.ts';
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
import { HEEL, hinged, lyingKneesBent, standing } from './stances.ts';

const lockout: Pose = { ...standing, ...arms(straight(4)) };

/** Bottom of a deadlift with the hands on a bar at shin height. */
const pulling: Pose = {
  at: [-23, 41],
  trunk: 57,
  neck: 38,
  ...arms(straight(-6)),
  ...legs(footAt(HEEL)),
};

/** Shoulders on the floor, hips lifted until the trunk is in line with the thighs. */
const bridged: Pose = {
  ...lyingKneesBent,
  pin: 'neck',
  at: [-38, CONTACT],
  trunk: -117,
  neck: -71,
};
const lyingForBridge: Pose = { ...bridged, trunk: -90 };
const oneLegUp = legs(ankleAt([27, CONTACT], { bend: 150 }), straight(118, 200));

/** Shoulders on the edge of a bench. */
const thrustTop: Pose = {
  pin: 'neck',
  at: [-32, 37],
  trunk: -91,
  neck: -66,
  ...arms(straight(80)),
  ...legs(ankleAt([36, CONTACT], { bend: 150 })),
};
const thrustBottom: Pose = { ...thrustTop, trunk: -50, neck: -38 };
const benchEdge: Prop = { kind: 'block', x: -66, y: 0, width: 34, height: 33 };
const holdDumbbell: Prop = { kind: 'dumbbell', at: 'hands', along: [0, 90] };
const holdBar = arms(handBy([8, -35, 14], [0, 80]));

/** Balancing on the far leg, the near leg swung out behind. */
const tipped: Pose = {
  ...standing,
  at: [-8, 65],
  trunk: 78,
  neck: 66,
  ...hanging,
  ...legs(straight(-82, 0), footAt(HEEL)),
};

/** Between the legs, facing away from a low anchor. */
const reachingThrough: Pose = { ...hinged, ...arms(straight(-48)) };
const lowAnchor = [-78, 14] as const;

const holdingOn = arms(handAt([24, 78]));
function kickBack(swing: number): Pose {
  return {
    ...standing,
    trunk: 5,
    ...holdingOn,
    ...legs(straight(swing, swing + 90), footAt(HEEL)),
  };
}

function curling(shin: number): Pose {
  return {
    at: [0, 46],
    trunk: -12,
    ...arms(handAt([4, 44, 12])),
    ...legs(bent(88, shin, shin + 95)),
  };
}

function proneCurl(shin: number): Pose {
  return {
    at: [0, SEATED_HIP + 2],
    trunk: 90,
    neck: 78,
    ...arms(handAt([46, 16], [-60, 30])),
    ...legs(bent(-90, shin, shin)),
  };
}

function hyperextended(trunk: number): Pose {
  return {
    at: [0, 62],
    trunk: [Math.min(trunk, 110), trunk],
    ...arms(handBy([7, -9, -4], [0, 30])),
    ...legs(straight(-42, 30)),
  };
}

/** Hips still up, feet walked away until the knees are nearly straight. */
const walkedOut: Pose = {
  ...bridged,
  trunk: -101,
  ...legs(ankleAt([54, CONTACT], { bend: 150, foot: 130 })),
};

/** Most weight on the near foot, the far toes beside its heel. */
const bStance = legs(footAt(HEEL), ankleAt([HEEL - 16, 12], { foot: 45 }));

const sumoStance = legs(ankleAt([HEEL, CONTACT, 30], { bend: [90, 50], foot: [90, 45] }));
const narrowGrip = (y: number) => arms(handAt([5, y, 8]));

function deadlift(end: Partial<Pose>, ...props: Prop[]): Figure {
  return fromSide({ ...pulling, ...end }, lockout, ...props);
}

export const hingeFigures: Record<string, Figure> = {
  glute_bridge: fromSide(lyingForBridge, bridged),
  single_leg_bridge: fromSide({ ...lyingForBridge, ...oneLegUp }, { ...bridged, ...oneLegUp }),
  incline_glute_bridge: fromSide(thrustBottom, thrustTop, benchEdge),
  hip_thrust: fromSide(
    { ...thrustBottom, ...holdBar },
    { ...thrustTop, ...holdBar },
    benchEdge,
    ...barbell(),
  ),
  band_glute_bridge: fromSide(lyingForBridge, bridged, ...loopAroundKnees),
  db_glute_bridge: fromSide(
    { ...lyingForBridge, ...holdBar },
    { ...bridged, ...holdBar },
    holdDumbbell,
  ),
  db_hip_thrust: fromSide(
    { ...thrustBottom, ...holdBar },
    { ...thrustTop, ...holdBar },
    benchEdge,
    holdDumbbell,
  ),
  hamstring_walkout: fromSide(bridged, walkedOut),
  bodyweight_good_morning: fromSide({ ...standing, ...armsCrossed }, { ...hinged, ...armsCrossed }),
  barbell_good_morning: fromSide(
    { ...standing, ...backRack },
    { ...hinged, trunk: 66, neck: 48, ...backRack },
    ...barbell(),
  ),
  hip_hinge_drill: fromSide(
    { ...standing, ...handsOnHips },
    { ...hinged, at: [-23, 60], trunk: 62, neck: 48, ...handsOnHips },
    wall(-30, 'right'),
  ),
  single_leg_rdl_bw: fromSide({ ...standing, ...legs(straight(-4, 88), footAt(HEEL)) }, tipped),
  single_leg_db_rdl: fromSide({ ...standing, ...legs(straight(-4, 88), footAt(HEEL)) }, tipped, {
    kind: 'dumbbell',
    at: 'rightHand',
  }),
  standing_hip_extension: fromSide(kickBack(2), kickBack(-32), ...chairAhead(26)),
  band_standing_hip_extension: fromSide(
    kickBack(6),
    kickBack(-30),
    ...chairAhead(26),
    ...anchoredBand([52, 8], 'rightAnkle'),
  ),
  band_pull_through: fromSide(reachingThrough, lockout, ...anchoredBand(lowAnchor, 'hands')),
  cable_pull_through: fromSide(reachingThrough, lockout, ...cable(lowAnchor, 'hands')),
  band_good_morning: fromSide(
    { ...standing, ...arms(handBy([9, -1, 10], [0, 20])) },
    { ...hinged, ...arms(handBy([9, -1, 10], [0, 20])) },
    { kind: 'band', through: ['rightAnkle', 'rightHand', beside('neck', -3, 4)] },
  ),
  db_rdl: fromSide(standing, { ...hinged, ...arms(straight(-8)) }, ...dumbbells()),
  kb_rdl: fromSide(standing, { ...hinged, ...arms(straight(-8)) }, kettlebellInHands),
  backpack_rdl: fromSide(standing, { ...hinged, trunk: 66, ...arms(straight(-8)) }, packInHands),
  b_stance_db_rdl: fromSide(
    { ...standing, ...bStance },
    { ...hinged, ...arms(straight(-8)), ...bStance },
    ...dumbbells(),
  ),
  db_deadlift: deadlift({}, ...dumbbells()),
  sumo_deadlift: fromFront(
    { ...pulling, at: [-20, 37], trunk: 50, ...narrowGrip(15.5), ...sumoStance },
    { ...lockout, at: [0, 61], ...narrowGrip(53), ...sumoStance },
    { kind: 'barbell', at: 'hands' },
  ),
  kb_deadlift: deadlift({ ...arms(handAt([2, 22])) }, { kind: 'kettlebell', at: 'hands' }),
  kb_swing: fromSide(
    { ...hinged, trunk: 62, neck: 44, ...arms(straight(-42)) },
    { ...standing, ...arms(straight(88)) },
    { kind: 'kettlebell', at: 'hands', inLine: true },
  ),
  barbell_deadlift: deadlift({}, ...barbell()),
  trap_bar_deadlift: deadlift(
    { at: [-20, 42], trunk: 42, neck: 28, ...arms(handAt([1, 24])) },
    { kind: 'plate', at: 'hands' },
    {
      kind: 'rod',
      through: [beside('hands', -16, 0), beside('hands', 16, 0)],
      width: 4,
      tone: 'accent',
    },
  ),
  barbell_rdl: fromSide(lockout, { ...hinged, ...arms(straight(-12)) }, ...barbell()),
  seated_leg_curl: fromSide(
    curling(76),
    curling(-22),
    pad([-10, 38], [20, 38]),
    backRest([0, 46], -12),
    rod([8, 0], [8, 38]),
    rodOf(4, [32, 46], beside('rightAnkle', 0, 0)),
    {
      kind: 'disc',
      at: beside('rightAnkle', 0, -7),
      radius: 5,
      filled: true,
      tone: 'accent',
      front: true,
    },
  ),
  lying_leg_curl: fromSide(
    proneCurl(-90),
    proneCurl(-195),
    rod([40, 0], [40, 28]),
    rod([-24, 0], [-24, 28]),
    pad([-26, 29], [48, 29]),
    { kind: 'disc', at: 'rightAnkle', radius: 5, filled: true, tone: 'accent', front: true },
  ),
  back_extension: fromSide(
    hyperextended(142),
    hyperextended(46),
    pad([2, 52], [-14, 39]),
    rodOf(4, [14, 0], [-8, 45]),
    rodOf(4, [8, 2], [-46, 2], [-44, 12], [-34, 6]),
  ),
};
