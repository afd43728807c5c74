import { expect, it } from 'vitest';
import { explainRoute } from './explain-route.ts';
import { routeCall, routingConfig, routingModel, routingRule } from './routing.fixture.ts';

it('says for each rule whether it counts and why not, and who would be asked', () => {
  const config = routingConfig({
    models: [routingModel('flash'), routingModel('mini')],
    rules: [
      routingRule('everything', { priority: 9, candidates: ['flash'] }),
      routingRule('pro only', { priority: 1, when: { tiers: ['pro'], hours: { from: 0, to: 6 } } }),
      routingRule('off', { priority: 2, isEnabled: false }),
      routingRule('german', { priority: 3, when: { locales: ['de'] }, candidates: ['mini'] }),
    ],
  });
  const explanation = explainRoute({ config, call: routeCall() });
  expect(explanation.rules).toEqual([
    { id: 'pro only', name: 'pro only', verdict: 'not_met', unmet: ['tiers', 'hours'] },
    { id: 'off', name: 'off', verdict: 'disabled', unmet: [] },
    { id: 'german', name: 'german', verdict: 'counts', unmet: [] },
    { id: 'everything', name: 'everything', verdict: 'earlier_rule_counts', unmet: [] },
  ]);
  expect(explanation.candidates.map(({ id }) => id)).toEqual(['mini']);
  expect(explanation.skipped).toEqual([{ id: 'flash', reason: 'not_chosen' }]);
});
