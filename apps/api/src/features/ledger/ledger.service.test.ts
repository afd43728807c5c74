import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { holdOf, type LedgerTest, openLedgerTest, reserve, start, usd } from './ledger.fixture.ts';

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
  expect(await at.ledger.listFaults()).toEqual([]);
});

afterAll(() => at.close());

/** Money of each window in US dollars: spent, reserved. */
async function money(): Promise<Record<string, [spent: number, reserved: number]>> {
  const windows = (await at.listWindows()).filter(({ unit }) => unit === 'nano_usd');
  return Object.fromEntries(
    windows.map(({ userId, period, startsOn, spent, reserved }) => [
      `${userId ? 'member' : 'system'} ${period} ${startsOn}`,
      [spent / 1e9, reserved / 1e9],
    ]),
  );
}

function everywhere(spent: number, reserved: number) {
  return {
    'system week 2026-11-16': [spent, reserved],
    'system month 2026-11-01': [spent, reserved],
    'member month 2026-11-01': [spent, reserved],
  };
}

describe('a hold', () => {
  test('counts in every window that applies, until its cost takes its place', async () => {
    const holdId = await reserve(at.ledger, holdOf(member));
    expect(await money()).toEqual(everywhere(0, 1));
    await at.ledger.dispatch(holdId);
    expect(await money()).toEqual(everywhere(0, 1));
    await at.ledger.settle(holdId, { costNanoUsd: usd(0.25), basis: 'exact' });
    expect(await money()).toEqual(everywhere(0.25, 0));
  });

  test('is refused whole where one window has no room', async () => {
    await reserve(at.ledger, holdOf(member, { amountNanoUsd: usd(4) }));
    const refused = await at.ledger.reserve(holdOf(member, { amountNanoUsd: usd(1.5) }));
    expect(refused).toEqual({
      ok: false,
      window: 'member-month',
      resetsAt: Date.parse('2026-12-01T00:00:00Z'),
      availableNanoUsd: usd(1),
    });
    expect(await money()).toEqual(everywhere(0, 4));
  });

  test('takes all that is left, and nothing more', async () => {
    await reserve(at.ledger, holdOf(member, { amountNanoUsd: usd(5) }));
    expect(await at.ledger.reserve(holdOf(member, { amountNanoUsd: 1 }))).toMatchObject({
      ok: false,
      availableNanoUsd: 0,
    });
    expect(await at.ledger.reserve(holdOf(member, { amountNanoUsd: 0 }))).toMatchObject({
      ok: true,
    });
  });

  test('names the window that resets last, and the room of the tightest', async () => {
    const rich = await at.addMember('UNLIMITED');
    await reserve(at.ledger, holdOf(rich, { amountNanoUsd: usd(9.5) }));
    await reserve(at.ledger, holdOf(member, { amountNanoUsd: usd(0.5) }));
    const refused = await at.ledger.reserve(holdOf(member, { amountNanoUsd: usd(5) }));
    expect(refused).toMatchObject({ ok: false, window: 'member-month', availableNanoUsd: 0 });
    const onlyWeek = await at.ledger.reserve(holdOf(member, { amountNanoUsd: usd(1) }));
    expect(onlyWeek).toMatchObject({
      ok: false,
      window: 'system-week',
      resetsAt: Date.parse('2026-11-23T00:00:00Z'),
    });
  });

  test('is refused by the month of the system as well', async () => {
    await at.query(`update budget_limits set amount_nano_usd = 2e9 where period = 'month'`);
    await reserve(at.ledger, holdOf(member, { amountNanoUsd: usd(1.5) }));
    expect(await at.ledger.reserve(holdOf(member))).toEqual({
      ok: false,
      window: 'system-month',
      resetsAt: Date.parse('2026-12-01T00:00:00Z'),
      availableNanoUsd: usd(0.5),
    });
  });

  test('counts against the tier that the member has now', async () => {
    const large = { amountNanoUsd: usd(8), tier: 'PREMIUM' };
    expect(await at.ledger.reserve(holdOf(member, large))).toMatchObject({ ok: false });
    await at.query(`update users set tier = 'PREMIUM' where id = $1`, [member]);
    expect(await at.ledger.reserve(holdOf(member, large))).toMatchObject({ ok: true });
  });

  test('of an attempt that has one already is refused', async () => {
    const hold = holdOf(member);
    await reserve(at.ledger, hold);
    await expect(at.ledger.reserve(hold)).rejects.toThrow('reserved before');
    await expect(at.openReplica().reserve(hold)).rejects.toThrow('reserved before');
    expect(await money()).toEqual(everywhere(0, 1));
  });

  test('is given once when the same attempt asks many times at the same moment', async () => {
    const hold = holdOf(member);
    const replicas = [at.ledger, at.openReplica()];
    const asked = Array.from({ length: 20 }, (_, n) => replicas[n % 2]?.reserve(hold));
    const results = await Promise.allSettled(asked);
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await money()).toEqual(everywhere(0, 1));
  });

  test('is given for each further attempt of a request', async () => {
    const hold = holdOf(member);
    await reserve(at.ledger, hold);
    await reserve(at.ledger, { ...hold, attempt: 2, model: 'gpt-4o', amountNanoUsd: usd(2) });
    expect(await money()).toEqual(everywhere(0, 3));
  });

  test('needs a member who exists', async () => {
    const nobody = '00000000-0000-7000-8000-000000000000';
    await expect(at.ledger.reserve(holdOf(nobody))).rejects.toThrow('no budget');
    await expect(at.ledger.reserve(holdOf('me'))).rejects.toThrow(RangeError);
  });

  test('that cannot be stored fails alone, whoever asks beside it', async () => {
    const bad = [
      holdOf(member, { requestId: 'a\0b' }),
      holdOf(member, { feature: '\ud800' }),
      holdOf(member, { amountNanoUsd: 0.5 }),
      holdOf(member, { amountNanoUsd: -1 }),
      holdOf(member, { attempt: -1 }),
    ];
    const results = await Promise.allSettled([holdOf(member), ...bad].map(at.ledger.reserve));
    expect(results.map(({ status }) => status)).toEqual([
      'fulfilled',
      ...bad.map(() => 'rejected'),
    ]);
  });

  test('cannot be had twice by many callers and replicas at once', async () => {
    const replicas = [at.ledger, at.openReplica()];
    const asked = Array.from({ length: 200 }, (_, n) =>
      replicas[n % 2]?.reserve(holdOf(member, { amountNanoUsd: usd(3) })),
    );
    const results = await Promise.all(asked);
    expect(results.filter((result) => result?.ok)).toHaveLength(1);
    expect(await money()).toEqual(everywhere(0, 3));
  });
});

describe('an open hold', () => {
  test('is dispatched once', async () => {
    const holdId = await start(at.ledger, holdOf(member));
    await expect(at.ledger.dispatch(holdId)).rejects.toThrow('not open');
    await expect(at.ledger.dispatch('999999')).rejects.toThrow('not open');
    await expect(at.ledger.dispatch('nonsense')).rejects.toThrow(RangeError);
  });

  test('is settled once: a second settle changes nothing', async () => {
    const holdId = await start(at.ledger, holdOf(member));
    const replica = at.openReplica();
    await Promise.all([
      at.ledger.settle(holdId, { costNanoUsd: usd(0.5), basis: 'exact' }),
      at.ledger.settle(holdId, { costNanoUsd: usd(0.9), basis: 'exact' }),
    ]);
    await replica.settle(holdId, { costNanoUsd: usd(0.1), basis: 'estimated' });
    await at.ledger.settle(holdId, { costNanoUsd: 0, basis: 'none' });
    expect(await money()).toEqual(everywhere(0.5, 0));
  });

  test('is given back when nothing was sent, and cannot be sent then', async () => {
    const holdId = await reserve(at.ledger, holdOf(member));
    await at.ledger.settle(holdId, { costNanoUsd: 0, basis: 'none' });
    expect(await money()).toEqual(everywhere(0, 0));
    await expect(at.ledger.dispatch(holdId)).rejects.toThrow('not open');
  });

  test('charges what was really used, also beyond the hold', async () => {
    const holdId = await start(at.ledger, holdOf(member, { amountNanoUsd: usd(5) }));
    await at.ledger.settle(holdId, { costNanoUsd: usd(5.5), basis: 'exact' });
    expect(await money()).toEqual(everywhere(5.5, 0));
    const windows = await at.listWindows();
    expect(windows.map(({ overrun }) => overrun)).toEqual([usd(0.5), usd(0.5), usd(0.5)]);
    expect(await at.ledger.reserve(holdOf(member, { amountNanoUsd: 0 }))).toMatchObject({
      ok: false,
    });
  });

  test('charges the windows that it was held in, however late', async () => {
    at.clock.set(new Date('2026-11-30T23:59:00Z'));
    const holdId = await start(at.ledger, holdOf(member));
    at.clock.set(new Date('2026-12-07T00:00:00Z'));
    await at.ledger.settle(holdId, { costNanoUsd: usd(0.5), basis: 'exact' });
    await reserve(at.ledger, holdOf(member, { amountNanoUsd: usd(2) }));
    expect(await money()).toEqual({
      'system week 2026-11-30': [0.5, 0],
      'system month 2026-11-01': [0.5, 0],
      'member month 2026-11-01': [0.5, 0],
      'system week 2026-12-07': [0, 2],
      'system month 2026-12-01': [0, 2],
      'member month 2026-12-01': [0, 2],
    });
  });

  test('is still paid for by the system when its member has gone', async () => {
    const holdId = await start(at.ledger, holdOf(member));
    await at.query('delete from users where id = $1', [member]);
    await at.ledger.settle(holdId, { costNanoUsd: usd(0.5), basis: 'exact' });
    await expect(at.ledger.reserve(holdOf(member))).rejects.toThrow('no budget');
    expect(await money()).toEqual({
      'system week 2026-11-16': [0.5, 0],
      'system month 2026-11-01': [0.5, 0],
    });
  });
});

describe('the sweeper', () => {
  test('leaves what has not expired', async () => {
    await start(at.ledger, holdOf(member));
    at.clock.advanceSeconds(119);
    expect(await at.ledger.sweep()).toBe(0);
    expect(await money()).toEqual(everywhere(0, 1));
  });

  test('releases what was never dispatched, so that it cannot be dispatched later', async () => {
    const holdId = await reserve(at.ledger, holdOf(member));
    at.clock.advanceSeconds(120);
    expect(await at.ledger.sweep()).toBe(1);
    expect(await money()).toEqual(everywhere(0, 0));
    await expect(at.ledger.dispatch(holdId)).rejects.toThrow('not open');
    expect(await at.ledger.sweep()).toBe(0);
  });

  test.each([
    ['less', 0.25],
    ['nothing', 0],
    ['more', 1.5],
  ])('charges the whole hold of an unknown end, corrected once when it was %s', async (_, cost) => {
    const holdId = await start(at.ledger, holdOf(member));
    at.clock.advanceSeconds(600);
    await at.ledger.sweep();
    expect(await money()).toEqual(everywhere(1, 0));
    const basis = cost === 0 ? 'none' : 'exact';
    await at.ledger.settle(holdId, { costNanoUsd: usd(cost), basis });
    await at.ledger.settle(holdId, { costNanoUsd: usd(0.9), basis: 'exact' });
    expect(await money()).toEqual(everywhere(cost, 0));
  });

  test('shares the work with others, and closes each hold once', async () => {
    const holds = Array.from({ length: 300 }, () => holdOf(member, { amountNanoUsd: usd(0.01) }));
    await Promise.all(holds.map((hold) => start(at.ledger, hold)));
    at.clock.advanceSeconds(600);
    const sweepers = [at.ledger, at.openReplica(), at.openReplica(), at.ledger];
    const counts = await Promise.all(sweepers.map((ledger) => ledger.sweep()));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(300);
    expect(await money()).toEqual(everywhere(3, 0));
  });
});

describe('events', () => {
  async function spend(subject: string, amount: number): Promise<void> {
    const holdId = await start(at.ledger, holdOf(subject, { amountNanoUsd: usd(amount) }));
    await at.ledger.settle(holdId, { costNanoUsd: usd(amount), basis: 'exact' });
  }

  test('an alert is raised at 80 % of a window, once', async () => {
    await spend(member, 3.999);
    expect(at.events).toEqual([]);
    await spend(member, 0.001);
    await spend(member, 0.5);
    expect(at.events).toEqual([
      {
        kind: 'alert',
        userId: member,
        period: 'month',
        startsOn: '2026-11-01',
        spentNanoUsd: usd(4),
        limitNanoUsd: usd(5),
      },
    ]);
  });

  test('an alert is not raised again when a correction goes below and comes back', async () => {
    const holdId = await start(at.ledger, holdOf(member, { amountNanoUsd: usd(4.5) }));
    at.clock.advanceSeconds(600);
    await at.ledger.sweep();
    await at.ledger.settle(holdId, { costNanoUsd: usd(1), basis: 'exact' });
    await spend(member, 3.5);
    expect(at.events.map(({ kind }) => kind)).toEqual(['alert']);
  });

  test('a system limit that refuses says once that it has switched paid models off', async () => {
    const rich = await at.addMember('UNLIMITED');
    await spend(rich, 10);
    expect(at.events.map(({ kind, userId, period }) => [kind, userId, period])).toEqual([
      ['alert', null, 'week'],
    ]);
    for (const subject of [rich, member]) {
      expect(await at.ledger.reserve(holdOf(subject))).toMatchObject({ window: 'system-week' });
    }
    expect(at.events.slice(1)).toEqual([
      {
        kind: 'disabled',
        userId: null,
        period: 'week',
        startsOn: '2026-11-16',
        spentNanoUsd: usd(10),
        limitNanoUsd: usd(10),
      },
    ]);
    at.clock.set(new Date('2026-11-23T00:00:00Z'));
    expect(await at.ledger.reserve(holdOf(rich))).toMatchObject({ ok: true });
  });

  test('a system limit that only alerts goes on', async () => {
    await at.query('update budget_limits set is_enforced = false');
    const rich = await at.addMember('UNLIMITED');
    await spend(rich, 12);
    await spend(rich, 12);
    expect(at.events.map(({ kind, period }) => [kind, period])).toEqual([
      ['alert', 'week'],
      ['alert', 'month'],
    ]);
    expect(await money()).toMatchObject({ 'system week 2026-11-16': [24, 0] });
  });

  test('a lowered limit refuses at once, and what was admitted before stays right', async () => {
    await reserve(at.ledger, holdOf(member, { amountNanoUsd: usd(3) }));
    await at.query(`update tier_limits set amount = $1 where tier = 'FREE' and unit = 'nano_usd'`, [
      usd(2),
    ]);
    expect(await at.ledger.reserve(holdOf(member))).toMatchObject({
      ok: false,
      availableNanoUsd: 0,
    });
  });
});

describe('the database', () => {
  test('lets no member’s scope near the ledger', async () => {
    await reserve(at.ledger, holdOf(member));
    const scoped = at.database.forMember(member);
    const tables = ['windows', 'holds', 'entries', 'events'].map((name) => `ledger_${name}`);
    for (const table of [...tables, 'budget_limits', 'tier_limits']) {
      const { rows } = await scoped.read((db) => db.execute(`select * from ${table}`));
      expect([table, rows]).toEqual([table, []]);
    }
    const calls = [
      `select ledger_apply(now(), '{1}')`,
      `select ledger_sweep(now(), 1)`,
      `select ledger_forget(now(), 1)`,
    ];
    for (const call of calls) {
      const refused = scoped.write((db) => db.execute(call));
      await expect(refused).rejects.toMatchObject({ cause: { code: '42501' } });
    }
  });

  test('keeps entries as they were written, also from the system', async () => {
    const holdId = await start(at.ledger, holdOf(member));
    await at.ledger.settle(holdId, { costNanoUsd: usd(1), basis: 'exact' });
    await at.database.forSystem().write(async (db) => {
      await db.execute('update ledger_entries set delta_nano_usd = 0');
      await db.execute('delete from ledger_entries');
    });
    const entries = await at.query(
      'select delta_nano_usd::float8 as delta, cardinality(window_ids) as windows from ledger_entries',
    );
    expect(entries).toEqual([{ delta: usd(1), windows: 3 }]);
  });

  test('shows which window does not agree with its entries and holds', async () => {
    await reserve(at.ledger, holdOf(member));
    const change = (by: number) =>
      at.query(`update ledger_windows set reserved = reserved + $1 where period = 'week'`, [by]);
    await change(1);
    expect(await at.ledger.listFaults()).toMatchObject([
      { spent: 0, entries: 0, reserved: usd(1) + 1, openHolds: usd(1) },
    ]);
    await change(-1);
  });
});
