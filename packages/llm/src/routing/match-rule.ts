import type { RoutingRule, RuleCondition } from '../model/config.ts';

/** What routing knows of a call. */
export interface RouteCall {
  feature: string;
  tier: string;
  role: string;
  locale: string;
  /** Who sticks to an arm of a test. */
  subject: string;
  promptTokens: number;
  /** 0–23, in the configured time zone. */
  hour: number;
}

/** The parts of a condition; each one may refuse a call by itself. */
export type ConditionPart = keyof RuleCondition;

/** The parts of the rule's condition that the call does not meet; empty when it matches. */
export function unmetConditions(when: RuleCondition, call: RouteCall): ConditionPart[] {
  const unmet: ConditionPart[] = [];
  if (when.features && !when.features.includes(call.feature)) unmet.push('features');
  if (when.tiers && !when.tiers.includes(call.tier)) unmet.push('tiers');
  if (when.roles && !when.roles.includes(call.role)) unmet.push('roles');
  if (when.locales && !hasLocale(when.locales, call.locale)) unmet.push('locales');
  if (call.promptTokens < (when.minPromptTokens ?? 0)) unmet.push('minPromptTokens');
  if (call.promptTokens > (when.maxPromptTokens ?? Infinity)) unmet.push('maxPromptTokens');
  if (when.hours && !isWithinHours(when.hours, call.hour)) unmet.push('hours');
  return unmet;
}

/** The first enabled rule, by `priority`, whose whole condition the call meets. */
export function matchRule(rules: readonly RoutingRule[], call: RouteCall): RoutingRule | undefined {
  return rulesInOrder(rules).find(
    (rule) => rule.isEnabled && unmetConditions(rule.when, call).length === 0,
  );
}

/** In the order in which they are asked: lowest number first, equal ones as they were given. */
export function rulesInOrder(rules: readonly RoutingRule[]): RoutingRule[] {
  return rules.toSorted((left, right) => left.priority - right.priority);
}

/** `de` matches `de` and `de-AT`, not `den`. */
function hasLocale(prefixes: readonly string[], locale: string): boolean {
  const tag = locale.toLowerCase();
  return prefixes.some((prefix) => {
    const wanted = prefix.toLowerCase();
    return tag === wanted || tag.startsWith(`${wanted}-`);
  });
}

/** From 22 to 6 covers the night; from and to alike cover no hour. */
function isWithinHours({ from, to }: { from: number; to: number }, hour: number): boolean {
  return from <= to ? hour >= from && hour < to : hour >= from || hour < to;
}
