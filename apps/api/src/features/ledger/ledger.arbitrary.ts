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

export interface PlanSize {
  callers: number;
  /** Most of one caller. */
  attempts: number;
  members: number;
  /** What most attempts ask for. */
  mostUsd: number;
  /** Of 60: how often one asks for far more. */
  largeWeight: number;
}

const minuteSeconds = 60;
const daySeconds = 86_400;

const attemptPlan = ({ members, mostUsd, largeWeight }: PlanSize): fc.Arbitrary<AttemptPlan> =>
  fc.record({
    member: fc.nat(members - 1),
    amountNanoUsd: fc.oneof(
      { weight: 60, arbitrary: fc.integer({ min: 0, max: usd(mostUsd) }) },
      { weight: largeWeight, arbitrary: fc.integer({ min: usd(0.5), max: usd(3) }) },
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

/** Callers with some attempts each, and a clock that crosses expiries, weeks and a month. */
export function callersPlan(size: PlanSize): fc.Arbitrary<CallersPlan> {
  const { callers, attempts } = size;
  return fc.record({
    monthLimitUsd: fc.constantFrom(8, 30),
    callers: fc.array(
      fc.array(attemptPlan(size), { minLength: 1, maxLength: attempts, size: 'max' }),
      {
        minLength: callers,
        maxLength: callers,
        size: 'max',
      },
    ),
    clockMoves: fc.array(
      fc.record({
        turns: fc.integer({ min: 1, max: 40 }),
        seconds: fc.constantFrom(
          1,
          3,
          minuteSeconds,
          3 * minuteSeconds,
          2 * daySeconds,
          7 * daySeconds,
        ),
      }),
      { maxLength: 6 },
    ),
  });
}
