import type { Tracer } from '@opentelemetry/api';
import type { SemanticCache } from '../cache/semantic-cache.ts';
import type { GatewayConfig, ModelConfig } from '../model/config.ts';
import type { LanguageModel } from '../model/language-model.ts';
import type { Breaker, CacheStore, Ledger, Now, RecordSink } from '../model/ports.ts';
import type { Price } from '../model/price.ts';
import type { TimeLimits } from './with-time-limits.ts';

/** What a product gives to its gateway. */
export interface GatewayDeps {
  /** Read for every call, so keep it in memory; a new version counts from the next call. */
  config: () => GatewayConfig | Promise<GatewayConfig>;
  /** The adapter for a configuration; `undefined` when the product has no key for it. */
  modelFor: (config: ModelConfig) => LanguageModel | undefined;
  ledger: Ledger;
  /** Read for every attempt. */
  prices: () => readonly Price[];
  breaker: Breaker;
  records: RecordSink;
  now: Now;
  /** Absent: nothing is cached exactly. */
  cache?: CacheStore;
  /** Absent: only answers to exactly the same prompt are found again. */
  semanticCache?: SemanticCache;
  /** Puts models that are known to be ill last; the breaker decides anyway. */
  isHealthy?: (config: ModelConfig) => boolean;
  /** For rules with hours; `UTC` unless given. */
  timeZone?: string;
  /** 30 s between pieces of a stream and 90 s for a whole answer unless given. */
  timeLimits?: TimeLimits;
  /** Asks a second candidate when the first has not answered a plain call by then. */
  hedgeAfterMs?: number;
  /** For spans by OpenTelemetry's names for generative models; the global one unless given. */
  tracer?: Tracer;
  /** A ledger, cache or breaker that failed. The call goes on without it, and never unpaid. */
  onPortError?: (error: unknown) => void;
}
