import type { ExerciseId } from '../model/exercise.ts';
import type { LoggedSet } from '../model/training-log.ts';

/** Something worth remembering the first time it is done. */
export interface Landmark {
  code: string;
  title: string;
  text: string;
  /** Any of them will do. */
  exerciseIds: readonly ExerciseId[];
  /** Repetitions in one set. */
  minReps?: number;
  /** Logged weight as a multiple of body mass. */
  minBodyMassRatio?: number;
  minSeconds?: number;
  minMeters?: number;
}

const pushUps = [
  'push_up',
  'diamond_push_up',
  'decline_push_up',
  'db_handle_push_up',
  'ring_push_up',
];
const pullUps = ['pull_up', 'chin_up', 'neutral_grip_pull_up', 'weighted_pull_up'];
const squats = ['back_squat', 'front_squat', 'pause_squat'];
const benches = ['barbell_bench_press', 'close_grip_bench_press'];
const deadlifts = ['barbell_deadlift', 'trap_bar_deadlift', 'sumo_deadlift'];
const runs = ['jog', 'treadmill_run'];

/** Easiest first within a movement. */
export const landmarks: readonly Landmark[] = [
  {
    code: 'first_push_up',
    title: 'First push-up',
    text: 'Your first full push-up, hands on the floor.',
    exerciseIds: pushUps,
    minReps: 1,
  },
  {
    code: 'ten_push_ups',
    title: 'Ten push-ups',
    text: 'Ten full push-ups in one set.',
    exerciseIds: pushUps,
    minReps: 10,
  },
  {
    code: 'first_pull_up',
    title: 'First pull-up',
    text: 'Your first pull-up without help.',
    exerciseIds: pullUps,
    minReps: 1,
  },
  {
    code: 'five_pull_ups',
    title: 'Five pull-ups',
    text: 'Five pull-ups in one set.',
    exerciseIds: pullUps,
    minReps: 5,
  },
  ...ratioLandmarks('squat', 'Squat', squats, [1, 1.5, 2]),
  ...ratioLandmarks('bench', 'Bench press', benches, [0.75, 1, 1.5]),
  ...ratioLandmarks('deadlift', 'Deadlift', deadlifts, [1, 1.5, 2]),
  {
    code: 'plank_60_s',
    title: 'One-minute plank',
    text: 'A plank held for a full minute.',
    exerciseIds: ['plank'],
    minSeconds: 60,
  },
  {
    code: 'run_5_km',
    title: 'Five kilometres',
    text: 'Five kilometres in one run.',
    exerciseIds: runs,
    minMeters: 5000,
  },
];

/**
 * Codes of the landmarks that the sets of a session reach. Warm-ups do not count; landmarks against
 * body mass are left out where it is unknown.
 */
export function findLandmarks(sets: readonly LoggedSet[], bodyMassKg?: number): string[] {
  const counted = sets.filter((set) => set.kind !== 'warmup');
  return landmarks
    .filter((landmark) => counted.some((set) => reaches(set, landmark, bodyMassKg)))
    .map(({ code }) => code);
}

function reaches(set: LoggedSet, landmark: Landmark, bodyMassKg?: number): boolean {
  const { minReps = 0, minSeconds = 0, minMeters = 0, minBodyMassRatio } = landmark;
  if (!landmark.exerciseIds.includes(set.exerciseId)) return false;
  if ((set.reps ?? 0) < minReps || (set.durationSeconds ?? 0) < minSeconds) return false;
  if ((set.distanceMeters ?? 0) < minMeters) return false;
  if (minBodyMassRatio === undefined) return true;
  return bodyMassKg !== undefined && (set.weightKg ?? 0) >= minBodyMassRatio * bodyMassKg;
}

function ratioLandmarks(
  code: string,
  name: string,
  exerciseIds: readonly ExerciseId[],
  ratios: readonly number[],
): Landmark[] {
  return ratios.map((ratio) => ({
    code: `${code}_${String(ratio).replace('.', '_')}x_body_mass`,
    title: `${name}: ${ratio} × body weight`,
    text: `${name} with ${ratio === 1 ? 'your own body weight' : `${ratio} times your body weight`}.`,
    exerciseIds,
    minReps: 1,
    minBodyMassRatio: ratio,
  }));
}
