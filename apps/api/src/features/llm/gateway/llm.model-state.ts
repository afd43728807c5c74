import {
  type BreakerState,
  estimateWorstCase,
  type ModelConfig,
  type Price,
  untilReset,
} from '@vigor/llm';

export interface ModelState {
  state: 'ready' | 'resting' | 'disabled' | 'no_key' | 'no_price';
  /** Absent: until somebody switches the model on again, or its key changes. */
  restsUntil?: Date;
}

interface Circumstances {
  hasKey: boolean;
  prices: readonly Price[];
  breaker: BreakerState;
  /** Milliseconds since 1970. */
  at: number;
}

const anyCall = { inputTokens: 1, maxOutputTokens: 1 };

/** Whether a model would be asked now, and if not, why. */
export function stateOfModel(config: ModelConfig, now: Circumstances): ModelState {
  const { prices, at } = now;
  const { provider, model } = config;
  if (!config.isEnabled) return { state: 'disabled' };
  if (!now.hasKey) return { state: 'no_key' };
  const price = estimateWorstCase({ ...anyCall, prices, provider, model, at });
  if (price === undefined) return { state: 'no_price' };
  const restsUntilMs = restsUntil(now.breaker, at);
  if (restsUntilMs === undefined) return { state: 'ready' };
  if (restsUntilMs === untilReset) return { state: 'resting' };
  return { state: 'resting', restsUntil: new Date(restsUntilMs) };
}

/** `undefined`: a call would be let through. */
export function restsUntil(breaker: BreakerState, at: number): number | undefined {
  if (breaker.kind === 'disabled') return untilReset;
  if (breaker.kind === 'closed') return undefined;
  const until = Math.max(breaker.untilMs, breaker.probeUntilMs ?? 0);
  return until > at ? until : undefined;
}
