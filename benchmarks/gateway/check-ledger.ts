import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { openDatabase } from '../../apps/api/src/db/database.ts';
import { createLedger } from '../../apps/api/src/features/ledger/ledger.service.ts';
import { systemClock } from '../../apps/api/src/lib/clock.ts';

export interface LedgerCheck {
  settled: number;
  open: number;
  /** Windows whose sums do not agree. */
  faults: number;
}

/** Spare holds are given back some seconds after the last call. */
const longestWaitMs = 15_000;
const pauseMs = 500;

async function countHolds(client: pg.Client): Promise<{ settled: number; open: number }> {
  const endsAt = Date.now() + longestWaitMs;
  for (;;) {
    const { rows } = await client.query<{ settled: number; open: number }>(
      `select count(*) filter (where state = 'settled')::int as settled,
        count(*) filter (where closed_at is null)::int as open from ledger_holds`,
    );
    const { settled = 0, open = 0 } = rows[0] ?? {};
    if (open === 0 || Date.now() > endsAt) return { settled, open };
    await sleep(pauseMs);
  }
}

/** Whether the ledger did take part, and came out of it in order. */
export async function checkLedger(databaseUrl: string): Promise<LedgerCheck> {
  const database = openDatabase({ url: databaseUrl, poolSize: 1 });
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const faults = await createLedger({
      database,
      clock: systemClock,
      timeZone: 'UTC',
    }).listFaults();
    return { ...(await countHolds(client)), faults: faults.length };
  } finally {
    await client.end();
    await database.close();
  }
}
