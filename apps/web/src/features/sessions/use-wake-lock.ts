import { useEffect } from 'react';

/** Keeps the screen on while a session is open; the browser drops the lock when the page is hidden. */
export function useWakeLock(): void {
  useEffect(function keepScreenOn() {
    let lock: WakeLockSentinel | undefined;
    let isGone = false;
    const ask = async () => {
      if (document.visibilityState !== 'visible' || !('wakeLock' in navigator)) return;
      try {
        lock = await navigator.wakeLock.request('screen');
        if (isGone) await lock.release();
      } catch {
        lock = undefined; // a low battery may refuse; the session works all the same
      }
    };
    void ask(); // refusal is handled inside
    document.addEventListener('visibilitychange', ask);
    return () => {
      isGone = true;
      document.removeEventListener('visibilitychange', ask);
      void lock?.release(); // nothing waits for it
    };
  }, []);
}
