/** What the package offers. */
export {
  createEmbeddingModel,
  type EmbeddingModelOptions,
} from './adapters/create-embedding-model.ts';
export {
  createLanguageModel,
  type LanguageModelOptions,
} from './adapters/create-language-model.ts';
export {
  applyOutcome,
  type BreakerState,
  breakerRules,
  closedBreaker,
  decideAdmission,
  untilReset,
} from './breaker/breaker-state.ts';
export { createMemoryBreaker, type MemoryBreaker } from './breaker/memory-breaker.ts';
export { createMemoryCache } from './cache/memory-cache.ts';
export { createMemorySemanticStore } from './cache/memory-semantic-store.ts';
export type {
  Embedding,
  EmbeddingSource,
  SemanticCache,
  SemanticEntry,
  SemanticStore,
} from './cache/semantic-cache.ts';
export { estimatePromptTokens } from './context/estimate-tokens.ts';
export { type FittedConversation, fitConversation } from './context/fit-conversation.ts';
export { createGateway } from './gateway/create-gateway.ts';
export type { GatewayDeps } from './gateway/gateway-deps.ts';
export { breakerKey } from './gateway/with-breaker.ts';
export type { BudgetEvent, BudgetLimit, BudgetWindow } from './ledger/budget-window.ts';
export {
  type Calendar,
  type CalendarPeriod,
  type CalendarWindow,
  calendarPeriods,
  createCalendar,
} from './ledger/calendar.ts';
export {
  createMemoryLedger,
  type MemoryLedger,
  type MemoryLedgerOptions,
} from './ledger/memory-ledger.ts';
export type { FinishReason, ModelAnswer, ModelEvent, Usage } from './model/answer.ts';
export type {
  AbTest,
  AbTestArm,
  GatewayConfig,
  ModelConfig,
  ProviderId,
  RoutingRule,
  RuleCondition,
} from './model/config.ts';
export { providerIds } from './model/config.ts';
export type {
  AnswerOrigin,
  BuiltInAnswer,
  FallbackReason,
  Gateway,
  GatewayAnswer,
  GatewayCall,
  GatewayEvent,
  GatewayObject,
  GatewayRequest,
  ObjectRequest,
} from './model/gateway.ts';
export type { JsonObject, JsonValue } from './model/json.ts';
export type { CallOptions, LanguageModel, ModelRequest } from './model/language-model.ts';
export type { Message, ToolCall, ToolDefinition } from './model/messages.ts';
export { type NanoUsd, nanoUsdPerUsd } from './model/money.ts';
export type {
  AttemptRecord,
  Breaker,
  BreakerDecision,
  BreakerOutcome,
  CachedAnswer,
  CacheStore,
  HoldRequest,
  Ledger,
  Now,
  RecordSink,
  ReserveResult,
  Settlement,
} from './model/ports.ts';
export { type Price, type PriceUnit, priceUnits } from './model/price.ts';
export {
  ProviderError,
  type ProviderErrorDetails,
  type ProviderErrorKind,
  providerErrorKinds,
} from './model/provider-error.ts';
export { boundInputTokens } from './money/bound-input-tokens.ts';
export { computeCost } from './money/compute-cost.ts';
export { defaultPrices } from './money/default-prices.ts';
export { countTextTokens, estimateFromText } from './money/estimate-from-text.ts';
export { estimateWorstCase } from './money/estimate-worst-case.ts';
export { findPrice } from './money/find-price.ts';
export { priceVersionOf } from './money/price-version.ts';
export { deidentify } from './privacy/deidentify.ts';
export { assignArm } from './routing/assign-arm.ts';
export type { RouteInput, RoutePlan, SkipReason } from './routing/choose-candidates.ts';
export type { Estimate } from './routing/confidence-interval.ts';
export {
  explainRoute,
  type RouteExplanation,
  type RuleVerdict,
} from './routing/explain-route.ts';
export type { RouteCall } from './routing/match-rule.ts';
export {
  type AbSample,
  type AbTestSummary,
  type ArmSummary,
  summariseAbTest,
} from './routing/summarise-ab-test.ts';
export {
  type AwsCredentials,
  type AwsSecretsOptions,
  createAwsSecrets,
} from './secrets/aws-secrets.ts';
export { type CachedSecrets, cachedSecrets } from './secrets/cached-secrets.ts';
export { chainSecrets } from './secrets/chain-secrets.ts';
export { createEnvironmentSecrets } from './secrets/environment-secrets.ts';
export { createKeyVaultSecrets, type KeyVaultOptions } from './secrets/key-vault-secrets.ts';
export { createManagedIdentity, type ManagedIdentityOptions } from './secrets/managed-identity.ts';
export { type SecretSource, SecretStoreError } from './secrets/secret-source.ts';
export { createVaultSecrets, type VaultOptions } from './secrets/vault-secrets.ts';
export {
  answerStep,
  createScriptedModel,
  type ScriptedModel,
  type ScriptedStep,
} from './testing/scripted-model.ts';
