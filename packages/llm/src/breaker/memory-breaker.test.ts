import { describe, expect, it } from 'vitest';
import { createMemoryBreaker } from './memory-breaker.ts';

describe('createMemoryBreaker', () => {
  it('keeps each model apart', async () => {
    const breaker = createMemoryBreaker({ now: () => 0 });
    await breaker.report('openai/a', { kind: 'auth' });
    expect((await breaker.admit('openai/a')).kind).toBe('open');
    expect((await breaker.admit('openai/b')).kind).toBe('closed');
  });

  it('lets a model back in after a reset', async () => {
    const breaker = createMemoryBreaker({ now: () => 0 });
    await breaker.report('openai/a', { kind: 'auth' });
    breaker.reset('openai/a');
    expect((await breaker.admit('openai/a')).kind).toBe('closed');
    expect(breaker.stateOf('openai/a')).toEqual({ kind: 'closed', slices: [] });
  });

  it('remembers that a probe is out', async () => {
    let now = 0;
    const breaker = createMemoryBreaker({ now: () => now });
    await breaker.report('openai/a', { kind: 'rate_limited', retryAfterMs: 1000 });
    now = 1000;
    const decisions = await Promise.all([breaker.admit('openai/a'), breaker.admit('openai/a')]);
    expect(decisions.map(({ kind }) => kind)).toEqual(['probe', 'open']);
  });
});
