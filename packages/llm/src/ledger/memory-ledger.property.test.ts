import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createMemoryLedger } from './memory-ledger.ts';

const minuteMs = 60_000;
const dayMs = 1_440 * minuteMs;
const holdMs = 2 * minuteMs;
const systemWeekLimit = 1_500;
const systemMonthLimit = 4_000;
const memberMonthLimit = 700;

type Step =
  | { kind: 'reserve'; member: number; amount: number; isDispatched: boolean }
  | { kind: 'dispatch'; hold: number }
  | { kind: 'settle'; hold: number; cost: number }
  | { kind: 'sweep' }
  | { kind: 'wait'; ms: number };

const amount = fc.integer({ min: 0, max: 400 });
const hold = fc.nat(30);
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('reserve'),
      member: fc.nat(3),
      amount,
      isDispatched: fc.boolean(),
    }),
  },
  { weight: 5, arbitrary: fc.record({ kind: fc.constant('dispatch'), hold }) },
  { weight: 5, arbitrary: fc.record({ kind: fc.constant('settle'), hold, cost: amount }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('sweep') }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('wait'),
      ms: fc.constantFrom(minuteMs, holdMs, dayMs, 5 * dayMs),
    }),
  },
);

/** A hold as the rules say that it must be, written down without any window. */
interface Told {
  id: string;
  keys: string[];
  amount: number;
  /** Absent while it is open. */
  charged?: number;
  isDispatched: boolean;
  isFinal: boolean;
  expiresAt: number;
}

test('after any steps every window is the sum of its holds, and none was overdrawn', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 150 }), async (steps) => {
      let now = Date.parse('2026-11-18T09:00:00Z');
      const ledger = createMemoryLedger({
        limits: [
          { scope: 'system', period: 'week', limitNanoUsd: systemWeekLimit },
          { scope: 'member', period: 'month', limitNanoUsd: memberMonthLimit },
          { scope: 'system', period: 'month', limitNanoUsd: systemMonthLimit },
        ],
        now: () => now,
      });
      const told: Told[] = [];
      for (const [index, one] of steps.entries()) {
        if (one.kind === 'wait') now += one.ms;
        else if (one.kind === 'sweep') {
          ledger.sweep();
          for (const expired of told.filter(({ expiresAt }) => expiresAt <= now)) sweep(expired);
          // What has been closed for a day is forgotten, and so cannot be corrected.
          for (const old of told.filter(({ expiresAt }) => expiresAt <= now - dayMs))
            old.isFinal = true;
        } else if (one.kind === 'reserve') {
          const keys = keysAt(one.member, now);
          const fits = keys.every((key) => used(told, key) + one.amount <= limitOf(key));
          const result = await ledger.reserve({
            requestId: `${index}`,
            attempt: 1,
            subject: `${one.member}`,
            tier: 'FREE',
            feature: 'chat',
            provider: 'openai',
            model: 'gpt-5-mini',
            priceVersion: 'test',
            amountNanoUsd: one.amount,
            expiresAt: now + holdMs,
            isDispatched: one.isDispatched,
          });
          expect(result.ok).toBe(fits);
          const { isDispatched } = one;
          const isOpen = { isDispatched, isFinal: false, expiresAt: now + holdMs };
          if (result.ok) told.push({ id: result.holdId, keys, amount: one.amount, ...isOpen });
        } else {
          const target = told[one.hold];
          if (!target) continue;
          if (one.kind === 'dispatch') {
            const can = target.charged === undefined && !target.isDispatched;
            const end = await ledger.dispatch(target.id).then(
              () => true,
              () => false,
            );
            expect(end).toBe(can);
            if (can) target.isDispatched = true;
          } else {
            const cost = Math.min(one.cost, target.amount);
            await ledger.settle(target.id, { costNanoUsd: cost, basis: 'exact' });
            if (!target.isFinal) Object.assign(target, { charged: cost, isFinal: true });
          }
        }
        for (const window of ledger.listWindows()) {
          const key = `${window.name} ${window.subject ?? ''} ${window.startsOn}`;
          expect([window.spentNanoUsd, window.reservedNanoUsd]).toEqual(sumsOf(told, key));
          expect(window.spentNanoUsd + window.reservedNanoUsd).toBeLessThanOrEqual(limitOf(key));
        }
      }
    }),
    { seed: 20_261_121, numRuns: 150 },
  );
});

function sweep(hold: Told): void {
  if (hold.charged !== undefined) return;
  hold.charged = hold.isDispatched ? hold.amount : 0;
  hold.isFinal = !hold.isDispatched;
}

function keysAt(member: number, now: number): string[] {
  const day = new Date(now);
  const monday = new Date(now - ((day.getUTCDay() + 6) % 7) * dayMs).toISOString().slice(0, 10);
  const first = `${day.toISOString().slice(0, 7)}-01`;
  return [`system-week  ${monday}`, `member-month ${member} ${first}`, `system-month  ${first}`];
}

function limitOf(key: string): number {
  if (key.startsWith('system-week')) return systemWeekLimit;
  return key.startsWith('system-month') ? systemMonthLimit : memberMonthLimit;
}

function sumsOf(told: readonly Told[], key: string): [spent: number, reserved: number] {
  const holds = told.filter(({ keys }) => keys.includes(key));
  const spent = holds.reduce((sum, { charged }) => sum + (charged ?? 0), 0);
  const open = holds.filter(({ charged }) => charged === undefined);
  return [spent, open.reduce((sum, hold) => sum + hold.amount, 0)];
}

function used(told: readonly Told[], key: string): number {
  const [spent, reserved] = sumsOf(told, key);
  return spent + reserved;
}
