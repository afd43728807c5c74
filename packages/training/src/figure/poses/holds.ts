import { arms, handBy, straight } from './limbs.ts';

/** What the arms do in many exercises; spread into a pose. */
export const hanging = arms(straight(2));
export const handsOnHips = arms(handBy([3, -31, 12], [-90, 45]));
/** Hands folded before the chest. */
export const handsFolded = arms(handBy([12, -10, 1], [0, 60]));
export const armsCrossed = arms(handBy([7, -9, -4], [0, 30]));
export const armsForward = arms(straight(86));
/** A weight held upright against the chest. */
export const goblet = arms(handBy([12, -8, 3], [0, 25]));
/** Weights resting on the front of the shoulders. */
export const onShoulders = arms(handBy([9, 2, 11], [60, 20]));
/** A barbell across the upper back. */
export const backRack = arms(handBy([-7, -2, 20], [-20, 10]));
/** A barbell across the front of the shoulders, elbows high. */
export const frontRack = arms(handBy([5, 5, 12], [90, 10]));
