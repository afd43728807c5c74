import type { Usage } from './answer.ts';
import type { NanoUsd } from './money.ts';
import type { ProviderErrorKind } from './provider-error.ts';

/** Milliseconds since 1970; tests set it. */
export type Now = () => number;

/** What one attempt may cost at worst, before it is made. */
export interface HoldRequest {
  requestId: string;
  /** 1 for the first attempt under this request id; 0 for an embedding that is bought before it. */
  attempt: number;
  /** Who pays: the member. */
  subject: string;
  tier: string;
  feature: string;
  provider: string;
  model: string;
  priceVersion: string;
  amountNanoUsd: NanoUsd;
  /** When a hold that was never dispatched or settled may be swept. */
  expiresAt: number;
  /** Born dispatched: the call leaves as soon as the hold is there, so both are one transaction. */
  isDispatched?: boolean;
}

export type ReserveResult =
  | { ok: true; holdId: string }
  /** `window` names what is spent, for example `system-week` or `member-month`. */
  | { ok: false; window: string; resetsAt: number; availableNanoUsd: NanoUsd };

export interface Settlement {
  /** What is charged; may be more than the hold when a provider passes its own limit. */
  costNanoUsd: NanoUsd;
  /** `exact` from complete usage, `estimated` from what was delivered. */
  basis: 'exact' | 'estimated' | 'none';
}

/**
 * The reserve–settle ledger. Every function is one short transaction (they may share one with
 * other callers); none waits for the network of a provider.
 */
export interface Ledger {
  /**
   * Holds the amount in every window that applies, or in none. Fails for an attempt that was held
   * before; a ledger that reserves ahead may notice that only when it is settled, and fail then.
   */
  reserve(hold: HoldRequest): Promise<ReserveResult>;
  /** `held → dispatched`, before the first byte leaves; for holds that were not born so. */
  dispatch(holdId: string): Promise<void>;
  /**
   * Once, by state transition: a second settle changes nothing. The gateway does not wait for it,
   * so a ledger may let it ride along with what comes next; one that is lost charges the whole hold.
   */
  settle(holdId: string, settlement: Settlement): Promise<void>;
}

/** One attempt, as it is remembered. */
export interface AttemptRecord {
  requestId: string;
  attempt: number;
  at: number;
  subject: string;
  tenant: string;
  tier: string;
  feature: string;
  provider: string;
  model: string;
  usage?: Usage;
  costNanoUsd: NanoUsd;
  priceVersion?: string;
  firstByteMs?: number;
  totalMs: number;
  outcome: 'ok' | ProviderErrorKind | 'refused_budget' | 'refused_breaker';
  isStream: boolean;
  cache: 'none' | 'exact' | 'semantic';
  arm?: string;
  rule?: string;
}

export interface RecordSink {
  /** Must not fail the call, and must not be waited for by it. */
  record(attempt: AttemptRecord): void;
}

export interface CachedAnswer {
  text: string;
  provider: string;
  model: string;
}

export interface CacheStore {
  get(key: string): Promise<CachedAnswer | undefined>;
  set(key: string, answer: CachedAnswer, ttlSeconds: number): Promise<void>;
}

/** What a breaker lets through. A probe holds a lease, so that one call at a time tries again. */
export type BreakerDecision =
  | { kind: 'closed' }
  | { kind: 'probe' }
  | { kind: 'open'; untilMs: number };

export interface Breaker {
  /** `key` is provider and model. */
  admit(key: string): Promise<BreakerDecision>;
  report(key: string, outcome: BreakerOutcome): Promise<void>;
}

export type BreakerOutcome =
  | { kind: 'ok' }
  /** 5xx, network, a stall, a cut answer. */
  | { kind: 'failed' }
  | { kind: 'rate_limited'; retryAfterMs: number }
  | { kind: 'auth' }
  /** 400, policy, abort, our own deadline: says nothing of the provider's health. */
  | { kind: 'neutral' };
