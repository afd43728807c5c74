/** A model that may be called, in order of `priority` (1 first). */
export interface ModelConfig {
  /** Stable name of this entry, for example `gemini-flash`. */
  id: string;
  provider: ProviderId;
  /** Exact id that the provider knows. */
  model: string;
  priority: number;
  isEnabled: boolean;
  /** Tokens of context that it takes. */
  contextTokens: number;
  maxOutputTokens: number;
}

export const providerIds = ['openai', 'gemini', 'perplexity', 'openai_compatible'] as const;
export type ProviderId = (typeof providerIds)[number];

/** What a rule may ask about a call; absent parts match everything. */
export interface RuleCondition {
  features?: readonly string[];
  tiers?: readonly string[];
  roles?: readonly string[];
  /** Language tags by prefix: `de` matches `de-AT`. */
  locales?: readonly string[];
  minPromptTokens?: number;
  maxPromptTokens?: number;
  /** Hours of the day in the configured time zone, from (inclusive) to (exclusive); may wrap. */
  hours?: { from: number; to: number };
}

/** Chooses the list of candidates; the first rule that matches, by `priority`, counts. */
export interface RoutingRule {
  id: string;
  name: string;
  priority: number;
  isEnabled: boolean;
  when: RuleCondition;
  /** Ids of model configurations, first choice first. Empty: only `fallback` answers. */
  candidates: readonly string[];
}

export interface AbTestArm {
  name: string;
  weight: number;
  /** Put before the candidates that the rules chose. */
  candidates: readonly string[];
}

/** Sticky by member: the same member is always in the same arm of a test. */
export interface AbTest {
  id: string;
  name: string;
  features: readonly string[];
  isRunning: boolean;
  arms: readonly AbTestArm[];
  /** Stops by itself at this many answers in every arm. */
  stopAtSamplesPerArm?: number;
}

/** Everything that an administrator can change, as one version. */
export interface GatewayConfig {
  version: string;
  models: readonly ModelConfig[];
  rules: readonly RoutingRule[];
  abTests: readonly AbTest[];
}
