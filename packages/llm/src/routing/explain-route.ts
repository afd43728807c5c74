import type { RoutingRule } from '../model/config.ts';
import { chooseCandidates, type RouteInput, type RoutePlan } from './choose-candidates.ts';
import { type ConditionPart, matchRule, rulesInOrder, unmetConditions } from './match-rule.ts';

/** Why a rule counts for a call, or does not. */
export interface RuleVerdict {
  id: string;
  name: string;
  verdict: 'counts' | 'disabled' | 'not_met' | 'earlier_rule_counts';
  /** The parts of its condition that the call does not meet. */
  unmet: ConditionPart[];
}

export interface RouteExplanation extends RoutePlan {
  /** In the order in which they are asked. */
  rules: RuleVerdict[];
}

/** A dry run: who would answer such a call, and why not the others. Nobody is asked. */
export function explainRoute(input: RouteInput): RouteExplanation {
  const { config, call } = input;
  const counting = matchRule(config.rules, call);
  const rules = rulesInOrder(config.rules).map((rule) => {
    const unmet = unmetConditions(rule.when, call);
    return { id: rule.id, name: rule.name, verdict: verdictOn(rule, counting, unmet), unmet };
  });
  return { ...chooseCandidates(input), rules };
}

function verdictOn(
  rule: RoutingRule,
  counting: RoutingRule | undefined,
  unmet: readonly ConditionPart[],
): RuleVerdict['verdict'] {
  if (!rule.isEnabled) return 'disabled';
  if (unmet.length > 0) return 'not_met';
  return rule === counting ? 'counts' : 'earlier_rule_counts';
}
