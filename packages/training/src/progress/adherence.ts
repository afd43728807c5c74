import type { TrainingWeek } from './week-streak.ts';

export interface Adherence {
  done: number;
  planned: number;
  /** 0–1; `null` where nothing was planned. */
  ratio: number | null;
}

/**
 * Planned sessions that were done. More sessions than planned in one week do not make up for
 * another; paused weeks do not count, the current one only as far as it is done.
 */
export function computeAdherence(weeks: readonly TrainingWeek[]): Adherence {
  let done = 0;
  let planned = 0;
  for (const week of weeks) {
    if (week.isPaused) continue;
    const doneOfPlanned = Math.min(week.done, week.planned);
    done += doneOfPlanned;
    planned += week.isCurrent ? doneOfPlanned : week.planned;
  }
  return { done, planned, ratio: planned > 0 ? done / planned : null };
}
