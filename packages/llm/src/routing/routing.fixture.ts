import type { GatewayConfig, ModelConfig, RoutingRule } from '../model/config.ts';
import type { RouteCall } from './match-rule.ts';

export function routeCall(change: Partial<RouteCall> = {}): RouteCall {
  return {
    ...{ feature: 'coach', tier: 'free', role: 'member', locale: 'de-AT', subject: 'member-1' },
    ...{ promptTokens: 500, hour: 12 },
    ...change,
  };
}

export function routingModel(id: string, change: Partial<ModelConfig> = {}): ModelConfig {
  return {
    ...{ id, provider: 'openai', model: id, priority: 1, isEnabled: true },
    ...{ contextTokens: 8000, maxOutputTokens: 1000 },
    ...change,
  };
}

export function routingRule(id: string, change: Partial<RoutingRule> = {}): RoutingRule {
  return { id, name: id, priority: 1, isEnabled: true, when: {}, candidates: [], ...change };
}

export function routingConfig(change: Partial<GatewayConfig>): GatewayConfig {
  return { version: '1', models: [], rules: [], abTests: [], ...change };
}
