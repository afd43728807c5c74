import { stat } from 'node:fs/promises';
import { setImmediate as untilTurnEnds } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { TimeLimitError, within } from './time-limit.ts';

const never = new Promise<never>(() => undefined);

it('gives the result, or the failure, of what is soon enough', async () => {
  expect(await within(1_000, Promise.resolve('here'))).toBe('here');
  await expect(within(1_000, Promise.reject(new Error('broken')))).rejects.toThrow('broken');
});

it('gives up what is late, and drops its failure', async () => {
  const { promise, reject } = Promise.withResolvers<never>();
  await expect(within(10, promise)).rejects.toThrow(TimeLimitError);
  reject(new Error('Nobody waits for this any more.'));
  await expect(within(10, never)).rejects.toThrow('There was no answer within 10 ms.');
});

it('does not take this process’s own slowness for a late answer', async () => {
  // Timers come first in the next turn, and what arrived after them.
  await untilTurnEnds();
  const answer = within(20, stat('.'));
  const from = performance.now();
  while (performance.now() - from < 60);
  expect((await answer).isDirectory()).toBe(true);
});
