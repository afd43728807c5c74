import { type BudgetEvent, createMemoryLedger, type Ledger, type MemoryLedger } from '@vigor/llm';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { holdOf, type LedgerTest, openLedgerTest, usd } from './ledger.fixture.ts';

let at: LedgerTest;
let members: string[];

beforeAll(async () => {
  at = await openLedgerTest();
  members = [await at.addMember(), await at.addMember(), await at.addMember()];
});

afterAll(() => at.close());

type Step =
  | { kind: 'reserve'; member: number; amountNanoUsd: number; isDispatched: boolean }
  | { kind: 'dispatch'; hold: number }
  | { kind: 'settle'; hold: number; costNanoUsd: number; basis: 'exact' | 'estimated' | 'none' }
  | { kind: 'sweep' }
  | { kind: 'wait'; seconds: number };

const money = fc.integer({ min: 0, max: usd(2) });
const hold = fc.nat(15);
const basis = fc.constantFrom('exact', 'estimated', 'none');
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('reserve'),
      member: fc.nat(2),
      amountNanoUsd: money,
      isDispatched: fc.boolean(),
    }),
  },
  { weight: 5, arbitrary: fc.record({ kind: fc.constant('dispatch'), hold }) },
  {
    weight: 5,
    arbitrary: fc.record({ kind: fc.constant('settle'), hold, costNanoUsd: money, basis }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('sweep') }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('wait'),
      // Not as long as a hold: a lease is open for two seconds more.
      seconds: fc.constantFrom(70, 130, 3_600),
    }),
  },
);

function openModel(events: BudgetEvent[]): MemoryLedger {
  return createMemoryLedger({
    limits: [
      { scope: 'system', period: 'week', limitNanoUsd: usd(10), alertPercent: 80 },
      { scope: 'member', period: 'month', limitNanoUsd: { FREE: usd(5) }, alertPercent: 80 },
      { scope: 'system', period: 'month', limitNanoUsd: usd(30), alertPercent: 80 },
    ],
    now: () => at.clock.now().getTime(),
    onEvent: (event) => events.push(event),
  });
}

/** A ledger as a list of what it has answered; holds are named by their place, not their id. */
function player(ledger: Ledger & { sweep(): number | Promise<number> }) {
  const holdIds: string[] = [];
  return async (one: Step, index: number): Promise<unknown> => {
    if (one.kind === 'wait') return undefined;
    // One lease may have many shares.
    if (one.kind === 'sweep') return (await ledger.sweep()) > 0;
    if (one.kind === 'reserve') {
      const { amountNanoUsd, isDispatched } = one;
      const expiresAt = at.clock.now().getTime() + 120_000;
      const request = holdOf(members[one.member] ?? '', {
        ...{ amountNanoUsd, isDispatched, expiresAt },
      });
      const result = await ledger.reserve({ ...request, requestId: `${index}` });
      if (result.ok) holdIds.push(result.holdId);
      return result.ok || result;
    }
    const holdId = holdIds[one.hold];
    if (holdId === undefined) return undefined;
    if (one.kind === 'settle') return ledger.settle(holdId, one);
    return ledger.dispatch(holdId).catch((error: Error) => error.message);
  };
}

/** A day, a week and a month end soon after these. */
const starts = fc.constantFrom('2026-11-18', '2026-11-22', '2026-11-30');
const anySteps = fc.array(step, { minLength: 20, maxLength: 80, size: 'max' });
/** Calls that leave at once take of leases, which must make no difference. */
const leasedSteps = fc
  .tuple(anySteps, fc.integer({ min: 1, max: usd(0.3) }))
  .map(([list, amount]) => list.map((one) => withAmount(one, amount)));

/** Nobody is charged more than was held: a lease would have room after that, and its window none. */
function withAmount(one: Step, amountNanoUsd: number): Step {
  if (one.kind === 'reserve') return { ...one, amountNanoUsd, isDispatched: true };
  if (one.kind !== 'settle') return one;
  return { ...one, costNanoUsd: Math.min(one.costNanoUsd, amountNanoUsd) };
}

test.each([
  { mostLeasedCalls: 0, steps: anySteps },
  { mostLeasedCalls: 64, steps: leasedSteps },
])(
  'one step after the other, the ledger with leases of $mostLeasedCalls calls does what the ledger in memory does',
  async ({ mostLeasedCalls, steps }) => {
    await fc.assert(
      fc.asyncProperty(starts, steps, async (startDay, list) => {
        await at.reset({ mostLeasedCalls });
        at.clock.set(new Date(`${startDay}T22:30:00Z`));
        const modelEvents: BudgetEvent[] = [];
        const model = openModel(modelEvents);
        const [play, playModel] = [player(at.ledger), player(model)];
        for (const [index, one] of list.entries()) {
          if (one.kind === 'wait') at.clock.advanceSeconds(one.seconds);
          expect([one, await play(one, index)]).toEqual([one, await playModel(one, index)]);
        }
        await at.ledger.flush();
        expect(await listSums()).toEqual(listModelSums(model));
        expect(at.events.map(nameOfEvent).sort()).toEqual(
          modelEvents
            .map(({ window, subject = 'system', ...event }) => ({
              ...event,
              userId: subject,
              period: window.split('-')[1],
            }))
            .map(nameOfEvent)
            .sort(),
        );
        expect(await at.ledger.listFaults()).toEqual([]);
      }),
      { seed: 20_261_121, numRuns: 25, endOnFailure: true },
    );
  },
);

async function listSums(): Promise<string[]> {
  const windows = await at.listWindows();
  return windows
    .filter(({ spent, reserved }) => spent + reserved > 0)
    .map(({ userId, period, startsOn, spent, reserved }) =>
      [userId ?? 'system', period, startsOn, spent, reserved].join(' '),
    )
    .sort();
}

function listModelSums(model: MemoryLedger): string[] {
  return model
    .listWindows()
    .filter(({ spentNanoUsd, reservedNanoUsd }) => spentNanoUsd + reservedNanoUsd > 0)
    .map((window) =>
      [
        window.subject ?? 'system',
        window.name.split('-')[1],
        window.startsOn,
        window.spentNanoUsd,
        window.reservedNanoUsd,
      ].join(' '),
    )
    .sort();
}

interface ComparedEvent {
  kind: string;
  userId: string | null;
  period: string | undefined;
  startsOn: string;
  limitNanoUsd: number;
}

/** Without what was spent: a sweep raises its alert after the last hold, or after each. */
function nameOfEvent(event: ComparedEvent): string {
  const { kind, userId, period, startsOn, limitNanoUsd } = event;
  return [kind, userId ?? 'system', period, startsOn, limitNanoUsd].join(' ');
}
