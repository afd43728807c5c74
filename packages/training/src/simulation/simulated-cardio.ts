import type { ExerciseId } from '../model/exercise.ts';
import type { CardioBlock } from '../model/plan.ts';
import type { CardioMode } from '../model/taxonomy.ts';
import type { LoggedSet } from '../model/training-log.ts';
import type { Random } from '../plan/seeded-random.ts';
import { drawBetween } from './random.ts';

const exerciseByMode: Record<CardioMode, ExerciseId> = {
  walk: 'brisk_walk',
  jog: 'jog',
  bike: 'bike',
  rower: 'rower',
  elliptical: 'elliptical',
  stairs: 'stair_climb',
  low_impact_circuit: 'step_jack',
};
/** Metres a minute at an easy pace, where distance is usual. */
const pace: Partial<Record<CardioMode, number>> = { walk: 95, jog: 145, rower: 190 };

/** One logged set of cardio, as long as the plan asks for in this week. */
export function drawCardio(random: Random, cardio: CardioBlock, week: number): LoggedSet {
  const minutes = cardio.minutesByWeek[week] ?? cardio.minutes;
  const metersPerMinute = pace[cardio.mode];
  const set: LoggedSet = {
    exerciseId: exerciseByMode[cardio.mode],
    kind: 'working',
    durationSeconds: Math.round(minutes * 60),
    rpe: Math.max(1, Math.round((cardio.rpeMax - drawBetween(random, 0, 1.5)) * 2) / 2),
  };
  if (metersPerMinute === undefined) return set;
  const meters = minutes * metersPerMinute * drawBetween(random, 0.95, 1.1);
  return { ...set, distanceMeters: Math.round(meters / 10) * 10 };
}
