import type { View } from './pose.ts';
import { cosine, sine, type Vector } from './vector.ts';

/** A point of the picture: x to the right, y down, the floor at 0. */
export type Dot = readonly [x: number, y: number];

export interface Camera {
  /** Flattens a world place to the picture. */
  project: (place: Vector) => Dot;
  /** True if the figure's left limbs lie behind its body. */
  hasFarSide: boolean;
  /** A level camera sees the floor as a line, a raised one as an area. */
  isRaised: boolean;
}

/** Turned a little even from the side, so that both shoulders and far limbs show. */
const angles: Record<View, { yaw: number; pitch: number }> = {
  side: { yaw: 16, pitch: 0 },
  quarter: { yaw: 38, pitch: 0 },
  front: { yaw: 90, pitch: 0 },
  above: { yaw: 24, pitch: 34 },
  aboveFront: { yaw: 72, pitch: 36 },
};

/** A camera without perspective: equal lengths stay equal wherever they are. */
export function cameraOf(view: View): Camera {
  const { yaw, pitch } = angles[view];
  return {
    project: ([x, y, z]) => {
      const nearness = x * sine(yaw) + z * cosine(yaw);
      return [x * cosine(yaw) - z * sine(yaw), nearness * sine(pitch) - y * cosine(pitch)];
    },
    hasFarSide: yaw < 45,
    isRaised: pitch > 0,
  };
}
