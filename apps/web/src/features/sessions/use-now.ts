import { useEffect, useState } from 'react';

const secondMs = 1000;

/** The moment, renewed each second while `isTicking` and at once when the page is seen again. */
export function useNow(isTicking = true): number {
  const [nowMs, setNowMs] = useState(() => Date.now());
  useEffect(
    function followTheClock() {
      if (!isTicking) return;
      const renew = () => setNowMs(Date.now());
      renew();
      const timer = setInterval(renew, secondMs);
      document.addEventListener('visibilitychange', renew);
      return () => {
        clearInterval(timer);
        document.removeEventListener('visibilitychange', renew);
      };
    },
    [isTicking],
  );
  return nowMs;
}
