import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RuleCondition } from '../model/config.ts';
import { matchRule, unmetConditions } from './match-rule.ts';
import { routeCall, routingRule } from './routing.fixture.ts';

describe('unmetConditions', () => {
  it.each<[RuleCondition, string[]]>([
    [{}, []],
    [{ features: ['coach', 'plans'] }, []],
    [{ features: ['plans'] }, ['features']],
    [{ tiers: ['pro'] }, ['tiers']],
    [{ roles: ['admin'] }, ['roles']],
    [{ features: [] }, ['features']],
    [{ locales: ['de'] }, []],
    [{ locales: ['DE-at'] }, []],
    [{ locales: ['d'] }, ['locales']],
    [{ locales: ['de-AT-1901'] }, ['locales']],
    [{ minPromptTokens: 500, maxPromptTokens: 500 }, []],
    [{ minPromptTokens: 501 }, ['minPromptTokens']],
    [{ maxPromptTokens: 499 }, ['maxPromptTokens']],
    [{ tiers: ['pro'], roles: ['admin'] }, ['tiers', 'roles']],
  ])('%j leaves %j unmet', (when, unmet) => {
    expect(unmetConditions(when, routeCall())).toEqual(unmet);
  });

  it.each([
    [{ from: 8, to: 17 }, 8, true],
    [{ from: 8, to: 17 }, 17, false],
    [{ from: 22, to: 6 }, 23, true],
    [{ from: 22, to: 6 }, 5, true],
    [{ from: 22, to: 6 }, 6, false],
    [{ from: 7, to: 7 }, 7, false],
  ])('hours %j at %i: %s', (hours, hour, matches) => {
    expect(unmetConditions({ hours }, routeCall({ hour })).length === 0).toBe(matches);
  });

  it('covers every hour once with a range and its opposite', () => {
    const hour = fc.integer({ min: 0, max: 23 });
    fc.assert(
      fc.property(hour, hour, hour, (from, to, at) => {
        fc.pre(from !== to);
        const covers = (hours: { from: number; to: number }) =>
          unmetConditions({ hours }, routeCall({ hour: at })).length === 0;
        expect(covers({ from, to })).toBe(!covers({ from: to, to: from }));
      }),
    );
  });
});

describe('matchRule', () => {
  it('takes the first enabled rule by priority', () => {
    const rules = [
      routingRule('late', { priority: 3 }),
      routingRule('off', { priority: 1, isEnabled: false }),
      routingRule('unmet', { priority: 1, when: { tiers: ['pro'] } }),
      routingRule('early', { priority: 2 }),
    ];
    expect(matchRule(rules, routeCall())?.id).toBe('early');
  });

  it('gives nothing when no rule fits', () => {
    expect(matchRule([routingRule('x', { when: { roles: ['admin'] } })], routeCall())).toBe(
      undefined,
    );
  });
});
