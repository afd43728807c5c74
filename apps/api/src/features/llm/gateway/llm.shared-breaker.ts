import {
  applyOutcome,
  type Breaker,
  type BreakerOutcome,
  type BreakerState,
  closedBreaker,
  decideAdmission,
} from '@vigor/llm';
import type { ScopedDatabase } from '../../../db/database.ts';
import type { Clock } from '../../../lib/clock.ts';
import {
  type BreakerRow,
  deleteBreakers,
  findBreaker,
  listBreakers,
  replaceBreaker,
} from './llm.breakers.repository.ts';

export interface SharedBreaker extends Breaker {
  /** As it was seen last. */
  latest(key: string): BreakerState;
  /** Looks at what other processes know, at most once a second. */
  refresh(): Promise<void>;
  /** Forgets what is known of every key that begins so. */
  reset(prefix: string): Promise<void>;
  /** Writes the good outcomes that were only counted here so far. */
  flush(): Promise<void>;
}

/** Since the last write, which is seldom more than a second ago. */
interface GoodOutcomes {
  count: number;
  /** Of the last one, in milliseconds since 1970. */
  at: number;
}

const freshMs = 1_000;
/** Each try loses only to another process that has changed the same model meanwhile. */
const mostTries = 8;

/**
 * A breaker that all processes share: one row for each key, changed by compare-and-set. Calls are
 * decided by a copy in memory, so a healthy model costs no query. Good outcomes are counted here
 * and written together, everything else is written at once.
 */
export function createSharedBreaker(input: {
  database: ScopedDatabase;
  clock: Clock;
  onFault: (error: unknown) => void;
}): SharedBreaker {
  const { database, clock, onFault } = input;
  let rows = new Map<string, BreakerRow>();
  const goodOutcomes = new Map<string, GoodOutcomes>();
  let readAt = Number.NEGATIVE_INFINITY;
  let reading: Promise<void> | undefined;
  const latest = (key: string) => rows.get(key)?.state ?? closedBreaker();
  const nowMs = () => clock.now().getTime();

  async function read(): Promise<void> {
    rows = new Map((await database.read(listBreakers)).map((row) => [row.key, row]));
    readAt = performance.now();
    // Not waited for: these counts only serve later decisions.
    void flush().catch(onFault);
  }

  function refresh(): Promise<void> {
    if (performance.now() - readAt < freshMs) return Promise.resolve();
    reading ??= read().finally(() => {
      reading = undefined;
    });
    return reading;
  }

  /** `change` may be asked several times, each time with the newest state. */
  async function update<Result>(
    key: string,
    change: (state: BreakerState) => { state: BreakerState; result: Result },
  ): Promise<Result> {
    for (let tries = 0; tries < mostTries; tries += 1) {
      const row = await database.read((db) => findBreaker(db, key));
      const { version, state: before } = row ?? { version: 0, state: closedBreaker() };
      const { state, result } = change(before);
      const next = { key, state, version };
      const isDone =
        state === before || (await database.read((db) => replaceBreaker(db, next, clock.now())));
      if (!isDone) continue;
      if (state !== before) rows.set(key, { ...next, version: version + 1 });
      return result;
    }
    throw new Error(`The state of ${key} changes too fast.`);
  }

  function note(key: string, outcome: BreakerOutcome): Promise<void> {
    const good = goodOutcomes.get(key);
    goodOutcomes.delete(key);
    return update(key, (state) => {
      const counted = addGood(state, good);
      return { state: applyOutcome(counted, outcome, nowMs()), result: undefined };
    });
  }

  async function flush(): Promise<void> {
    for (const key of [...goodOutcomes.keys()]) await note(key, { kind: 'neutral' });
  }

  return {
    latest,
    refresh,
    flush,
    admit: async (key) => {
      await refresh();
      const { decision } = decideAdmission(latest(key), nowMs());
      if (decision.kind !== 'probe') return decision;
      return update(key, (state) => {
        const asked = decideAdmission(state, nowMs());
        return { state: asked.state, result: asked.decision };
      });
    },
    report: async (key, outcome) => {
      const isClosed = latest(key).kind === 'closed';
      if (isClosed && outcome.kind === 'neutral') return;
      if (isClosed && outcome.kind === 'ok') {
        goodOutcomes.set(key, { count: (goodOutcomes.get(key)?.count ?? 0) + 1, at: nowMs() });
        return;
      }
      await note(key, outcome);
    },
    reset: async (prefix) => {
      await database.read((db) => deleteBreakers(db, prefix));
      for (const known of [rows, goodOutcomes]) {
        for (const key of [...known.keys()]) if (key.startsWith(prefix)) known.delete(key);
      }
    },
  };
}

/** Only a closed breaker counts them. */
function addGood(state: BreakerState, good: GoodOutcomes | undefined): BreakerState {
  let next = state;
  for (let n = 0; good && n < good.count && next.kind === 'closed'; n += 1) {
    next = applyOutcome(next, { kind: 'ok' }, good.at);
  }
  return next;
}
