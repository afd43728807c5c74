import type { HoldRequest } from '@vigor/llm';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openDatabase } from '../../db/database.ts';
import { holdOf, type LedgerTest, openLedgerTest, reserve, usd } from './ledger.fixture.ts';
import type { BudgetLedger } from './ledger.service.ts';

let at: LedgerTest;
let member: string;

beforeAll(async () => {
  at = await openLedgerTest();
});

beforeEach(async () => {
  await at.reset();
  member = await at.addMember();
});

afterEach(async () => {
  await at.ledger.flush();
  expect(await at.ledger.listFaults()).toEqual([]);
});

afterAll(() => at.close());

/** Of a call that leaves at once. */
function callOf(own: Partial<HoldRequest> = {}, subject = member): HoldRequest {
  return holdOf(subject, { isDispatched: true, amountNanoUsd: usd(0.1), ...own });
}

interface StoredHold {
  id: string;
  requestId: string;
  state: string;
  amount: number;
  cost: number | null;
}

function listHolds(): Promise<StoredHold[]> {
  return at.query<StoredHold>(
    `select id, request_id as "requestId", state, amount_nano_usd / 1e9::float8 as amount,
      cost_nano_usd / 1e9::float8 as cost from ledger_holds order by id`,
  );
}

async function listLeases(): Promise<StoredHold[]> {
  return (await listHolds()).filter(({ requestId }) => requestId.startsWith('lease-'));
}

async function findHold(id: string): Promise<StoredHold | undefined> {
  return (await listHolds()).find((hold) => hold.id === id);
}

/** Waits for what nobody waits for. */
async function settleAll(): Promise<void> {
  await at.ledger.listFaults();
}

async function callTwice(own: Partial<HoldRequest> = {}): Promise<void> {
  await reserve(at.ledger, callOf(own));
  await reserve(at.ledger, callOf(own));
}

/** Calls twice, and gives the lease that is there for the third time. */
async function openLease(own: Partial<HoldRequest> = {}): Promise<StoredHold> {
  await callTwice(own);
  await settleAll();
  const lease = (await listLeases()).at(-1);
  if (!lease) throw new Error('There is no lease.');
  return lease;
}

function isOf(lease: StoredHold, holdId: string): boolean {
  return holdId.startsWith(`${lease.id}.`);
}

describe('a lease', () => {
  test('is made for a member who calls again, not for one who calls once', async () => {
    await reserve(at.ledger, callOf());
    await settleAll();
    expect(await listLeases()).toEqual([]);
    await reserve(at.ledger, callOf());
    await settleAll();
    expect(await listLeases()).toMatchObject([{ state: 'dispatched', amount: 0.1, cost: null }]);
  });

  test('is not made for a member who calls again two seconds later', async () => {
    await reserve(at.ledger, callOf());
    at.clock.advanceSeconds(2);
    await reserve(at.ledger, callOf());
    await settleAll();
    expect(await listLeases()).toEqual([]);
  });

  test('lets a call leave without a word to the database', async () => {
    const lease = await openLease();
    const database = openDatabase({ url: at.databaseUrl, poolSize: 1 });
    await database.forSystem().write(async (db) => {
      await db.execute('select from ledger_windows for update');
      expect(isOf(lease, await reserve(at.ledger, callOf()))).toBe(true);
    });
    await database.close();
  });

  test('has room for one call more each time that a call finds none', async () => {
    const call = { amountNanoUsd: usd(0.01) };
    await openLease(call);
    await Promise.all([1, 2, 3].map(() => reserve(at.ledger, callOf(call))));
    await settleAll();
    expect(await listLeases()).toMatchObject([{ amount: 0.02 }]);
    // Two have found none, so there is room for three from the next call on.
    await reserve(at.ledger, callOf(call));
    await settleAll();
    expect(await listLeases()).toMatchObject([{ amount: 0.05 }]);
  });

  test('gives a share the words of its attempt when it is settled', async () => {
    const lease = await openLease();
    const call = callOf({ attempt: 3, feature: 'plan', provider: 'gemini', model: 'flash' });
    const holdId = await reserve(at.ledger, { ...call, priceVersion: 'v7' });
    await at.ledger.settle(holdId, { costNanoUsd: usd(0.02), basis: 'exact' });
    const rows = await at.query('select * from ledger_holds where request_id = $1', [
      call.requestId,
    ]);
    expect(rows).toMatchObject([
      {
        ...{ attempt: 3, feature: 'plan', provider: 'gemini', model: 'flash', price_version: 'v7' },
        ...{ state: 'settled', basis: 'exact', cost_nano_usd: String(usd(0.02)) },
        amount_nano_usd: String(usd(0.1)),
      },
    ]);
    expect(await findHold(lease.id)).toMatchObject({ state: 'dispatched', amount: 0.1 });
    expect((await at.ledger.getUsage(member)).budget).toMatchObject({
      ...{ spentUsd: 0.02, reservedUsd: 0.2 },
    });
  });

  test.each([
    ['settled', { costNanoUsd: usd(0.3), basis: 'estimated' as const }, usd(0.2)],
    ['released', { costNanoUsd: 0, basis: 'none' as const }, 0],
  ])('has shares that are %s, once', async (state, settlement, overrun) => {
    await openLease();
    const call = callOf();
    const holdId = await reserve(at.ledger, call);
    await at.ledger.settle(holdId, settlement);
    await at.ledger.settle(holdId, { costNanoUsd: usd(0.05), basis: 'exact' });
    const shares = (await listHolds()).filter(({ requestId }) => requestId === call.requestId);
    expect(shares).toMatchObject([{ state, cost: settlement.costNanoUsd / 1e9 }]);
    const windows = await at.listWindows();
    expect(windows.map((window) => window.overrun)).toEqual([overrun, overrun, overrun]);
    expect(windows.map((window) => window.spent)).toEqual(
      Array.from({ length: 3 }, () => settlement.costNanoUsd),
    );
  });

  test.each<[string, Partial<HoldRequest>]>([
    ['larger', { amountNanoUsd: usd(0.2) }],
    ['longer', { expiresAt: Date.parse('2026-11-18T09:10:00Z') }],
    ['not leaving at once', { isDispatched: false }],
  ])('is not for a call that is %s', async (_, own) => {
    const lease = await openLease();
    expect(isOf(lease, await reserve(at.ledger, callOf(own)))).toBe(false);
  });

  test('is not for another member', async () => {
    const lease = await openLease();
    expect(isOf(lease, await reserve(at.ledger, callOf({}, await at.addMember())))).toBe(false);
  });

  test('never gives more than it has', async () => {
    const lease = await openLease();
    const calls = Array.from({ length: 20 }, () =>
      reserve(at.ledger, callOf({ amountNanoUsd: usd(0.03) })),
    );
    const holdIds = await Promise.all(calls);
    expect(new Set(holdIds).size).toBe(20);
    expect(holdIds.filter((holdId) => isOf(lease, holdId))).toHaveLength(3);
  });

  test('is not for an attempt that has a share', async () => {
    await openLease();
    const call = callOf();
    const holdId = await reserve(at.ledger, call);
    await expect(at.ledger.reserve(call)).rejects.toThrow('reserved before');
    await at.ledger.settle(holdId, { costNanoUsd: 1, basis: 'exact' });
    const holds = await listHolds();
    expect(holds.filter(({ requestId }) => requestId === call.requestId)).toHaveLength(1);
  });

  test('is charged for an attempt that was settled before', async () => {
    const call = callOf();
    const first = await reserve(at.ledger, call);
    await at.ledger.settle(first, { costNanoUsd: 1, basis: 'exact' });
    at.clock.advanceSeconds(2);
    const lease = await openLease();
    const holdId = await reserve(at.ledger, call);
    expect(isOf(lease, holdId)).toBe(true);
    const settled = at.ledger.settle(holdId, { costNanoUsd: 1, basis: 'exact' });
    await expect(settled).rejects.toThrow('ledger_holds_attempt');
    at.clock.advanceSeconds(150);
    await at.ledger.sweep();
    expect(await findHold(lease.id)).toMatchObject({ state: 'swept', cost: 0.1 });
  });
});

describe('what nobody takes of a lease', () => {
  test('is given back after two seconds', async () => {
    const lease = await openLease();
    at.clock.advanceSeconds(2);
    expect(isOf(lease, await reserve(at.ledger, callOf()))).toBe(false);
    await settleAll();
    expect(await findHold(lease.id)).toMatchObject({ state: 'released', cost: 0 });
  });

  test('is given back when the member does not come again at all', async () => {
    const lease = await openLease();
    at.clock.advanceSeconds(2);
    const find = () => findHold(lease.id);
    await expect.poll(find, { timeout: 10_000 }).toMatchObject({ state: 'released' });
  });

  test('is given back before the calls end that have shares, and the lease ends with them', async () => {
    const lease = await openLease();
    const holdId = await reserve(at.ledger, callOf({ amountNanoUsd: usd(0.03) }));
    at.clock.advanceSeconds(2);
    await at.ledger.flush();
    expect(await findHold(lease.id)).toMatchObject({ state: 'dispatched', amount: 0.03 });
    await at.ledger.settle(holdId, { costNanoUsd: usd(0.01), basis: 'exact' });
    expect(await findHold(lease.id)).toMatchObject({ state: 'released', amount: 0, cost: 0 });
  });

  test('is given back at the end, also when it was on its way', async () => {
    await callTwice();
    await at.ledger.flush();
    expect(await listLeases()).toMatchObject([{ state: 'released', cost: 0 }]);
  });

  test('is not for the next week', async () => {
    at.clock.set(new Date('2026-11-22T23:59:59.500Z'));
    const expiresAt = Date.parse('2026-11-23T00:01:00Z');
    const lease = await openLease({ expiresAt });
    at.clock.set(new Date('2026-11-23T00:00:00Z'));
    const holdId = await reserve(at.ledger, callOf({ expiresAt }));
    expect(isOf(lease, holdId)).toBe(false);
    await at.ledger.settle(holdId, { costNanoUsd: usd(0.1), basis: 'exact' });
    const weeks = (await at.listWindows()).filter(({ period }) => period === 'week');
    expect(weeks.map(({ spent }) => spent)).toEqual([0, usd(0.1)]);
  });

  test('is not added to when the week ends before it is asked for', async () => {
    at.clock.set(new Date('2026-11-22T23:59:59.500Z'));
    const expiresAt = Date.parse('2026-11-23T00:01:00Z');
    await openLease({ expiresAt });
    await reserve(at.ledger, callOf({ expiresAt }));
    at.clock.set(new Date('2026-11-23T00:00:00Z'));
    await settleAll();
    expect(await listLeases()).toMatchObject([{ amount: 0.1 }]);
  });

  test('is charged when its process was killed, and given back by one that only slept', async () => {
    const lease = await openLease();
    const call = callOf({ amountNanoUsd: usd(0.04) });
    const holdId = await reserve(at.ledger, call);
    at.clock.advanceSeconds(150);
    await at.openReplica().sweep();
    expect(await findHold(lease.id)).toMatchObject({ state: 'swept', cost: 0.1 });
    await at.ledger.settle(holdId, { costNanoUsd: usd(0.01), basis: 'exact' });
    await at.ledger.flush();
    expect(await findHold(lease.id)).toMatchObject({ state: 'released', cost: 0 });
    const share = (await listHolds()).find(({ requestId }) => requestId === call.requestId);
    expect(share).toMatchObject({ state: 'settled', cost: 0.01 });
    const spent = (await at.listWindows()).map((window) => window.spent);
    expect(spent).toEqual([usd(0.21), usd(0.21), usd(0.21)]);
  });
});

describe('the budget', () => {
  test('has room for leases while an eighth of what is left holds all that is reserved', async () => {
    const reserved: number[] = [];
    for (let call = 1; call <= 8; call += 1) {
      await reserve(at.ledger, callOf());
      await settleAll();
      const window = (await at.listWindows()).find(({ userId }) => userId === member);
      reserved.push((window?.reserved ?? 0) / 1e9);
    }
    // Of 5 USD that are 0.625.
    expect(reserved).toEqual([0.1, 0.3, 0.4, 0.5, 0.6, 0.6, 0.7, 0.8]);
  });

  test('is there for a call that needs the rest of it: leases go first', async () => {
    await openLease();
    const result = await at.ledger.reserve(callOf({ amountNanoUsd: usd(4.8) }));
    expect(result).toMatchObject({ ok: true });
    expect(at.events).toEqual([]);
  });

  test('of the system goes before leases of other members', async () => {
    await at.query(`update budget_limits set amount_nano_usd = $1`, [usd(5)]);
    await openLease();
    const rich = await at.addMember('UNLIMITED');
    const call = callOf({ amountNanoUsd: usd(4.8) }, rich);
    expect(await at.ledger.reserve(call)).toMatchObject({ ok: true });
    expect(at.events).toEqual([]);
  });

  test('of one member goes, and leases of others stay', async () => {
    const lease = await openLease();
    const other = await at.addMember();
    const refused = await at.ledger.reserve(callOf({ amountNanoUsd: usd(6) }, other));
    expect(refused).toMatchObject({ ok: false, window: 'member-month', availableNanoUsd: usd(5) });
    expect(isOf(lease, await reserve(at.ledger, callOf()))).toBe(true);
  });

  test('that is spent is told once, whatever was leased', async () => {
    await at.query(`update budget_limits set amount_nano_usd = $1`, [usd(5)]);
    const lease = await openLease();
    const rich = await at.addMember('UNLIMITED');
    const refused = await at.ledger.reserve(callOf({ amountNanoUsd: usd(4.9) }, rich));
    expect(refused).toMatchObject({ ok: false, availableNanoUsd: usd(4.8) });
    expect(at.events.map(({ kind, period }) => `${kind} ${period}`).sort()).toEqual([
      'disabled month',
      'disabled week',
    ]);
    expect(await findHold(lease.id)).toMatchObject({ state: 'released' });
  });

  test('raises its alert for shares too', async () => {
    await openLease();
    const holdId = await reserve(at.ledger, callOf());
    await at.ledger.settle(holdId, { costNanoUsd: usd(4), basis: 'exact' });
    expect(at.events).toMatchObject([{ kind: 'alert', userId: member, spentNanoUsd: usd(4) }]);
  });

  test('has no leases where none are wanted', async () => {
    const ledger: BudgetLedger = at.openReplica({ mostLeasedCalls: 0 });
    for (let n = 0; n < 5; n += 1) await reserve(ledger, callOf());
    await ledger.flush();
    expect(await listHolds()).toHaveLength(5);
  });
});

test('a database that is gone fails calls, and nothing else', async () => {
  const database = openDatabase({ url: at.databaseUrl, poolSize: 1 });
  const ledger = at.openReplica({ database });
  await reserve(ledger, callOf());
  await database.close();
  await expect(ledger.reserve(callOf())).rejects.toThrow();
  await expect(ledger.reserve(callOf())).rejects.toThrow();
  await ledger.flush();
});
