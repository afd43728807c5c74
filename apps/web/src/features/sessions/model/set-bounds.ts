import type { SetChange } from './session-actions.ts';

/** What the server takes of one set; a slip on the number pad must not make a session unreadable. */
const most = {
  weight: { kg: 1000, lb: 2200 },
  reps: 1000,
  durationSeconds: 86_400,
  distanceMeters: 500_000,
};

/** The change with each number held inside its bounds. */
export function boundChange(change: SetChange, unit: 'kg' | 'lb'): SetChange {
  const bounded: SetChange = { ...change };
  if (change.weight !== undefined)
    bounded.weight = bound(change.weight, most.weight[change.unit ?? unit]);
  if (change.reps !== undefined) bounded.reps = Math.round(bound(change.reps, most.reps));
  if (change.durationSeconds !== undefined) {
    bounded.durationSeconds = Math.round(bound(change.durationSeconds, most.durationSeconds));
  }
  if (change.distanceMeters !== undefined) {
    bounded.distanceMeters = bound(change.distanceMeters, most.distanceMeters);
  }
  return bounded;
}

function bound(value: number, max: number): number {
  return Math.min(max, Math.max(0, value));
}
