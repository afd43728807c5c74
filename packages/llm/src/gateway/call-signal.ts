import { ProviderError } from '../model/provider-error.ts';

/** A signal that says why it was aborted: its `reason` is always a `ProviderError`. */
export interface CallSignal {
  signal: AbortSignal;
  abort(reason: ProviderError): void;
  /** Gives the timer its whole time again. */
  restartTimer(): void;
  pauseTimer(): void;
  /** Forgets the timer and the outer signal. */
  close(): void;
}

/** A timer that is set to more fires at once. */
const longestTimerMs = 2 ** 31 - 1;

/** A signal that follows `outer`, and aborts with the error of `late` after `afterMs`. */
export function openSignal(input: {
  outer?: AbortSignal;
  afterMs?: number;
  late?: () => ProviderError;
}): CallSignal {
  const { outer, afterMs, late } = input;
  const controller = new AbortController();
  const follow = () => controller.abort(abortReason(outer));
  let isPaused = false;
  const fire = () => {
    if (late && !isPaused) controller.abort(late());
  };
  const delayMs = Math.min(Math.max(0, afterMs ?? 0), longestTimerMs);
  const timer = afterMs === undefined ? undefined : setTimeout(fire, delayMs);
  if (outer?.aborted) follow();
  else outer?.addEventListener('abort', follow, { once: true });
  return {
    signal: controller.signal,
    abort: (reason) => controller.abort(reason),
    restartTimer: () => {
      isPaused = false;
      timer?.refresh();
    },
    pauseTimer: () => {
      isPaused = true;
    },
    close: () => {
      clearTimeout(timer);
      outer?.removeEventListener('abort', follow);
    },
  };
}

/** The reason as a `ProviderError`; anything else means that the caller went away. */
export function abortReason(signal: AbortSignal | undefined): ProviderError {
  if (signal?.reason instanceof ProviderError) return signal.reason;
  return new ProviderError('aborted', 'The caller cancelled the call.');
}

/** The promise's result, or the signal's reason as soon as it aborts. */
export async function raceSignal<Value>(
  promise: Promise<Value>,
  signal: AbortSignal,
): Promise<Value> {
  const racer = openRacer(signal);
  try {
    return await racer.race(promise);
  } finally {
    racer.close();
  }
}

/** Races one promise after the other against a signal, and listens to it only once. */
export interface Racer {
  race<Value>(promise: Promise<Value>): Promise<Value>;
  close(): void;
}

export function openRacer(signal: AbortSignal): Racer {
  let rejectCurrent: ((reason: ProviderError) => void) | undefined;
  const abort = () => rejectCurrent?.(abortReason(signal));
  signal.addEventListener('abort', abort, { once: true });
  return {
    race: (promise) =>
      new Promise((resolve, reject) => {
        rejectCurrent = reject;
        promise.then(resolve, reject);
        if (signal.aborted) abort();
      }),
    close: () => signal.removeEventListener('abort', abort),
  };
}
