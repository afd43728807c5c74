import { useEffect } from 'react';
import { withPrevious } from './model/build-exercise.ts';
import type { RunningSession } from './model/running-session.ts';
import { useSessionTools } from './session-context.tsx';
import { usePreviousSets } from './sessions.queries.ts';

/** Brings last time’s sets into the rows as soon as they are known; offline the plan’s values stay. */
export function usePrefill(session: RunningSession): void {
  const { dispatch, setting } = useSessionTools();
  const waiting = session.exercises.filter((exercise) => !exercise.isPrefilled);
  const { data } = usePreviousSets(waiting.map((exercise) => exercise.exerciseId));
  useEffect(
    function takeInLastTime() {
      if (!data) return;
      for (const exercise of waiting) {
        const previous = data.find((each) => each.exerciseId === exercise.exerciseId);
        const filled = withPrevious(exercise, previous, setting);
        dispatch({ kind: 'prefill', exerciseKey: exercise.key, exercise: filled });
      }
    },
    [data, waiting, dispatch, setting],
  );
}
