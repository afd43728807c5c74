import type { View } from './pose.ts';
import { cosine, sine, type Vector } from './vector.ts';

/** A point of the picture: x to the right, y down, the floor at 0. */
export type Dot = readonly [x: number, y: number];

export interface Camera {
  /** Flattens a world place to the picture. */
  project: (place: Vector) => Dot;
  /** True if the figure's left limbs lie behind its body. */
  hasFarSide: boolean;
  /** How much of the width of the body is seen, 0 from the side to 1 from the front. */
  breadth: number;
}

const yawByView: Record<View, number> = { side: 16, quarter: 38, front: 90 };

/** A level camera without perspective, so what stands on the floor is drawn on the floor line. */
export function cameraOf(view: View): Camera {
  const yaw = yawByView[view];
  const [ahead, aside] = [cosine(yaw), sine(yaw)];
  return {
    project: ([x, y, z]) => [x * ahead - z * aside, -y],
    hasFarSide: view !== 'front',
    breadth: aside,
  };
}
