import { describe, expect, test } from 'vitest';
import type { HoldRequest } from '../model/ports.ts';
import type { BudgetEvent, BudgetLimit } from './budget-window.ts';
import { createMemoryLedger, type MemoryLedger } from './memory-ledger.ts';

const start = Date.parse('2026-11-18T09:00:00Z');
const minuteMs = 60_000;

const limits: BudgetLimit[] = [
  { scope: 'system', period: 'month', limitNanoUsd: 3_000, alertPercent: 80 },
  { scope: 'member', period: 'month', limitNanoUsd: { FREE: 500, PREMIUM: 2_500 } },
  { scope: 'system', period: 'week', limitNanoUsd: 1_000, alertPercent: 80 },
];

function open(own: { limits?: BudgetLimit[] } = {}) {
  let now = start;
  let requests = 0;
  const events: BudgetEvent[] = [];
  const ledger = createMemoryLedger({
    limits: own.limits ?? limits,
    now: () => now,
    onEvent: (event) => events.push(event),
  });
  const hold = (amountNanoUsd: number, request: Partial<HoldRequest> = {}): HoldRequest => {
    requests += 1;
    return {
      requestId: `request-${requests}`,
      attempt: 1,
      subject: 'ada',
      tier: 'FREE',
      feature: 'chat',
      provider: 'openai',
      model: 'gpt-5-mini',
      priceVersion: 'test',
      amountNanoUsd,
      expiresAt: now + 2 * minuteMs,
      ...request,
    };
  };
  const moveTo = (at: number) => {
    now = at;
  };
  return { ledger, events, hold, moveTo };
}

/** By window: spent, reserved. */
function sums(ledger: MemoryLedger): Record<string, [number, number]> {
  return Object.fromEntries(
    ledger
      .listWindows()
      .map((window) => [
        `${window.name} ${window.subject ?? ''} ${window.startsOn}`,
        [window.spentNanoUsd, window.reservedNanoUsd],
      ]),
  );
}

async function dispatched(ledger: MemoryLedger, request: HoldRequest): Promise<string> {
  const result = await ledger.reserve(request);
  if (!result.ok) throw new Error(`Refused by ${result.window}`);
  await ledger.dispatch(result.holdId);
  return result.holdId;
}

describe('the ledger in memory', () => {
  test('holds in all windows or in none, and names the one that resets last', async () => {
    const { ledger, hold } = open();
    await dispatched(ledger, hold(400));
    expect(await ledger.reserve(hold(101))).toEqual({
      ok: false,
      window: 'member-month',
      resetsAt: Date.parse('2026-12-01T00:00:00Z'),
      availableNanoUsd: 100,
    });
    expect(sums(ledger)).toEqual({
      'system-week  2026-11-16': [0, 400],
      'member-month ada 2026-11-01': [0, 400],
      'system-month  2026-11-01': [0, 400],
    });
  });

  test('charges once what was used, and gives the rest back', async () => {
    const { ledger, hold } = open();
    const holdId = await dispatched(ledger, hold(400));
    await ledger.settle(holdId, { costNanoUsd: 150, basis: 'exact' });
    await ledger.settle(holdId, { costNanoUsd: 400, basis: 'exact' });
    expect(sums(ledger)['member-month ada 2026-11-01']).toEqual([150, 0]);
  });

  test('has a budget for each member, and none for a tier without a limit', async () => {
    const { ledger, hold } = open();
    await dispatched(ledger, hold(500));
    expect(await ledger.reserve(hold(500, { subject: 'bob' }))).toMatchObject({ ok: true });
    expect(await ledger.reserve(hold(1, { subject: 'eve', tier: 'GUEST' }))).toMatchObject({
      ok: false,
    });
  });

  test('refuses a second hold for an attempt, and a dispatch out of turn', async () => {
    const { ledger, hold } = open();
    const request = hold(1);
    const holdId = await dispatched(ledger, request);
    await expect(ledger.reserve(request)).rejects.toThrow('reserved before');
    await expect(ledger.dispatch(holdId)).rejects.toThrow('not open');
    expect(await ledger.reserve({ ...request, attempt: 2 })).toMatchObject({ ok: true });
  });

  test('sweeps: never dispatched is released, the rest charged until its cost is known', async () => {
    const { ledger, hold, moveTo } = open();
    const kept = await ledger.reserve(hold(100));
    const sent = await dispatched(ledger, hold(150));
    await ledger.reserve({ ...hold(50), isDispatched: true });
    moveTo(start + 2 * minuteMs - 1);
    expect(ledger.sweep()).toBe(0);
    moveTo(start + 2 * minuteMs);
    expect(ledger.sweep()).toBe(3);
    expect(sums(ledger)['system-week  2026-11-16']).toEqual([200, 0]);
    await ledger.settle(sent, { costNanoUsd: 70, basis: 'exact' });
    await ledger.settle(sent, { costNanoUsd: 1, basis: 'exact' });
    expect(sums(ledger)['system-week  2026-11-16']).toEqual([120, 0]);
    await expect(ledger.dispatch(kept.ok ? kept.holdId : '')).rejects.toThrow('not open');
  });

  test('raises each event once for a window', async () => {
    const { ledger, hold, events } = open();
    const premium = { subject: 'pro', tier: 'PREMIUM' };
    for (const cost of [799, 1, 200]) {
      const holdId = await dispatched(ledger, hold(cost, premium));
      await ledger.settle(holdId, { costNanoUsd: cost, basis: 'exact' });
    }
    await ledger.reserve(hold(1, premium));
    await ledger.reserve(hold(1, premium));
    const about = { window: 'system-week', startsOn: '2026-11-16', limitNanoUsd: 1_000 };
    expect(events).toEqual([
      { kind: 'alert', ...about, spentNanoUsd: 800 },
      { kind: 'disabled', ...about, spentNanoUsd: 1_000 },
    ]);
  });

  test('goes on past a limit that only alerts', async () => {
    const { ledger, hold, events } = open({
      limits: [
        {
          scope: 'system',
          period: 'day',
          limitNanoUsd: 100,
          alertPercent: 80,
          isEnforced: false,
        },
      ],
    });
    const holdId = await dispatched(ledger, hold(5_000));
    await ledger.settle(holdId, { costNanoUsd: 5_000, basis: 'exact' });
    expect(await ledger.reserve(hold(5_000))).toMatchObject({ ok: true });
    expect(events.map(({ kind, window }) => [kind, window])).toEqual([['alert', 'system-day']]);
  });

  test('forgets windows and attempts a day after nobody needs them', async () => {
    const { ledger, hold, moveTo } = open();
    const request = hold(100);
    const holdId = await dispatched(ledger, request);
    await ledger.settle(holdId, { costNanoUsd: 100, basis: 'exact' });
    moveTo(Date.parse('2026-12-01T23:59:59Z'));
    ledger.sweep();
    expect(Object.keys(sums(ledger))).toEqual([
      'system-month  2026-11-01',
      'member-month ada 2026-11-01',
    ]);
    moveTo(Date.parse('2026-12-02T00:00:00Z'));
    ledger.sweep();
    expect(ledger.listWindows()).toEqual([]);
    expect(await ledger.reserve(request)).toMatchObject({ ok: true });
  });
});
