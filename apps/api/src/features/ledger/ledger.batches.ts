import { setImmediate as nextTurn } from 'node:timers/promises';
import { databaseFaultOf } from '../../db/database.ts';

export interface BatchesOptions<Item, Answer> {
  /** Answers in the order of the items. All items fail when it throws. */
  run: (items: readonly Item[]) => Promise<readonly Answer[]>;
  /** Items of the same key never share a batch, and keep their order. */
  keyOf: (item: Item) => string | undefined;
  /** Most items of one batch. */
  size: number;
  /** Nobody waits for such an item: it rides along with the next one that somebody waits for. */
  isPatient?: (item: Item) => boolean;
  /** How long a patient item waits for company. */
  patienceMs?: number;
}

export interface Batches<Item, Answer> {
  submit(item: Item): Promise<Answer>;
  /** Runs the patient ones too, and waits for what was submitted before, however it ends. */
  flush(): Promise<void>;
}

interface Waiting<Item, Answer> {
  item: Item;
  isPatient: boolean;
  resolve: (answer: Answer) => void;
  reject: (error: unknown) => void;
}

/**
 * Runs what comes while a batch is under way as the next batch. So a single item waits for nobody,
 * and many share one transaction.
 */
export function createBatches<Item, Answer>(
  options: BatchesOptions<Item, Answer>,
): Batches<Item, Answer> {
  const { isPatient = () => false, patienceMs = 0 } = options;
  const unanswered = new Set<Promise<Answer>>();
  let waiting: Waiting<Item, Answer>[] = [];
  let isRunning = false;
  let timer: NodeJS.Timeout | undefined;

  async function runAll(): Promise<void> {
    if (isRunning) return;
    isRunning = true;
    while (waiting.some((one) => !one.isPatient)) {
      // Callers of the same turn of the event loop come along, whichever socket they came by.
      await nextTurn();
      const { batch, rest } = takeBatch(waiting, options);
      waiting = rest;
      await runBatch(batch, options.run);
    }
    isRunning = false;
  }

  function endPatience(): void {
    clearTimeout(timer);
    timer = undefined;
    for (const one of waiting) one.isPatient = false;
    void runAll();
  }

  return {
    submit: (item) => {
      const { promise, resolve, reject } = Promise.withResolvers<Answer>();
      const one = { item, isPatient: isPatient(item), resolve, reject };
      waiting.push(one);
      if (one.isPatient) timer ??= setTimeout(endPatience, patienceMs);
      else void runAll();
      unanswered.add(promise);
      const forget = () => unanswered.delete(promise);
      promise.then(forget, forget);
      return promise;
    },
    flush: async () => {
      endPatience();
      await Promise.allSettled(unanswered);
    },
  };
}

function takeBatch<Item, Answer>(
  waiting: Waiting<Item, Answer>[],
  { keyOf, size }: BatchesOptions<Item, Answer>,
) {
  const keys = new Set<string>();
  const batch: Waiting<Item, Answer>[] = [];
  const rest: Waiting<Item, Answer>[] = [];
  for (const one of waiting) {
    const key = keyOf(one.item);
    if (batch.length === size || (key !== undefined && keys.has(key))) {
      rest.push(one);
      continue;
    }
    if (key !== undefined) keys.add(key);
    batch.push(one);
  }
  return { batch, rest };
}

/** Never throws: each item hears of its own end. */
async function runBatch<Item, Answer>(
  batch: Waiting<Item, Answer>[],
  run: BatchesOptions<Item, Answer>['run'],
): Promise<void> {
  try {
    const answers = await run(batch.map(({ item }) => item));
    for (const [index, { resolve, reject }] of batch.entries()) {
      const answer = answers[index];
      if (answer === undefined) reject(new Error('A batch has not answered one of its items.'));
      else resolve(answer);
    }
  } catch (error) {
    if (batch.length > 1 && isFaultOfItem(error)) {
      for (const one of batch) await runBatch([one], run);
    } else {
      for (const { reject } of batch) reject(error);
    }
  }
}

/**
 * Rolled back because of one item, so each is tried for itself. What the database is to blame for
 * meets all of them again; and where the connection was lost, the batch may have been committed.
 */
function isFaultOfItem(error: unknown): boolean {
  const fault = databaseFaultOf(error);
  return fault === undefined || fault === 'text';
}
