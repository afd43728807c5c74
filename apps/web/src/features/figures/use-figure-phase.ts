import { useEffect, useState, useSyncExternalStore } from 'react';
import { phaseAt } from './figure-motion.ts';

const reducedMotion = '(prefers-reduced-motion: reduce)';

/** Follows the system’s wish for less motion. */
export function useReducedMotion(): boolean {
  return useSyncExternalStore(
    (onChange) => {
      const query = matchMedia(reducedMotion);
      query.addEventListener('change', onChange);
      return () => query.removeEventListener('change', onChange);
    },
    () => matchMedia(reducedMotion).matches,
  );
}

/** The phase of a repetition that runs while it may; it goes on where it was stopped. */
export function useFigurePhase(isRunning: boolean): number {
  const [elapsedMs, setElapsedMs] = useState(0);
  useEffect(
    function followFrames() {
      if (!isRunning) return;
      let frame = 0;
      let before: number | undefined;
      const onFrame = (now: number) => {
        const passedMs = before === undefined ? 0 : now - before;
        before = now;
        setElapsedMs((elapsed) => elapsed + passedMs);
        frame = requestAnimationFrame(onFrame);
      };
      frame = requestAnimationFrame(onFrame);
      return () => cancelAnimationFrame(frame);
    },
    [isRunning],
  );
  return phaseAt(elapsedMs);
}
