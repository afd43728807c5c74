import type { Pattern } from '../model/taxonomy.ts';
import type { DraftDay } from './draft.ts';
import { isLiked } from './open-place.ts';
import type { WeekLoad } from './week-load.ts';

/** One unit of each comes before a second one of any. */
export const limbMovements: readonly (readonly Pattern[])[] = [
  ['pull_h', 'pull_v'],
  ['squat', 'lunge'],
  ['hinge'],
  ['push_h', 'push_v'],
];
/** After what is liked, as they are short. */
export const coreMovements: readonly (readonly Pattern[])[] = [['core_antiext'], ['core_antirot']];

/** Movements of which the week has nothing. */
export function uncoveredMovements({ patterns }: WeekLoad): number {
  return [...limbMovements, ...coreMovements].filter((movement) =>
    movement.every((pattern) => (patterns.get(pattern) ?? 0) === 0),
  ).length;
}

/** Liked exercises that found no time. */
export function missingLikes(days: readonly DraftDay[]): number {
  return days.flatMap((day) => day.units).filter((unit) => isLiked(unit) && unit.sets === 0).length;
}
