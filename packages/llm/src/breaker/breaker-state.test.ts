import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BreakerOutcome } from '../model/ports.ts';
import {
  applyOutcome,
  type BreakerState,
  breakerRules,
  closedBreaker,
  decideAdmission,
  untilReset,
} from './breaker-state.ts';

const start = 1_800_000_000_000;
const ok: BreakerOutcome = { kind: 'ok' };
const failed: BreakerOutcome = { kind: 'failed' };
const neutral: BreakerOutcome = { kind: 'neutral' };

function after(outcomes: readonly BreakerOutcome[], from = closedBreaker(), now = start) {
  return outcomes.reduce((state, outcome) => applyOutcome(state, outcome, now), from);
}

const tripped = after([failed, failed, failed, failed, failed]);
const pauseEnds = start + breakerRules.firstPauseMs;

describe('breaker', () => {
  it.each([
    ['four failures', [failed, failed, failed, failed], 'closed'],
    ['five failures', [failed, failed, failed, failed, failed], 'open'],
    ['half of six', [ok, failed, ok, failed, ok, failed], 'open'],
    ['two of five', [failed, failed, ok, ok, ok], 'closed'],
  ] as const)('after %s is in the right state', (_name, outcomes, kind) => {
    expect(after(outcomes).kind).toBe(kind);
  });

  it('forgets failures that are older than the window', () => {
    const old = after([failed, failed, failed, failed]);
    expect(
      applyOutcome(old, failed, start + breakerRules.windowMs + breakerRules.sliceMs).kind,
    ).toBe('closed');
    expect(
      applyOutcome(old, failed, start + breakerRules.windowMs - breakerRules.sliceMs).kind,
    ).toBe('open');
  });

  it('rejects at once while it is open, and says until when', () => {
    expect(decideAdmission(tripped, start + 1).decision).toEqual({
      kind: 'open',
      untilMs: pauseEnds,
    });
  });

  it('lets one probe through after the pause and rejects the others', () => {
    const first = decideAdmission(tripped, pauseEnds);
    expect(first.decision).toEqual({ kind: 'probe' });
    expect(decideAdmission(first.state, pauseEnds + 1).decision).toEqual({
      kind: 'open',
      untilMs: pauseEnds + breakerRules.probeLeaseMs,
    });
  });

  it('closes when the probe is answered', () => {
    const { state } = decideAdmission(tripped, pauseEnds);
    expect(applyOutcome(state, ok, pauseEnds + 5)).toEqual(closedBreaker());
  });

  it('rests twice as long when the probe fails, and never longer than the limit', () => {
    let state = tripped;
    let now = pauseEnds;
    const pauses: number[] = [];
    for (let probe = 0; probe < 8; probe += 1) {
      state = applyOutcome(decideAdmission(state, now).state, failed, now);
      if (state.kind !== 'open') throw new Error('expected an open breaker');
      pauses.push(state.untilMs - now);
      now = state.untilMs;
    }
    expect(pauses.slice(0, 3)).toEqual([30_000, 60_000, 120_000]);
    expect(Math.max(...pauses)).toBe(breakerRules.longestPauseMs);
  });

  it('is not stuck after an aborted probe: the next call probes at once', () => {
    const { state } = decideAdmission(tripped, pauseEnds);
    const released = applyOutcome(state, neutral, pauseEnds + 10);
    expect(decideAdmission(released, pauseEnds + 11).decision).toEqual({ kind: 'probe' });
  });

  it('is not stuck after a probe that never reported: its lease ends', () => {
    const { state } = decideAdmission(tripped, pauseEnds);
    const leaseEnds = pauseEnds + breakerRules.probeLeaseMs;
    expect(decideAdmission(state, leaseEnds - 1).decision.kind).toBe('open');
    expect(decideAdmission(state, leaseEnds).decision.kind).toBe('probe');
  });

  it('parks for Retry-After, at most a day, then probes', () => {
    const parked = applyOutcome(
      closedBreaker(),
      { kind: 'rate_limited', retryAfterMs: 7000 },
      start,
    );
    expect(decideAdmission(parked, start + 6999).decision).toEqual({
      kind: 'open',
      untilMs: start + 7000,
    });
    expect(decideAdmission(parked, start + 7000).decision).toEqual({ kind: 'probe' });
    const absurd = applyOutcome(
      closedBreaker(),
      { kind: 'rate_limited', retryAfterMs: 1e15 },
      start,
    );
    expect(absurd).toMatchObject({ untilMs: start + breakerRules.longestParkMs });
  });

  it('stays off after a refused key, whatever comes later', () => {
    const disabled = applyOutcome(closedBreaker(), { kind: 'auth' }, start);
    const later = after([ok, failed, { kind: 'rate_limited', retryAfterMs: 1 }], disabled);
    expect(decideAdmission(later, start + 1e12).decision).toEqual({
      kind: 'open',
      untilMs: untilReset,
    });
  });

  it('survives JSON, so replicas can share it', () => {
    const { state } = decideAdmission(tripped, pauseEnds);
    expect(JSON.parse(JSON.stringify(state))).toEqual(state);
  });
});

const outcomes: fc.Arbitrary<BreakerOutcome> = fc.oneof(
  fc.constantFrom(ok, failed, neutral),
  fc.nat(100_000).map((retryAfterMs) => ({ kind: 'rate_limited' as const, retryAfterMs })),
);
const step = fc.record({
  waitMs: fc.nat(40_000),
  action: fc.oneof(fc.constant('admit' as const), outcomes),
});

describe('breaker, under any order of events', () => {
  it('never opens by neutral outcomes', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(60_000)), (waits) => {
        let state = closedBreaker();
        let now = start;
        for (const waitMs of waits) {
          now += waitMs;
          state = applyOutcome(state, neutral, now);
        }
        expect(decideAdmission(state, now).decision.kind).toBe('closed');
      }),
    );
  });

  it('has at most one probe out at a time, and always lets one through again', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        let state: BreakerState = closedBreaker();
        let now = start;
        let leaseEnds = 0;
        for (const { waitMs, action } of steps) {
          now += waitMs;
          if (action !== 'admit') {
            state = applyOutcome(state, action, now);
            leaseEnds = 0;
            continue;
          }
          const next = decideAdmission(state, now);
          if (next.decision.kind === 'probe') {
            expect(now).toBeGreaterThanOrEqual(leaseEnds);
            leaseEnds = now + breakerRules.probeLeaseMs;
          }
          state = next.state;
        }
        expect(decideAdmission(state, now + breakerRules.longestParkMs).decision.kind).not.toBe(
          'open',
        );
      }),
    );
  });

  it('keeps no more slices than its window has', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(9000), { maxLength: 200 }), (waits) => {
        let state = closedBreaker();
        let now = start;
        for (const waitMs of waits) {
          now += waitMs;
          state = applyOutcome(state, ok, now);
        }
        const slices = state.kind === 'closed' ? state.slices.length : 0;
        expect(slices).toBeLessThanOrEqual(breakerRules.windowMs / breakerRules.sliceMs + 1);
      }),
    );
  });
});
