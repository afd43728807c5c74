import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDatabase } from '../../db/database.ts';
import { holdOf, type LedgerTest, openLedgerTest, reserve } from './ledger.fixture.ts';
import { createLedger } from './ledger.service.ts';

let at: LedgerTest;

beforeAll(async () => {
  at = await openLedgerTest();
  await at.reset();
});

afterAll(() => at.close());

const calls = 400;

/** Plans are kept for as long as a connection lives: those made on empty tables must serve full ones. */
test('a call looks at its own rows only, however many there are', async () => {
  const database = openDatabase({ url: at.databaseUrl, poolSize: 1 });
  const ledger = createLedger({ database, clock: at.clock, timeZone: 'UTC' });
  const member = await at.addMember('UNLIMITED');
  for (let n = 0; n < calls; n += 1) {
    const hold = holdOf(member, { isDispatched: true, amountNanoUsd: 1 });
    const holdId = await reserve(ledger, hold);
    void ledger.settle(holdId, { costNanoUsd: 1, basis: 'exact' });
  }
  await ledger.flush();
  await database.forSystem().read((db) => db.execute(sql`select pg_stat_force_next_flush()`));
  await database.forSystem().read((db) => db.execute(sql`select 1`));
  expect(await rowsReadPerCall()).toBeLessThan(20);
  await database.close();
});

async function rowsReadPerCall(): Promise<number> {
  const [read] = await at.query<{ rows: number }>(
    `select (sum(idx_tup_fetch) + sum(seq_tup_read))::float8 as rows from pg_stat_user_tables
    where relname in ('ledger_holds', 'ledger_windows', 'ledger_entries')`,
  );
  return (read?.rows ?? Number.NaN) / calls;
}
