export class TimeLimitError extends Error {
  constructor(limitMs: number) {
    super(`There was no answer within ${limitMs} ms.`);
    this.name = 'TimeLimitError';
  }
}

/** The promise's result, or a `TimeLimitError`; what comes later is dropped, a failure as well. */
export async function within<Value>(limitMs: number, promise: Promise<Value>): Promise<Value> {
  const { promise: late, reject } = Promise.withResolvers<never>();
  // Where this process was the slow one, the answer is here already: it is read before it counts as late.
  const giveUp = () => setImmediate(() => reject(new TimeLimitError(limitMs)));
  const timer = setTimeout(giveUp, limitMs);
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
