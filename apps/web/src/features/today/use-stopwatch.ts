import { useCallback, useEffect, useState } from 'react';

const refreshMs = 200;

interface Stopwatch {
  elapsedMs: number;
  isRunning: boolean;
  start: () => void;
  pause: () => void;
  jumpTo: (elapsedMs: number) => void;
}

/** Time that ran while it was not paused; right again after a locked phone wakes. */
export function useStopwatch(): Stopwatch {
  const [ranMs, setRanMs] = useState(0);
  const [since, setSince] = useState<number>();
  const [now, setNow] = useState(0);
  const isRunning = since !== undefined;
  const elapsedMs = ranMs + (isRunning ? Math.max(0, now - since) : 0);
  useEffect(
    function followTheClock() {
      if (!isRunning) return;
      const timer = setInterval(() => setNow(Date.now()), refreshMs);
      return () => clearInterval(timer);
    },
    [isRunning],
  );
  const jumpTo = useCallback(
    (target: number) => {
      setRanMs(target);
      setNow(Date.now());
      setSince(isRunning ? Date.now() : undefined);
    },
    [isRunning],
  );
  return {
    elapsedMs,
    isRunning,
    start: () => {
      setNow(Date.now());
      setSince(Date.now());
    },
    pause: () => {
      setRanMs(elapsedMs);
      setSince(undefined);
    },
    jumpTo,
  };
}
