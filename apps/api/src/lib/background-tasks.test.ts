import { expect, test } from 'vitest';
import { createBackgroundTasks } from './background-tasks.ts';

function endlessUntil(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => signal.addEventListener('abort', () => resolve()));
}

const onFailure = (error: unknown) => {
  throw error;
};

test('keeps no more tasks than it may', async () => {
  const tasks = createBackgroundTasks(2);
  const kept = [1, 2, 3].map(() => tasks.keep(endlessUntil(tasks.signal), { onFailure }));
  expect(kept).toEqual([true, true, false]);
  await tasks.close();
});

test('makes room when a task ends', async () => {
  const tasks = createBackgroundTasks(1);
  const first = Promise.withResolvers<void>();
  tasks.keep(first.promise, { onFailure });
  first.resolve();
  await new Promise(setImmediate);
  expect(tasks.keep(Promise.resolve(), { onFailure })).toBe(true);
  await tasks.close();
});

test('tells of a failure and goes on', async () => {
  const tasks = createBackgroundTasks(1);
  const failures: unknown[] = [];
  const fault = new Error('lost');
  tasks.keep(Promise.reject(fault), { onFailure: (error) => void failures.push(error) });
  await tasks.close();
  expect(failures).toEqual([fault]);
});

test('ends what still runs when it is closed, and takes nothing after', async () => {
  const tasks = createBackgroundTasks(5);
  let isOver = false;
  tasks.keep(
    endlessUntil(tasks.signal).then(() => {
      isOver = true;
    }),
    { onFailure },
  );
  await tasks.close();
  expect(isOver).toBe(true);
  expect(tasks.keep(Promise.resolve(), { onFailure })).toBe(false);
});
