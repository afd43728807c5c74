import type { BreakerDecision, BreakerOutcome } from '../model/ports.ts';

/** Outcomes of one slice of the window. */
export interface BreakerSlice {
  /** Milliseconds since 1970, a multiple of the slice's length. */
  startsAt: number;
  ok: number;
  failed: number;
}

/**
 * Everything that a breaker knows of one model: plain data, so replicas can share it as a row.
 * `open` covers what others call half-open: from `untilMs` on, one probe at a time may pass.
 */
export type BreakerState =
  | { kind: 'closed'; slices: BreakerSlice[] }
  | {
      kind: 'open';
      untilMs: number;
      /** Times that it opened without an answer in between; the pause grows with it. */
      trips: number;
      /** While a probe is out: when its lease ends, should nobody report. */
      probeUntilMs?: number;
    }
  /** The key was refused. Only `reset` helps. */
  | { kind: 'disabled' };

/** Of the outcomes in `windowMs`, when there are at least `minOutcomes`, this share of failures trips. */
export const breakerRules = {
  windowMs: 30_000,
  sliceMs: 5000,
  minOutcomes: 5,
  failureShare: 0.5,
  firstPauseMs: 15_000,
  longestPauseMs: 300_000,
  longestParkMs: 24 * 3_600_000,
  probeLeaseMs: 60_000,
} as const;

/** `untilMs` of a model that no time brings back. */
export const untilReset: number = Number.MAX_SAFE_INTEGER;

export function closedBreaker(): BreakerState {
  return { kind: 'closed', slices: [] };
}

/** Whether a call may pass now. A probe takes the lease, so the new state must be kept. */
export function decideAdmission(
  state: BreakerState,
  now: number,
): { decision: BreakerDecision; state: BreakerState } {
  switch (state.kind) {
    case 'closed':
      return { decision: { kind: 'closed' }, state };
    case 'disabled':
      return { decision: { kind: 'open', untilMs: untilReset }, state };
    case 'open': {
      const restsUntilMs = Math.max(state.untilMs, state.probeUntilMs ?? 0);
      if (now < restsUntilMs) return { decision: { kind: 'open', untilMs: restsUntilMs }, state };
      const probeUntilMs = now + breakerRules.probeLeaseMs;
      return { decision: { kind: 'probe' }, state: { ...state, probeUntilMs } };
    }
    default:
      return state satisfies never;
  }
}

/** The state after a call ended. Neutral outcomes only give a probe's lease back. */
export function applyOutcome(
  state: BreakerState,
  outcome: BreakerOutcome,
  now: number,
): BreakerState {
  if (outcome.kind === 'auth') return { kind: 'disabled' };
  if (state.kind === 'disabled') return state;
  if (outcome.kind === 'rate_limited') return park(state, outcome.retryAfterMs, now);
  return state.kind === 'closed'
    ? applyClosed(state, outcome.kind, now)
    : applyOpen(state, outcome.kind, now);
}

type Counted = 'ok' | 'failed' | 'neutral';

function applyClosed(
  state: Extract<BreakerState, { kind: 'closed' }>,
  outcome: Counted,
  now: number,
): BreakerState {
  if (outcome === 'neutral') return state;
  const slices = addOutcome(state.slices, outcome, now);
  return hasTripped(slices) ? reopened(0, now) : { kind: 'closed', slices };
}

/** Without a probe out, it is the end of a call from before: old news. */
function applyOpen(
  state: Extract<BreakerState, { kind: 'open' }>,
  outcome: Counted,
  now: number,
): BreakerState {
  if (state.probeUntilMs === undefined) return state;
  if (outcome === 'ok') return closedBreaker();
  if (outcome === 'failed') return reopened(state.trips, now);
  return { ...state, probeUntilMs: undefined };
}

function park(state: BreakerState, retryAfterMs: number, now: number): BreakerState {
  const { longestParkMs } = breakerRules;
  const untilMs = now + Math.min(Math.max(0, retryAfterMs), longestParkMs);
  const earlier = state.kind === 'open' ? state : { untilMs: 0, trips: 0 };
  return { kind: 'open', untilMs: Math.max(untilMs, earlier.untilMs), trips: earlier.trips };
}

function reopened(tripsBefore: number, now: number): BreakerState {
  const { firstPauseMs, longestPauseMs } = breakerRules;
  const pauseMs = Math.min(longestPauseMs, firstPauseMs * 2 ** tripsBefore);
  return { kind: 'open', untilMs: now + pauseMs, trips: tripsBefore + 1 };
}

function addOutcome(
  slices: readonly BreakerSlice[],
  outcome: 'ok' | 'failed',
  now: number,
): BreakerSlice[] {
  const { windowMs, sliceMs } = breakerRules;
  const startsAt = Math.floor(now / sliceMs) * sliceMs;
  const recent = slices.filter((slice) => slice.startsAt > now - windowMs);
  const current = recent.find((slice) => slice.startsAt === startsAt);
  const slice = current ?? { startsAt, ok: 0, failed: 0 };
  return [
    ...recent.filter((other) => other !== current),
    { ...slice, [outcome]: slice[outcome] + 1 },
  ];
}

function hasTripped(slices: readonly BreakerSlice[]): boolean {
  const failed = slices.reduce((sum, slice) => sum + slice.failed, 0);
  const all = slices.reduce((sum, slice) => sum + slice.ok, failed);
  return all >= breakerRules.minOutcomes && failed / all >= breakerRules.failureShare;
}
