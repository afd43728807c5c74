import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AbTest } from '../model/config.ts';
import { chooseCandidates, type RouteInput } from './choose-candidates.ts';
import { routeCall, routingConfig, routingModel, routingRule } from './routing.fixture.ts';

const models = [
  routingModel('flash', { priority: 1 }),
  routingModel('sonar', { priority: 2 }),
  routingModel('mini', { priority: 3 }),
  routingModel('large', { priority: 4, isEnabled: false }),
];
const test: AbTest = {
  ...{ id: 't', name: 'mini first', features: ['coach'], isRunning: true },
  arms: [{ name: 'mini', weight: 1, candidates: ['mini'] }],
};

function choose(change: Partial<RouteInput> & { config: RouteInput['config'] }) {
  const plan = chooseCandidates({ call: routeCall(), ...change });
  return { ...plan, ids: plan.candidates.map(({ id }) => id) };
}

describe('chooseCandidates', () => {
  it('asks the enabled models by priority when no rule fits', () => {
    const plan = choose({ config: routingConfig({ models: models.toReversed() }) });
    expect(plan.ids).toEqual(['flash', 'sonar', 'mini']);
    expect(plan.skipped).toEqual([{ id: 'large', reason: 'disabled' }]);
  });

  it('keeps the order of the rule that counts, and names it', () => {
    const rules = [routingRule('r', { candidates: ['mini', 'large', 'flash'] })];
    const plan = choose({ config: routingConfig({ models, rules }) });
    expect(plan).toMatchObject({ ids: ['mini', 'flash'], ruleId: 'r' });
    expect(plan.skipped).toEqual([
      { id: 'sonar', reason: 'not_chosen' },
      { id: 'large', reason: 'disabled' },
    ]);
  });

  it('asks nobody under a rule without candidates, whatever test is running', () => {
    const config = routingConfig({ models, rules: [routingRule('off')], abTests: [test] });
    expect(choose({ config })).toMatchObject({ ids: [], ruleId: 'off', arm: undefined });
  });

  it('puts the arm of a running test first, and each model once', () => {
    const plan = choose({ config: routingConfig({ models, abTests: [test] }) });
    expect(plan).toMatchObject({ ids: ['mini', 'flash', 'sonar'], arm: 'mini', abTestId: 't' });
  });

  it.each([{ isRunning: false }, { features: ['plans'] }])(
    'ignores a test that is %j',
    (change) => {
      const config = routingConfig({ models, abTests: [{ ...test, ...change }] });
      expect(choose({ config })).toMatchObject({ ids: ['flash', 'sonar', 'mini'], arm: undefined });
    },
  );

  it('leaves out what has no key and what the prompt does not fit into', () => {
    const small = routingModel('small', { contextTokens: 500 });
    const plan = choose({
      config: routingConfig({ models: [...models, small] }),
      hasKey: ({ id }) => id !== 'sonar',
    });
    expect(plan.ids).toEqual(['flash', 'mini']);
    expect(plan.skipped).toContainEqual({ id: 'sonar', reason: 'no_key' });
    expect(plan.skipped).toContainEqual({ id: 'small', reason: 'prompt_too_long' });
  });

  it('puts ill models last and orders equal priorities by price', () => {
    const equal = ['dear', 'unknown', 'cheap'].map((id) => routingModel(id));
    const priceOf = ({ id }: { id: string }) => ({ dear: 9, cheap: 1 })[id];
    const config = routingConfig({ models: equal });
    expect(choose({ config, priceOf }).ids).toEqual(['cheap', 'dear', 'unknown']);
    const isHealthy = ({ id }: { id: string }) => id !== 'cheap';
    expect(choose({ config, priceOf, isHealthy }).ids).toEqual(['dear', 'unknown', 'cheap']);
  });

  it('accounts for every configured model exactly once', () => {
    const ids = fc.subarray(['flash', 'sonar', 'mini', 'large', 'gone']);
    fc.assert(
      fc.property(ids, ids, fc.boolean(), (chosen, keys, hasRule) => {
        const rules = hasRule ? [routingRule('r', { candidates: chosen })] : [];
        const plan = chooseCandidates({
          config: routingConfig({ models, rules, abTests: [test] }),
          call: routeCall(),
          hasKey: ({ id }) => keys.includes(id),
        });
        const all = [...plan.candidates, ...plan.skipped].map(({ id }) => id).sort();
        expect(all).toEqual(models.map(({ id }) => id).sort());
        expect(plan.candidates.every(({ id, isEnabled }) => isEnabled && keys.includes(id))).toBe(
          true,
        );
      }),
    );
  });
});
