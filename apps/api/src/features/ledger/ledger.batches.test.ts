import { setImmediate as nextTurn } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { createBatches } from './ledger.batches.ts';

/** Answers each batch when the test says so. */
function openGate({ size = 100, patienceMs = 60_000 } = {}) {
  const batches: string[][] = [];
  const endings: (() => void)[] = [];
  let failure: ((items: readonly string[]) => unknown) | undefined;
  const { submit, flush } = createBatches<string, string>({
    ...{ size, patienceMs },
    isPatient: (item) => item.startsWith('later'),
    keyOf: (item) => (item.startsWith('key ') ? item.split(':')[0] : undefined),
    run: async (items) => {
      batches.push([...items]);
      await new Promise<void>((resolve) => endings.push(resolve));
      const error = failure?.(items);
      if (error) throw error;
      return items.map((item) => item.toUpperCase());
    },
  });
  const endBatch = async () => {
    endings.shift()?.();
    await turns();
  };
  const failWhen = (rule: typeof failure) => (failure = rule);
  return { submit, flush, batches, endBatch, failWhen };
}

async function turns(): Promise<void> {
  for (let turn = 0; turn < 3; turn += 1) await nextTurn();
}

describe('batches', () => {
  test('run a single item at once, and answer it', async () => {
    const { submit, batches, endBatch } = openGate();
    const answer = submit('a');
    await turns();
    expect(batches).toEqual([['a']]);
    await endBatch();
    expect(await answer).toBe('A');
  });

  test('take along what comes later in the same turn of the event loop', async () => {
    const { submit, batches, endBatch } = openGate();
    const first = submit('a');
    await Promise.resolve();
    const second = submit('b');
    await turns();
    await endBatch();
    expect(await Promise.all([first, second])).toEqual(['A', 'B']);
    expect(batches).toEqual([['a', 'b']]);
  });

  test('take what comes meanwhile together, in order', async () => {
    const { submit, batches, endBatch } = openGate();
    const first = submit('a');
    await turns();
    const rest = ['b', 'c', 'd'].map(submit);
    await turns();
    expect(batches).toEqual([['a']]);
    await endBatch();
    await endBatch();
    expect(await Promise.all([first, ...rest])).toEqual(['A', 'B', 'C', 'D']);
    expect(batches).toEqual([['a'], ['b', 'c', 'd']]);
  });

  test('are never larger than said', async () => {
    const { submit, batches, endBatch } = openGate({ size: 2 });
    const answers = ['a', 'b', 'c', 'd', 'e'].map(submit);
    for (let batch = 0; batch < 3; batch += 1) {
      await turns();
      await endBatch();
    }
    await Promise.all(answers);
    expect(batches).toEqual([['a', 'b'], ['c', 'd'], ['e']]);
  });

  test('hold a key once, and keep the order of its items', async () => {
    const { submit, batches, endBatch } = openGate();
    const answers = ['key 1:a', 'key 1:b', 'x', 'key 2:a', 'key 1:c'].map(submit);
    for (let batch = 0; batch < 3; batch += 1) {
      await turns();
      await endBatch();
    }
    await Promise.all(answers);
    expect(batches).toEqual([['key 1:a', 'x', 'key 2:a'], ['key 1:b'], ['key 1:c']]);
  });

  test('that fail are tried again one by one, so that only the guilty item fails', async () => {
    const { submit, batches, endBatch, failWhen } = openGate();
    failWhen((items) => items.includes('bad') && new Error('bad item'));
    const settled = Promise.allSettled(['a', 'bad', 'c'].map(submit));
    for (let batch = 0; batch < 4; batch += 1) {
      await turns();
      await endBatch();
    }
    expect((await settled).map(({ status }) => status)).toEqual([
      'fulfilled',
      'rejected',
      'fulfilled',
    ]);
    expect(batches).toEqual([['a', 'bad', 'c'], ['a'], ['bad'], ['c']]);
  });

  test.each([
    ['ECONNRESET', 'they may have been committed'],
    ['57014', 'the database is too slow for each of them'],
  ])('that fail with %s are not tried again: %s', async (code) => {
    const { submit, batches, endBatch, failWhen } = openGate();
    failWhen(() => Object.assign(new Error('gone'), { code }));
    const settled = Promise.allSettled(['a', 'b'].map(submit));
    await turns();
    await endBatch();
    expect((await settled).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(batches).toEqual([['a', 'b']]);
    failWhen(undefined);
    const answer = submit('c');
    await turns();
    await endBatch();
    expect(await answer).toBe('C');
  });
});

describe('a patient item', () => {
  test('rides along with the next one, and keeps its place', async () => {
    const { submit, batches, endBatch } = openGate();
    const answers = [submit('later 1'), submit('later 2')];
    await turns();
    expect(batches).toEqual([]);
    answers.push(submit('now'));
    await turns();
    expect(batches).toEqual([['later 1', 'later 2', 'now']]);
    await endBatch();
    expect(await Promise.all(answers)).toEqual(['LATER 1', 'LATER 2', 'NOW']);
  });

  test('that comes while a batch is under way does not make another by itself', async () => {
    const { submit, batches, endBatch } = openGate();
    const answers = [submit('a')];
    await turns();
    answers.push(submit('later'));
    await endBatch();
    expect(batches).toEqual([['a']]);
    answers.push(submit('b'));
    await turns();
    await endBatch();
    await Promise.all(answers);
    expect(batches).toEqual([['a'], ['later', 'b']]);
  });

  test('goes alone when its patience ends', async () => {
    const run = async (items: readonly string[]) => items.map(() => items.length);
    const rule = { keyOf: () => undefined, size: 10, isPatient: () => true, patienceMs: 1 };
    const { submit } = createBatches<string, number>({ ...rule, run });
    expect(await submit('later')).toBe(1);
    expect(await Promise.all([submit('later'), submit('too')])).toEqual([2, 2]);
  });

  test('hears of its own failure', async () => {
    const { submit, batches, endBatch, failWhen } = openGate();
    failWhen((items) => items.includes('later bad') && new Error('bad item'));
    const settled = Promise.allSettled(['later bad', 'now'].map(submit));
    for (let batch = 0; batch < 3; batch += 1) {
      await turns();
      await endBatch();
    }
    expect((await settled).map(({ status }) => status)).toEqual(['rejected', 'fulfilled']);
    expect(batches).toEqual([['later bad', 'now'], ['later bad'], ['now']]);
  });
});

describe('a flush', () => {
  test('waits for all that was submitted before, and for nothing that came later', async () => {
    const { submit, flush, batches, endBatch } = openGate();
    const done: string[] = [];
    void submit('later').then(() => done.push('later'));
    void flush().then(() => done.push('flush'));
    await turns();
    void submit('after').then(() => done.push('after'));
    expect(batches).toEqual([['later']]);
    await endBatch();
    expect(done).toEqual(['later', 'flush']);
    await endBatch();
    expect(done).toEqual(['later', 'flush', 'after']);
  });

  test('ends also where an item fails, and at once where there is none', async () => {
    const { submit, flush, endBatch, failWhen } = openGate();
    await flush();
    failWhen(() => new Error('bad item'));
    const failed = expect(submit('later')).rejects.toThrow('bad item');
    const flushed = flush();
    await turns();
    await endBatch();
    await Promise.all([failed, flushed]);
  });
});
