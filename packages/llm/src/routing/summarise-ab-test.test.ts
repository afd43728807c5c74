import { describe, expect, it } from 'vitest';
import { type AbSample, summariseAbTest } from './summarise-ab-test.ts';

const arm = (name: string, weight = 1) => ({ name, weight, candidates: [] });
const sample = (name: string, index: number): AbSample => ({
  arm: name,
  isSuccess: name === 'b' || index % 2 === 0,
  latencyMs: (name === 'b' ? 400 : 800) + index,
  costNanoUsd: 1000 + index,
});
const samplesOf = (name: string, count: number) =>
  Array.from({ length: count }, (_, index) => sample(name, index));

describe('summariseAbTest', () => {
  const summary = summariseAbTest({ arms: [arm('a'), arm('b')] }, [
    ...samplesOf('a', 100),
    ...samplesOf('b', 100),
    sample('removed', 1),
  ]);

  it('gives each arm its share of successes, latency and cost', () => {
    expect(summary.arms[0]).toMatchObject({
      name: 'a',
      samples: 100,
      successShare: { value: 0.5 },
      latencyMs: { value: 849.5 },
      costNanoUsd: { value: 1049.5 },
    });
  });

  it('compares the other arms with the first', () => {
    const [first, second] = summary.arms;
    expect(first?.againstFirst).toBeUndefined();
    expect(second?.againstFirst?.successShare.low).toBeGreaterThan(0);
    expect(second?.againstFirst?.latencyMs?.high).toBeLessThan(0);
    expect(second?.againstFirst?.costNanoUsd).toMatchObject({ value: 0 });
  });

  it('has an arm without answers', () => {
    const { arms } = summariseAbTest({ arms: [arm('a'), arm('b')] }, []);
    expect(arms[1]).toMatchObject({ samples: 0, successShare: { low: 0, high: 1 } });
    expect(arms[1]?.latencyMs).toBeUndefined();
  });

  it.each([
    [undefined, 100, false],
    [100, 100, true],
    [101, 100, false],
  ])('with a stop at %s and %i answers each: stop is %s', (stopAtSamplesPerArm, count, stop) => {
    const samples = [...samplesOf('a', count), ...samplesOf('b', count)];
    const test = { arms: [arm('a'), arm('b'), arm('off', 0)], stopAtSamplesPerArm };
    expect(summariseAbTest(test, samples).shouldStop).toBe(stop);
  });
});
