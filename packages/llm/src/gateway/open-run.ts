import { estimatePromptTokens } from '../context/estimate-tokens.ts';
import type { ModelConfig } from '../model/config.ts';
import type { GatewayCall } from '../model/gateway.ts';
import type { LanguageModel, ModelRequest } from '../model/language-model.ts';
import type { Message } from '../model/messages.ts';
import { ProviderError } from '../model/provider-error.ts';
import { chooseCandidates, type RoutePlan } from '../routing/choose-candidates.ts';
import { type CallRun, emptyJournal } from './call-run.ts';
import { openSignal } from './call-signal.ts';
import { hourIn } from './hour-in.ts';
import { quotePrices } from './price-quote.ts';

/** What all calls of a gateway share. */
export type RunDeps = CallRun['deps'];

type Asked = GatewayCall & { messages: readonly Message[] };

/** Decides who may answer, and starts the clock of the whole call. Close it when it is over. */
export async function openRun(
  deps: RunDeps,
  call: Asked,
): Promise<{ run: CallRun; close(): void }> {
  const own = openSignal({
    outer: call.signal,
    afterMs: call.deadlineMs,
    late: () => new ProviderError('deadline', 'The time for the whole call ran out.'),
  });
  const models = new Map<ModelConfig, LanguageModel | undefined>();
  const modelOf = (config: ModelConfig) => {
    if (!models.has(config)) models.set(config, deps.modelFor(config));
    return models.get(config);
  };
  const plan = await planRoute({ deps, call, modelOf });
  const candidates = plan.candidates.flatMap((config) => {
    const model = modelOf(config);
    return model ? [{ config, model }] : [];
  });
  const deadlineAt = deps.now() + call.deadlineMs;
  const journal = emptyJournal();
  const run = { deps, call, plan, candidates, signal: own.signal, deadlineAt, journal };
  return { run, close: own.close };
}

/** A call of this size stands for all when prices are compared. */
const typicalCall = { inputTokens: 1000, maxOutputTokens: 1000 };

async function planRoute(input: {
  deps: RunDeps;
  call: Asked;
  modelOf: (config: ModelConfig) => LanguageModel | undefined;
}): Promise<RoutePlan> {
  const { deps, call, modelOf } = input;
  if (call.route === 'only_built_in') return { candidates: [], skipped: [] };
  const { feature, tier, role, locale, subject } = call;
  return chooseCandidates({
    config: await deps.config(),
    call: {
      ...{ feature, tier, role, locale, subject },
      promptTokens: estimatePromptTokens(call.messages),
      hour: hourIn(deps.timeZone ?? 'UTC', deps.now()),
    },
    hasKey: (config) => modelOf(config) !== undefined,
    isHealthy: deps.isHealthy,
    priceOf: (config) => quotePrices(deps.prices(), config, deps.now()).worstCase(typicalCall),
  });
}

/** Only what a model may see, so that nothing of the call's circumstances reaches a provider. */
export function modelRequestOf(request: ModelRequest): ModelRequest {
  const { messages, maxOutputTokens, temperature, tools, responseSchema } = request;
  return { messages, maxOutputTokens, temperature, tools, responseSchema };
}
