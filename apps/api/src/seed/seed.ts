import { pino } from 'pino';
import type { Context } from '../context.ts';
import { type Database, type Db, joined, openDatabase } from '../db/database.ts';
import type { Env } from '../env.ts';
import { findAccountByEmail } from '../features/auth/auth.repository.ts';
import { createAuthTools } from '../features/auth/auth.tools.ts';
import { createLedger } from '../features/ledger/ledger.service.ts';
import { createLlmGateway } from '../features/llm/llm.gateway.ts';
import { createBackgroundTasks } from '../lib/background-tasks.ts';
import { type Clock, systemClock } from '../lib/clock.ts';
import { randomIds } from '../lib/ids.ts';
import { demoMember, developmentAdmin } from './accounts.ts';
import { createAccount } from './create-account.ts';
import { writeDemoHistory } from './demo-history.ts';

/**
 * Makes the administrator and a demo member with twelve weeks of training, all or nothing. Asks one
 * question and does nothing else where they are there already.
 */
export async function seedDevelopment(env: Env): Promise<'seeded' | 'there'> {
  const database = openDatabase({ url: env.databaseUrl, poolSize: 1 });
  try {
    return await database.forSystem().write(async (db) => {
      if (await findAccountByEmail(db, demoMember.email)) return 'there';
      await createAccounts(db, { env, database });
      return 'seeded';
    });
  } finally {
    await database.close();
  }
}

async function createAccounts(
  db: Db,
  { env, database }: { env: Env; database: Database },
): Promise<void> {
  const auth = createAuthTools(env, systemClock);
  const now = systemClock.now();
  if (!(await findAccountByEmail(db, developmentAdmin.email))) {
    await createAccount(db, { ...developmentAdmin, role: 'admin', auth, now });
  }
  const userId = await createAccount(db, { ...demoMember, role: 'member', auth, now });
  const clock = createSettableClock(now);
  const ledger = createLedger({ database, clock, timeZone: env.llm.timeZone });
  const ctx: Context = {
    actor: { userId, sessionId: userId, role: 'member', tier: 'FREE' },
    db: joined(db),
    systemDb: joined(db),
    clock,
    ids: randomIds,
    env,
    auth,
    background: createBackgroundTasks(),
    ledger,
    llm: createLlmGateway({ env, database, clock, ledger }),
    log: pino({ level: 'silent' }),
    requestId: 'seed',
    ip: '127.0.0.1',
    userAgent: 'seed',
  };
  await writeDemoHistory(ctx, { now, setTime: clock.set });
}

interface SettableClock extends Clock {
  set(instant: Date): void;
}

/** The history is written as it would have been: each session at its own end. */
function createSettableClock(start: Date): SettableClock {
  let current = start;
  return {
    now: () => current,
    set: (instant) => {
      current = instant;
    },
  };
}
