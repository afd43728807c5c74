import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { holdOf, type LedgerTest, openLedgerTest, reserve, start, usd } from './ledger.fixture.ts';

let at: LedgerTest;
let member: string;

beforeAll(async () => {
  at = await openLedgerTest();
});

beforeEach(async () => {
  await at.reset();
  member = await at.addMember('UNLIMITED');
});

afterAll(() => at.close());

async function spend(amount: number): Promise<void> {
  const expiresAt = at.clock.now().getTime() + 120_000;
  const holdId = await start(at.ledger, holdOf(member, { amountNanoUsd: usd(amount), expiresAt }));
  await at.ledger.settle(holdId, { costNanoUsd: usd(amount), basis: 'exact' });
}

async function countRows(): Promise<[holds: number, entries: number]> {
  const [row] = await at.query<{ holds: number; entries: number }>(
    `select (select count(*)::int from ledger_holds) as holds,
      (select count(*)::int from ledger_entries) as entries`,
  );
  return [row?.holds ?? 0, row?.entries ?? 0];
}

test('what was spent stays to be looked up until its month has ended 13 months ago', async () => {
  at.clock.set(new Date('2026-11-01T09:00:00Z'));
  await spend(1);
  at.clock.set(new Date('2027-12-31T09:00:00Z'));
  expect(await at.ledger.forget()).toBe(0);
  await spend(2);
  at.clock.set(new Date('2028-01-10T09:00:00Z'));
  expect(await at.ledger.forget()).toBe(2);
  expect(await countRows()).toEqual([1, 1]);
});

test('windows keep their sums, and what is left agrees with them', async () => {
  await spend(1);
  const windows = await at.listWindows();
  at.clock.set(new Date('2028-03-01T09:00:00Z'));
  await spend(2);
  await at.ledger.forget();
  expect(await countRows()).toEqual([1, 1]);
  expect(await at.listWindows()).toEqual(expect.arrayContaining(windows));
  expect(await at.ledger.listFaults()).toEqual([]);
});

test('a hold that is still open stays until it is swept', async () => {
  await reserve(at.ledger, holdOf(member));
  at.clock.set(new Date('2028-03-01T09:00:00Z'));
  expect(await at.ledger.forget()).toBe(0);
  await at.ledger.sweep();
  expect(await at.ledger.forget()).toBe(1);
});

test('of very much only a part is deleted at once', async () => {
  await at.query(`
    insert into ledger_entries (hold_id, window_ids, delta_nano_usd, created_at)
    select n, '{1}', 1, '2026-01-01' from generate_series(1, 2500) as n`);
  at.clock.set(new Date('2028-03-01T09:00:00Z'));
  const parts = [await at.ledger.forget(), await at.ledger.forget(), await at.ledger.forget()];
  expect([...parts, await at.ledger.forget()]).toEqual([1_000, 1_000, 500, 0]);
});
