import { ProviderError } from '../model/provider-error.ts';

/** A signal that says why it was aborted: its `reason` is always a `ProviderError`. */
export interface CallSignal {
  signal: AbortSignal;
  abort(reason: ProviderError): void;
  /** Gives the timer its whole time again. */
  restartTimer(): void;
  pauseTimer(): void;
  /** Forgets the timer and the outer signal, and ends whatever still listens. */
  close(): void;
}

/** A signal that follows `outer`, and aborts with the error of `late` after `afterMs`. */
export function openSignal(input: {
  outer?: AbortSignal;
  afterMs?: number;
  late?: () => ProviderError;
}): CallSignal {
  const { outer, afterMs, late } = input;
  const controller = new AbortController();
  const follow = () => controller.abort(abortReason(outer));
  let timer: NodeJS.Timeout | undefined;
  function pauseTimer(): void {
    clearTimeout(timer);
  }
  function restartTimer(): void {
    pauseTimer();
    if (afterMs === undefined || !late || controller.signal.aborted) return;
    timer = setTimeout(() => controller.abort(late()), Math.max(0, afterMs));
  }
  if (outer?.aborted) follow();
  else outer?.addEventListener('abort', follow, { once: true });
  restartTimer();
  return {
    signal: controller.signal,
    abort: (reason) => controller.abort(reason),
    restartTimer,
    pauseTimer,
    close: () => {
      pauseTimer();
      outer?.removeEventListener('abort', follow);
      controller.abort(new ProviderError('aborted', 'The call is over.'));
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
  const { promise: aborted, reject } = Promise.withResolvers<never>();
  const abort = () => reject(abortReason(signal));
  if (signal.aborted) abort();
  else signal.addEventListener('abort', abort, { once: true });
  try {
    return await Promise.race([promise, aborted]);
  } finally {
    signal.removeEventListener('abort', abort);
  }
}
