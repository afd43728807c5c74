import { expect, it } from 'vitest';
import { createCallLog } from './call-log.ts';
import type { RecordedCall } from './recorded-call.ts';

function callTo(path: string): RecordedCall {
  return {
    method: 'POST',
    path,
    headers: {},
    body: {},
    provider: 'openai',
    wire: 'openai-chat',
    model: 'm',
    isStream: false,
    startedAt: 0,
    over: Promise.resolve(),
  };
}

it('keeps the last 10,000 calls and goes on counting', async () => {
  const log = createCallLog();
  const last = log.waitFor(10_002);
  for (let number = 1; number <= 10_002; number += 1) log.add(callTo(`/${number}`));

  expect(log.calls).toHaveLength(10_000);
  expect(log.calls[0]?.path).toBe('/3');
  expect((await last).path).toBe('/10002');
  expect((await log.waitFor(3)).path).toBe('/3');
});
