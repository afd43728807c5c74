import fc from 'fast-check';
import { usd } from './ledger.fixture.ts';

/** How a caller's attempt ends. */
const endings = [
  'settle',
  'settle_twice',
  'settle_late',
  'abort',
  'abort_while_dispatching',
  'vanish_before_dispatch',
  'vanish_after_dispatch',
] as const;

export interface AttemptPlan {
  member: number;
  amountNanoUsd: number;
  /** Of the amount, 0–1. */
  usedShare: number;
  basis: 'exact' | 'estimated';
  ending: (typeof endings)[number];
  isBornDispatched: boolean;
  /** Or the caller goes on, as the gateway does. */
  isSettleWaitedFor: boolean;
  /** Turns of the event loop before each step. */
  turns: number;
  replica: number;
}

export interface CallersPlan {
  /** Of the system, which may spend 10 USD in a week. */
  monthLimitUsd: number;
  callers: AttemptPlan[][];
  /** What happens to the clock meanwhile; then both replicas sweep. */
  clockMoves: { turns: number; seconds: number }[];
}

const minuteSeconds = 60;
const daySeconds = 86_400;

const attemptPlan: fc.Arbitrary<AttemptPlan> = fc.record({
  member: fc.nat(11),
  amountNanoUsd: fc.oneof(
    { weight: 6, arbitrary: fc.integer({ min: 0, max: usd(0.2) }) },
    { weight: 1, arbitrary: fc.integer({ min: usd(0.5), max: usd(3) }) },
  ),
  usedShare: fc.oneof(fc.constant(1), fc.double({ min: 0, max: 1, noNaN: true })),
  basis: fc.constantFrom('exact', 'estimated'),
  ending: fc.oneof(
    { weight: 3, arbitrary: fc.constant('settle' as const) },
    { weight: 2, arbitrary: fc.constantFrom(...endings) },
  ),
  isBornDispatched: fc.boolean(),
  isSettleWaitedFor: fc.boolean(),
  turns: fc.nat(3),
  replica: fc.nat(1),
});

/** Callers with a few attempts each, and a clock that crosses expiries, weeks and a month. */
export function callersPlan(callers: number, mostAttempts: number): fc.Arbitrary<CallersPlan> {
  return fc.record({
    monthLimitUsd: fc.constantFrom(8, 30),
    callers: fc.array(fc.array(attemptPlan, { minLength: 1, maxLength: mostAttempts }), {
      minLength: callers,
      maxLength: callers,
      size: 'max',
    }),
    clockMoves: fc.array(
      fc.record({
        turns: fc.integer({ min: 1, max: 40 }),
        seconds: fc.constantFrom(minuteSeconds, 3 * minuteSeconds, 2 * daySeconds, 7 * daySeconds),
      }),
      { maxLength: 6 },
    ),
  });
}
