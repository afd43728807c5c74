import type { LoggedSet } from '../../model/training-log.ts';
import { isPerformed, rirOf } from '../hard-set.ts';
import type { Exposure } from './progression.ts';

const weightToleranceKg = 0.25;

/** What an exposure comes to. */
export interface ExposureSummary {
  day: string;
  /** The load of most sets, the heavier where two tie; 0 without one. */
  loadKg: number;
  /** Repetitions of the sets with that load, in order. */
  reps: number[];
  /** Seconds of the sets with that load, in order. */
  seconds: number[];
  /** The lowest reserve that was told, of those sets. */
  rir?: number;
  /** The heaviest set. */
  top: { loadKg: number; reps: number; rir?: number };
}

/** `null` where nothing but warm-ups and drops was done. Of two sides the weaker one counts. */
export function summariseExposure({ day, sets }: Exposure): ExposureSummary | null {
  const working = keepWeakerSide(
    sets.filter((set) => (set.kind === 'working' || set.kind === 'failure') && isPerformed(set)),
  );
  const top = working.toSorted((a, b) => loadOf(b) - loadOf(a)).at(0);
  if (!top) return null;
  const loadKg = findUsualLoad(working);
  const usual = working.filter((set) => Math.abs(loadOf(set) - loadKg) <= weightToleranceKg);
  const reserves = usual.map(rirOf).filter((rir) => rir !== undefined);
  return {
    day,
    loadKg,
    reps: usual.map((set) => set.reps ?? 0),
    seconds: usual.map((set) => set.durationSeconds ?? 0),
    rir: reserves.length > 0 ? Math.min(...reserves) : undefined,
    top: { loadKg: loadOf(top), reps: top.reps ?? 0, rir: rirOf(top) },
  };
}

function keepWeakerSide(sets: readonly LoggedSet[]): readonly LoggedSet[] {
  const left = sets.filter((set) => set.side === 'left');
  const right = sets.filter((set) => set.side === 'right');
  if (left.length === 0 || right.length === 0) return sets;
  return workOf(left) <= workOf(right) ? left : right;
}

function workOf(sets: readonly LoggedSet[]): number {
  return sets.reduce((sum, set) => sum + (set.reps ?? 0) + (set.durationSeconds ?? 0), 0);
}

function findUsualLoad(sets: readonly LoggedSet[]): number {
  const byLoad = Map.groupBy(sets, loadOf);
  const ranked = [...byLoad].toSorted(
    ([a, setsA], [b, setsB]) => setsB.length - setsA.length || b - a,
  );
  return ranked[0]?.[0] ?? 0;
}

function loadOf(set: LoggedSet): number {
  return set.weightKg ?? 0;
}
