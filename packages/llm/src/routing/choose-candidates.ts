import type { AbTest, AbTestArm, GatewayConfig, ModelConfig } from '../model/config.ts';
import { assignArm } from './assign-arm.ts';
import { matchRule, type RouteCall } from './match-rule.ts';

export interface RouteInput {
  config: GatewayConfig;
  call: RouteCall;
  /** Whether the product has a key for it; absent: for all. */
  hasKey?: (model: ModelConfig) => boolean;
  /** Ill models come last; absent: all are well. */
  isHealthy?: (model: ModelConfig) => boolean;
  /** Orders models of equal priority, cheaper first; absent or unknown: as they were given. */
  priceOf?: (model: ModelConfig) => number | undefined;
}

/** Why a configured model is not asked. */
export type SkipReason = 'not_chosen' | 'disabled' | 'no_key' | 'prompt_too_long';

export interface RoutePlan {
  /** In the order in which they are asked. */
  candidates: ModelConfig[];
  ruleId?: string;
  abTestId?: string;
  arm?: string;
  skipped: { id: string; reason: SkipReason }[];
}

/**
 * Who may answer a call: the candidates of its A/B arm, then those of the first rule that matches,
 * or all models by priority when none does. The rule's order counts, and a rule without candidates
 * keeps everybody out; equal priorities are ordered by price; ill models come last. Pure.
 */
export function chooseCandidates(input: RouteInput): RoutePlan {
  const { config, call, isHealthy } = input;
  const rule = matchRule(config.rules, call);
  const assigned = rule?.candidates.length === 0 ? undefined : findArm(config.abTests, call);
  const ids = new Set([...(assigned?.arm.candidates ?? []), ...(rule?.candidates ?? [])]);
  const inOrder = [...ids].flatMap((id) => config.models.filter((model) => model.id === id));
  const wanted = rule ? inOrder : [...new Set([...inOrder, ...defaultOrder(input)])];
  const skipped = config.models.flatMap((model) => {
    const reason = wanted.includes(model) ? skipReason(input, model) : 'not_chosen';
    return reason ? [{ id: model.id, reason }] : [];
  });
  const usable = wanted.filter((model) => skipReason(input, model) === undefined);
  const isWell = (model: ModelConfig) => isHealthy?.(model) ?? true;
  return {
    candidates: [...usable.filter(isWell), ...usable.filter((model) => !isWell(model))],
    ruleId: rule?.id,
    abTestId: assigned?.test.id,
    arm: assigned?.arm.name,
    skipped,
  };
}

/** The first running test of the call's feature counts. */
function findArm(
  tests: readonly AbTest[],
  { feature, subject }: RouteCall,
): { test: AbTest; arm: AbTestArm } | undefined {
  const test = tests.find(({ isRunning, features }) => isRunning && features.includes(feature));
  const arm = test && assignArm(test, subject);
  return arm && { test, arm };
}

function defaultOrder({ config, priceOf }: RouteInput): ModelConfig[] {
  const price = (model: ModelConfig) => priceOf?.(model) ?? Number.MAX_VALUE;
  return config.models.toSorted(
    (left, right) => left.priority - right.priority || price(left) - price(right),
  );
}

function skipReason(input: RouteInput, model: ModelConfig): SkipReason | undefined {
  if (!model.isEnabled) return 'disabled';
  if (input.hasKey && !input.hasKey(model)) return 'no_key';
  if (input.call.promptTokens >= model.contextTokens) return 'prompt_too_long';
  return undefined;
}
