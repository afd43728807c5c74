import type { TFunction } from 'i18next';
import type { Format } from '../../lib/use-format.ts';
import type { NextSet } from './model/next-set.ts';
import type { PreviousSet, RunningExercise, RunningSet } from './model/running-session.ts';

type Words = TFunction<'session'>;

/** `Set 2`, `Warm-up 1`: warm-ups are counted on their own. */
export function nameSet(exercise: RunningExercise, set: RunningSet, t: Words): string {
  const isWarmup = set.kind === 'warmup';
  const alike = exercise.sets.filter((each) => (each.kind === 'warmup') === isWarmup);
  const number = alike.findIndex((each) => each.id === set.id) + 1;
  return t(isWarmup ? 'set.warmupName' : 'set.name', { number });
}

/** Last time’s set for a row, matched by place among the sets of its kind. */
export function findPrevious(exercise: RunningExercise, set: RunningSet): PreviousSet | undefined {
  const isWarmup = set.kind === 'warmup';
  const rows = exercise.sets.filter((each) => (each.kind === 'warmup') === isWarmup);
  const last = exercise.previous.filter((each) => (each.kind === 'warmup') === isWarmup);
  return last[rows.findIndex((each) => each.id === set.id)];
}

/** `80 × 8 @8`, `45 s`, `400 m`: short enough to stand beside the fields. */
export function describePrevious(set: PreviousSet, format: Format): string {
  const weight = set.weightKg === undefined ? '' : format.number(format.fromKg(set.weightKg), 2);
  const effort = set.rpe === undefined ? '' : ` @${format.number(set.rpe)}`;
  return `${[weight, describeAmount(set, format)].filter(Boolean).join(' × ')}${effort}`;
}

function describeAmount(set: PreviousSet, format: Format): string {
  if (set.reps !== undefined) return format.number(set.reps);
  if (set.durationSeconds !== undefined) return `${format.number(set.durationSeconds)} s`;
  return set.distanceMeters === undefined ? '' : `${format.number(set.distanceMeters)} m`;
}

/** What comes next, for the bar at the foot of the session and the one on other pages. */
export function describeNext(next: NextSet | undefined, t: Words): string {
  if (!next) return t('rest.allDone');
  const words = { name: next.exercise.name, number: next.number, of: next.of };
  return t(next.set.kind === 'warmup' ? 'rest.nextWarmup' : 'rest.next', words);
}
