import type { LogSessionBody, MicroWorkout } from '@vigor/contract';

type MicroStep = MicroWorkout['steps'][number];

/** A short workout as a session without a plan: one set for each work step that was not skipped. */
export function toMicroSession(
  workout: MicroWorkout,
  steps: readonly MicroStep[],
  { nowMs, newId }: { nowMs: number; newId: () => string },
): LogSessionBody | undefined {
  const completedAt = new Date(nowMs).toISOString();
  const sets = steps.flatMap(({ kind, exerciseId, seconds, reps }) => {
    if (kind !== 'work' || exerciseId === undefined) return [];
    const amount = reps === undefined ? { durationSeconds: seconds } : { reps };
    return [{ id: newId(), exerciseId, kind: 'working' as const, ...amount, completedAt }];
  });
  if (sets.length === 0) return undefined;
  const durationSeconds = steps.reduce((sum, step) => sum + step.seconds, 0);
  const startedAt = new Date(nowMs - durationSeconds * 1000).toISOString();
  return { id: newId(), name: workout.name, startedAt, durationSeconds, sets };
}
