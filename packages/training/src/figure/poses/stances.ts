import type { Pose } from '../pose.ts';
import { CONTACT, STANDING_HIP } from '../skeleton.ts';
import { SEATED_HIP } from './gear.ts';
import { ankleAt, arms, bent, footAt, legs, straight } from './limbs.ts';

/** Ankles stand this far behind the hip, so the weight is over the middle of the feet. */
export const HEEL = -4;
/** A hair below full length keeps the knees soft. */
const SOFT_HIP = STANDING_HIP - 0.3;

/** Upright, arms hanging. */
export const standing: Pose = {
  at: [0, SOFT_HIP],
  trunk: 1,
  ...arms(bent(-3, 8)),
  ...legs(footAt(HEEL)),
};

/** Bottom of a squat with level thighs, arms reaching forward. */
export const squatting: Pose = {
  at: [-21, 33],
  trunk: 34,
  neck: 18,
  ...arms(straight(84)),
  ...legs(footAt(HEEL)),
};

/** Sitting on a seat with level thighs and the back upright; the hip is at 0. */
export const sitting: Pose = {
  at: [0, SEATED_HIP],
  trunk: 0,
  ...arms(bent(-5, 60)),
  ...legs(footAt(31)),
};

/** Hips pushed back over soft knees, back flat, arms hanging. */
export const hinged: Pose = {
  at: [-21, 59],
  trunk: 74,
  neck: 62,
  ...arms(straight(0)),
  ...legs(footAt(HEEL)),
};

/** On the back, knees bent and feet flat, head towards the left. */
export const lyingKneesBent: Pose = {
  at: [0, CONTACT],
  trunk: -90,
  neck: -71,
  ...arms(straight(90)),
  ...legs(ankleAt([27, CONTACT], { bend: 150 })),
};

/** On hands and knees, back level, head towards the right. */
export const onAllFours: Pose = {
  pin: 'rightKnee',
  at: [0, CONTACT],
  trunk: 67,
  neck: 74,
  ...arms(straight(0)),
  ...legs(bent(0, -90, -90)),
};

/** One knee down behind, the other foot in front: right knee down. */
export const halfKneeling: Pose = {
  at: [0, CONTACT + 32],
  trunk: 0,
  ...arms(bent(-3, 8)),
  ...legs(bent(-1, -90, -90), footAt(30)),
};
