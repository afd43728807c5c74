import type { Level } from '../model/taxonomy.ts';

export type WeekKind = 'build' | 'deload';

/**
 * Weeks from one scheduled deload to the next (Rogerson 2024: every 5.6 ± 2.3 weeks). Beginners
 * have none as long as they progress.
 */
const deloadInterval: Record<Level, number | undefined> = {
  beginner: undefined,
  intermediate: 6,
  advanced: 5,
};

/** What each week of a block is for. @param weeks 1–12 */
export function weekKindsOf(level: Level, weeks: number): WeekKind[] {
  const interval = deloadInterval[level];
  return Array.from({ length: weeks }, (_, index) =>
    interval !== undefined && (index + 1) % interval === 0 ? 'deload' : 'build',
  );
}
