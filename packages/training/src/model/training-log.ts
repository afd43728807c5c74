import type { ExerciseId } from './exercise.ts';

export const setKinds = ['warmup', 'working', 'drop', 'failure'] as const;
export type SetKind = (typeof setKinds)[number];

/** One set as it was done. Weights are of one implement for dumbbells, and added load for bodyweight work. */
export interface LoggedSet {
  exerciseId: ExerciseId;
  kind: SetKind;
  reps?: number;
  weightKg?: number;
  /** 1–10 in halves. */
  rpe?: number;
  durationSeconds?: number;
  distanceMeters?: number;
  side?: 'left' | 'right';
}

export interface LoggedSession {
  id: string;
  /** Day in the member's time zone, `YYYY-MM-DD`. */
  day: string;
  durationSeconds: number;
  /** Session RPE, 0–10. */
  sessionRpe?: number;
  sets: LoggedSet[];
}
