import { estimatePromptTokens } from '../context/estimate-tokens.ts';
import type { GatewayConfig, ModelConfig } from '../model/config.ts';
import type { GatewayCall } from '../model/gateway.ts';
import type { LanguageModel } from '../model/language-model.ts';
import type { Message } from '../model/messages.ts';
import { chooseCandidates, type RoutePlan } from '../routing/choose-candidates.ts';
import type { Candidate, RunDeps } from './call-run.ts';
import { raceSignal } from './call-signal.ts';
import { hourIn } from './hour-in.ts';
import { quotePrices } from './price-quote.ts';

export type PlannedCall = GatewayCall & { messages: readonly Message[] };

/** A call of this size stands for all when prices are compared. */
const typicalCall = { inputTokens: 1000, maxOutputTokens: 1000 };

/** Who may answer a call, with their models. Nobody, when only the built-in answer is wanted. */
export async function planCall(
  deps: RunDeps,
  call: PlannedCall,
  signal: AbortSignal,
): Promise<{ plan: RoutePlan; candidates: Candidate[] }> {
  const config = call.route === 'only_built_in' ? undefined : await readConfig(deps, signal);
  if (!config) return { plan: { candidates: [], skipped: [] }, candidates: [] };
  const models = new Map<ModelConfig, LanguageModel | undefined>();
  const modelOf = (each: ModelConfig) => {
    if (!models.has(each)) models.set(each, deps.modelFor(each));
    return models.get(each);
  };
  const { feature, tier, role, locale, subject } = call;
  const plan = chooseCandidates({
    config,
    call: {
      ...{ feature, tier, role, locale, subject },
      promptTokens: estimatePromptTokens(call.messages),
      hour: hourIn(deps.timeZone ?? 'UTC', deps.now()),
    },
    hasKey: (each) => modelOf(each) !== undefined,
    isHealthy: deps.isHealthy,
    priceOf: (each) => quotePrices(deps.prices(), each, deps.now()).worstCase(typicalCall),
  });
  const candidates = plan.candidates.flatMap((each) => {
    const model = modelOf(each);
    return model ? [{ config: each, model }] : [];
  });
  return { plan, candidates };
}

/** A configuration that cannot be read allows nobody; the built-in answer needs none. */
async function readConfig(deps: RunDeps, signal: AbortSignal): Promise<GatewayConfig | undefined> {
  try {
    const config = deps.config();
    return config instanceof Promise ? await raceSignal(config, signal) : config;
  } catch (error) {
    if (!signal.aborted) deps.onPortError(error);
    return undefined;
  }
}
