import { getEventListeners } from 'node:events';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ProviderError } from '../model/provider-error.ts';
import { abortReason, openSignal, raceSignal } from './call-signal.ts';

const late = () => new ProviderError('deadline', 'late');

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('openSignal', () => {
  it('aborts with its own error when the time is up', () => {
    const { signal } = openSignal({ afterMs: 1000, late });
    vi.advanceTimersByTime(999);
    expect(signal.aborted).toBe(false);
    vi.advanceTimersByTime(1);
    expect(signal.reason).toMatchObject({ kind: 'deadline' });
  });

  it('follows the outer signal, also one that was aborted before', () => {
    const outer = new AbortController();
    const before = openSignal({ outer: outer.signal });
    outer.abort();
    const after = openSignal({ outer: outer.signal });
    for (const { signal } of [before, after]) {
      expect(signal.reason).toMatchObject({ name: 'ProviderError', kind: 'aborted' });
    }
  });

  it('gives the timer its whole time again, and none while it is paused', () => {
    const own = openSignal({ afterMs: 1000, late });
    vi.advanceTimersByTime(900);
    own.pauseTimer();
    vi.advanceTimersByTime(5000);
    expect(own.signal.aborted).toBe(false);
    own.restartTimer();
    vi.advanceTimersByTime(999);
    expect(own.signal.aborted).toBe(false);
    vi.advanceTimersByTime(1);
    expect(own.signal.aborted).toBe(true);
  });

  it('leaves no timer and no listener behind when it is closed', () => {
    const outer = new AbortController();
    const own = openSignal({ outer: outer.signal, afterMs: 1000, late });
    expect(getEventListeners(outer.signal, 'abort')).toHaveLength(1);
    own.close();
    expect(getEventListeners(outer.signal, 'abort')).toHaveLength(0);
    expect([vi.getTimerCount(), own.signal.aborted]).toEqual([0, false]);
  });
});

describe('raceSignal', () => {
  it('gives the result, and stops listening', async () => {
    const { signal } = new AbortController();
    expect(await raceSignal(Promise.resolve(1), signal)).toBe(1);
    expect(getEventListeners(signal, 'abort')).toHaveLength(0);
  });

  it('rejects with the reason, before or during the wait', async () => {
    const client = new AbortController();
    const during = raceSignal(new Promise(() => {}), client.signal);
    client.abort(late());
    await expect(during).rejects.toMatchObject({ kind: 'deadline' });
    await expect(raceSignal(new Promise(() => {}), client.signal)).rejects.toMatchObject({
      kind: 'deadline',
    });
  });
});

describe('abortReason', () => {
  it('takes any other reason for a caller who went away', () => {
    expect(abortReason(AbortSignal.abort('because')).kind).toBe('aborted');
  });
});
