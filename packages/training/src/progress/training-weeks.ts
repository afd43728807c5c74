import { addDays, mondayOf } from './calendar.ts';
import type { TrainingWeek } from './week-streak.ts';

/**
 * Every ISO week from the one of `from` to the one of `today`, oldest first, with the sessions done
 * in it. Days outside are ignored; several sessions of one day all count. `plannedInWeek` and
 * `pausedWeeks` go by the Monday of the week. Empty where `from` is after `today`.
 */
export function listTrainingWeeks(input: {
  from: string;
  today: string;
  sessionDays: readonly string[];
  plannedInWeek: (weekStart: string) => number;
  pausedWeeks?: ReadonlySet<string>;
}): TrainingWeek[] {
  const doneByWeek = Map.groupBy(input.sessionDays, mondayOf);
  const currentWeek = mondayOf(input.today);
  const weeks: TrainingWeek[] = [];
  let weekStart = mondayOf(input.from);
  while (weekStart <= currentWeek) {
    weeks.push({
      weekStart,
      planned: input.plannedInWeek(weekStart),
      done: doneByWeek.get(weekStart)?.length ?? 0,
      isPaused: input.pausedWeeks?.has(weekStart) ?? false,
      isCurrent: weekStart === currentWeek,
    });
    weekStart = addDays(weekStart, 7);
  }
  return weeks;
}
