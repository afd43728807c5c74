import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openDatabase } from '../../db/database.ts';
import { holdOf, type LedgerTest, openLedgerTest, reserve, usd } from './ledger.fixture.ts';
import { type BudgetLedger, createLedger } from './ledger.service.ts';

let at: LedgerTest;
let member: string;
/** Whose settles wait longer than any test. */
let ledger: BudgetLedger;

beforeAll(async () => {
  at = await openLedgerTest();
});

beforeEach(async () => {
  await at.reset();
  member = await at.addMember();
  const { database, clock } = at;
  ledger = createLedger({ database, clock, timeZone: 'UTC', settleLingerMs: 600_000 });
});

afterAll(() => at.close());

function sentHold() {
  return holdOf(member, { isDispatched: true, amountNanoUsd: usd(3) });
}

async function listHolds(): Promise<string[]> {
  const rows = await at.query<{ state: string; cost: number | null }>(
    `select state, cost_nano_usd / 1e9::float8 as cost from ledger_holds order by id`,
  );
  return rows.map(({ state, cost }) => (cost === null ? state : `${state} ${cost}`));
}

/** Of 3 USD, settled with 1 that nobody waits for. */
async function leaveSettling(): Promise<{ settled: Promise<void> }> {
  const holdId = await reserve(ledger, sentHold());
  const settled = ledger.settle(holdId, { costNanoUsd: usd(1), basis: 'exact' });
  expect(await listHolds()).toEqual(['dispatched']);
  return { settled };
}

describe('a hold that is born dispatched', () => {
  test('needs no dispatch, and takes none', async () => {
    const holdId = await reserve(at.ledger, sentHold());
    expect(await listHolds()).toEqual(['dispatched']);
    await expect(at.ledger.dispatch(holdId)).rejects.toThrow('not open');
    await at.ledger.settle(holdId, { costNanoUsd: usd(2), basis: 'exact' });
    expect(await listHolds()).toEqual(['settled 2']);
  });

  test('is charged whole when nobody settles it', async () => {
    await reserve(at.ledger, sentHold());
    await reserve(at.ledger, holdOf(member));
    at.clock.advanceSeconds(120);
    expect(await at.ledger.sweep()).toBe(2);
    expect(await listHolds()).toEqual(['swept 3', 'released 0']);
  });

  test('is had once by 200 callers of two replicas who want the last of the budget', async () => {
    const replicas = [at.ledger, ledger];
    const asked = Array.from({ length: 200 }, (_, n) => replicas[n % 2]?.reserve(sentHold()));
    const results = await Promise.all(asked);
    expect(results.filter((result) => result?.ok)).toHaveLength(1);
    expect(await listHolds()).toEqual(['dispatched']);
    expect(await at.ledger.listFaults()).toEqual([]);
  });
});

describe('a settle that lingers', () => {
  test('goes with the next reserve, which has what it gives back', async () => {
    const { settled } = await leaveSettling();
    // Of 5 USD: two such holds do not fit beside each other.
    expect(await ledger.reserve(sentHold())).toMatchObject({ ok: true });
    await settled;
    expect(await listHolds()).toEqual(['settled 1', 'dispatched']);
    expect(await at.ledger.listFaults()).toEqual([]);
  });

  test('is there before usage is shown', async () => {
    const { settled } = await leaveSettling();
    expect((await ledger.getUsage(member)).budget).toMatchObject({ spentUsd: 1, reservedUsd: 0 });
    await settled;
  });

  test('is there before a request is counted', async () => {
    const { settled } = await leaveSettling();
    await ledger.countRequest({ userId: member });
    await settled;
    expect(await listHolds()).toEqual(['settled 1']);
  });

  test('is there before a sweep, which would charge the whole hold', async () => {
    const { settled } = await leaveSettling();
    at.clock.advanceSeconds(120);
    expect(await ledger.sweep()).toBe(0);
    await settled;
    expect(await listHolds()).toEqual(['settled 1']);
  });

  test('is there before the books are checked, and after a flush', async () => {
    const { settled } = await leaveSettling();
    expect(await ledger.listFaults()).toEqual([]);
    await settled;
    expect(await listHolds()).toEqual(['settled 1']);
    const holdId = await reserve(ledger, sentHold());
    const unwaited = ledger.settle(holdId, { costNanoUsd: usd(2), basis: 'estimated' });
    await ledger.flush();
    expect(await listHolds()).toEqual(['settled 1', 'settled 2']);
    await unwaited;
  });

  test('ends by itself when nothing comes', async () => {
    const holdId = await reserve(at.ledger, sentHold());
    await at.ledger.settle(holdId, { costNanoUsd: usd(1), basis: 'exact' });
    expect(await listHolds()).toEqual(['settled 1']);
  });

  test('is lost with its process: the whole hold is charged, and its end still corrects that', async () => {
    const { settled } = await leaveSettling();
    at.clock.advanceSeconds(120);
    expect(await at.ledger.sweep()).toBe(1);
    expect(await listHolds()).toEqual(['swept 3']);
    await ledger.flush();
    await settled;
    expect(await listHolds()).toEqual(['settled 1']);
  });

  test('says so when it fails', async () => {
    const database = openDatabase({ url: at.databaseUrl, poolSize: 1 });
    const alone = createLedger({ database, clock: at.clock, timeZone: 'UTC' });
    const holdId = await reserve(alone, sentHold());
    await database.close();
    const settled = alone.settle(holdId, { costNanoUsd: usd(1), basis: 'exact' });
    await expect(settled).rejects.toThrow('pool');
    await alone.flush();
  });
});
