import type { Database } from '../../db/database.ts';
import type { Clock } from '../../lib/clock.ts';
import type { Ids } from '../../lib/ids.ts';
import type { BudgetLedger, LedgerFault } from '../ledger/ledger.service.ts';
import { toContent } from './config/llm.config.mapper.ts';
import { loadStoredConfig, saveAbTest } from './config/llm.config.repository.ts';
import { changeConfig } from './config/llm.config.service.ts';
import { summariseTest } from './figures/llm.ab-results.service.ts';
import { deleteOldAttempts } from './gateway/llm.attempts.repository.ts';
import { deleteOldBreakers } from './gateway/llm.breakers.repository.ts';
import { deleteEntriesBeyond, deleteExpiredEntries } from './gateway/llm.cache.repository.ts';

export interface LlmJobsDeps {
  database: Database;
  clock: Clock;
  ids: Ids;
  ledger: Pick<BudgetLedger, 'sweep' | 'forget'>;
  /** Told of a job that failed; it is tried again the next time. */
  onFault?: (error: unknown) => void;
}

const everyMs = 30_000;
const hourMs = 3_600_000;
const dayMs = 86_400_000;
const attemptsKeptMs = 400 * dayMs;
const breakersKeptMs = 30 * dayMs;
const mostCacheEntries = 20_000;

/** Background work, in every process; what two of them do at once does no harm. */
export function startLlmJobs(deps: LlmJobsDeps & CheckLedgerDeps): { stop(): Promise<void> } {
  const often = repeat(everyMs, () => runLlmJobs(deps));
  const hourly = repeat(hourMs, () => checkLedger(deps));
  return {
    stop: async () => {
      await Promise.all([often.stop(), hourly.stop()]);
    },
  };
}

/** Not again while it still runs. */
function repeat(everyMs: number, work: () => Promise<void>): { stop(): Promise<void> } {
  let running: Promise<void> | undefined;
  const timer = setInterval(() => {
    running ??= work().finally(() => {
      running = undefined;
    });
  }, everyMs);
  timer.unref();
  return {
    stop: async () => {
      clearInterval(timer);
      await running;
    },
  };
}

interface CheckLedgerDeps {
  ledger: Pick<BudgetLedger, 'listFaults'>;
  onFault?: (error: unknown) => void;
}

/** Adds the books up anew; what does not agree is a fault of ours, and somebody has to look. */
export async function checkLedger({
  ledger,
  onFault = () => undefined,
}: CheckLedgerDeps): Promise<void> {
  try {
    const faults = await ledger.listFaults();
    if (faults.length > 0) onFault(new LedgerMismatch(faults));
  } catch (error) {
    onFault(error);
  }
}

class LedgerMismatch extends Error {
  readonly faults: readonly LedgerFault[];

  constructor(faults: readonly LedgerFault[]) {
    super(`${faults.length} windows of the ledger do not add up.`);
    this.name = 'LedgerMismatch';
    this.faults = faults;
  }
}

/** All of it once. One job that fails does not keep the others from running. */
export async function runLlmJobs(deps: LlmJobsDeps): Promise<void> {
  const { onFault = () => undefined } = deps;
  for (const job of [sweepHolds, stopFullTests, forgetOld]) await job(deps).catch(onFault);
}

/** Each sweep takes a part, so that none holds its locks for long. */
async function sweepHolds({ ledger }: LlmJobsDeps): Promise<void> {
  while ((await ledger.sweep()) > 0);
}

/** Ends tests whose arms all have as many answers as were asked for when they began. */
async function stopFullTests({ database, clock, ids }: LlmJobsDeps): Promise<void> {
  const ctx = { systemDb: database.forSystem(), clock, ids };
  const { abTests } = await ctx.systemDb.read(loadStoredConfig);
  for (const test of abTests.filter(({ isRunning }) => isRunning)) {
    const { shouldStop } = await summariseTest(ctx, test);
    if (!shouldStop) continue;
    await changeConfig(ctx, { action: 'ab_test_full' }, async (db, before) => {
      const now = toContent(before).abTests.find(({ id }) => id === test.id);
      if (now) await saveAbTest(db, { ...now, isRunning: false }, clock.now());
    });
  }
}

async function forgetOld({ database, clock, ledger }: LlmJobsDeps): Promise<void> {
  const system = database.forSystem();
  const now = clock.now();
  const before = (keptMs: number) => new Date(now.getTime() - keptMs);
  await system.read((db) => deleteExpiredEntries(db, now));
  await system.read((db) => deleteEntriesBeyond(db, mostCacheEntries));
  await system.read((db) => deleteOldAttempts(db, before(attemptsKeptMs)));
  await system.read((db) => deleteOldBreakers(db, before(breakersKeptMs)));
  await ledger.forget();
}
