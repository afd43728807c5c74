import type { Tier } from '@vigor/contract';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { holdOf, type LedgerTest, openLedgerTest, reserve, start, usd } from './ledger.fixture.ts';
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

afterAll(() => at.close());

async function count(times: number, ledger: BudgetLedger = at.ledger): Promise<boolean[]> {
  const asked = Array.from({ length: times }, () => ledger.countRequest({ userId: member }));
  return (await Promise.all(asked)).map(({ ok }) => ok);
}

async function used(): Promise<number[]> {
  const { requests } = await at.ledger.getUsage(member);
  return [requests.day.used, requests.week.used, requests.month.used];
}

describe('a request', () => {
  test('counts in day, week and month', async () => {
    expect(await count(3)).toEqual([true, true, true]);
    expect(await used()).toEqual([3, 3, 3]);
  });

  test('beyond the day’s limit is refused until midnight, and counts nowhere', async () => {
    expect(await count(10)).not.toContain(false);
    expect(await at.ledger.countRequest({ userId: member })).toEqual({
      ok: false,
      window: 'day',
      resetsAt: Date.parse('2026-11-19T00:00:00Z'),
      limit: 10,
    });
    expect(await used()).toEqual([10, 10, 10]);
    at.clock.set(new Date('2026-11-19T00:00:00Z'));
    expect(await count(1)).toEqual([true]);
    expect(await used()).toEqual([1, 11, 11]);
  });

  test('beyond the week’s limit is refused until Monday, though the day has room', async () => {
    for (const day of ['2026-11-16', '2026-11-17', '2026-11-18', '2026-11-19', '2026-11-20']) {
      at.clock.set(new Date(`${day}T12:00:00Z`));
      expect(await count(10)).not.toContain(false);
    }
    at.clock.set(new Date('2026-11-21T12:00:00Z'));
    expect(await at.ledger.countRequest({ userId: member })).toEqual({
      ok: false,
      window: 'week',
      resetsAt: Date.parse('2026-11-23T00:00:00Z'),
      limit: 50,
    });
    expect(await used()).toEqual([0, 50, 50]);
  });

  test('follows the tier that the member has now', async () => {
    await count(10);
    expect(await count(1)).toEqual([false]);
    await at.query(`update users set tier = 'UNLIMITED' where id = $1`, [member]);
    expect(await count(1)).toEqual([true]);
  });

  test('resets by the calendar of the configured time zone', async () => {
    const ledger = at.openReplica({ timeZone: 'Pacific/Auckland' });
    at.clock.set(new Date('2026-11-18T10:59:59Z'));
    await count(10, ledger);
    expect(await ledger.countRequest({ userId: member })).toMatchObject({
      resetsAt: Date.parse('2026-11-18T11:00:00Z'),
    });
    at.clock.set(new Date('2026-11-18T11:00:00Z'));
    expect(await count(1, ledger)).toEqual([true]);
  });

  test('passes exactly once when 200 callers of two replicas want the last one', async () => {
    await count(9);
    const replica = at.openReplica();
    const results = await Promise.all([count(100), count(100, replica)]);
    expect(results.flat().filter(Boolean)).toHaveLength(1);
    expect(await used()).toEqual([10, 10, 10]);
  });

  test('does not touch the money, and money does not touch it', async () => {
    await count(1);
    const holdId = await start(at.ledger, holdOf(member));
    await at.ledger.settle(holdId, { costNanoUsd: usd(0.5), basis: 'exact' });
    const { requests, budget } = await at.ledger.getUsage(member);
    expect(requests.month.used).toBe(1);
    expect(budget.spentUsd).toBe(0.5);
  });

  test('needs a member who exists', async () => {
    const nobody = '00000000-0000-7000-8000-000000000000';
    await expect(at.ledger.countRequest({ userId: nobody })).rejects.toThrow('no limits');
    await expect(at.ledger.countRequest({ userId: 'me' })).rejects.toThrow(RangeError);
  });
});

describe('usage', () => {
  test.each<[Tier, number, number, number, number]>([
    ['FREE', 10, 50, 200, 5],
    ['PREMIUM', 50, 300, 1_000, 25],
    ['UNLIMITED', 1_000, 5_000, 20_000, 100],
  ])('of a new %s member is nothing of the limits', async (tier, day, week, month, limitUsd) => {
    const userId = await at.addMember(tier);
    expect(await at.ledger.getUsage(userId)).toEqual({
      tier,
      requests: {
        day: { limit: day, used: 0, resetsAt: new Date('2026-11-19T00:00:00Z') },
        week: { limit: week, used: 0, resetsAt: new Date('2026-11-23T00:00:00Z') },
        month: { limit: month, used: 0, resetsAt: new Date('2026-12-01T00:00:00Z') },
      },
      budget: {
        limitUsd,
        spentUsd: 0,
        reservedUsd: 0,
        resetsAt: new Date('2026-12-01T00:00:00Z'),
      },
    });
  });

  test('is the member’s own, of the current windows', async () => {
    const other = await at.addMember();
    await count(2);
    await reserve(at.ledger, holdOf(member, { amountNanoUsd: usd(0.25) }));
    expect((await at.ledger.getUsage(member)).budget.reservedUsd).toBe(0.25);
    expect((await at.ledger.getUsage(other)).budget.reservedUsd).toBe(0);
    // The first of a month that is a Monday: three windows begin on the same day.
    at.clock.set(new Date('2027-02-01T00:00:00Z'));
    await count(1);
    expect(await used()).toEqual([1, 1, 1]);
    expect((await at.ledger.getUsage(member)).budget.reservedUsd).toBe(0);
  });

  test('of nobody is not found', async () => {
    const nobody = at.ledger.getUsage('00000000-0000-7000-8000-000000000000');
    await expect(nobody).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
