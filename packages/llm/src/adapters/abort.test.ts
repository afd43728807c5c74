import { performance } from 'node:perf_hooks';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { type FaultKind, startFakeProviders } from '../fake-providers/index.ts';
import type { ProviderId } from '../model/config.ts';
import { NotSentError } from '../model/not-sent-error.ts';
import { adapters, calling, modelOn, question, readAll, settle } from './adapters.fixture.ts';

const fake = await startFakeProviders();
const closeWithinMs = 100;
const chunks = ['Rest ', 'for ', 'two ', 'minutes.'];

beforeEach(() => fake.reset());
afterAll(() => fake.close());

/** How long after `abortedAt` the provider saw the connection close. */
async function closingTime(abortedAt: number): Promise<number> {
  const call = await fake.waitForCall(1);
  await call.over;
  expect(call.closedByClientAt).toBeDefined();
  return (call.closedByClientAt ?? Number.POSITIVE_INFINITY) - abortedAt;
}

/** Aborts as soon as the provider has the call. */
async function abortWhenCalled(controller: AbortController): Promise<number> {
  await fake.waitForCall(1);
  const abortedAt = performance.now();
  controller.abort();
  return abortedAt;
}

// The times are those of a machine that may be busy with other tests.
describe.each(adapters)('%s', { retry: 2 }, (adapter: ProviderId) => {
  it.each<FaultKind>(['stall_before_headers', 'stall_after_headers', 'stall_mid_stream'])(
    'closes the connection when a whole answer is aborted: %s',
    async (fault) => {
      const controller = new AbortController();
      const model = modelOn(fake, adapter, { fault });

      const pending = settle(model.generate(question, calling(controller.signal)));
      const abortedAt = await abortWhenCalled(controller);

      expect((await pending).error?.kind).toBe('aborted');
      expect(await closingTime(abortedAt)).toBeLessThan(closeWithinMs);
    },
  );

  it.each<FaultKind>(['stall_before_headers', 'stall_after_headers'])(
    'closes the connection when a stream is aborted before its first text: %s',
    async (fault) => {
      const controller = new AbortController();
      const model = modelOn(fake, adapter, { fault });

      const pending = readAll(model.stream(question, calling(controller.signal)));
      const abortedAt = await abortWhenCalled(controller);

      expect(await pending).toMatchObject({
        events: [],
        error: { kind: 'aborted', hasBegun: false },
      });
      expect(await closingTime(abortedAt)).toBeLessThan(closeWithinMs);
    },
  );

  it('closes the connection when a stream is aborted in the middle', async () => {
    fake.setScript([{ chunks, fault: 'stall_mid_stream' }]);
    const controller = new AbortController();
    let abortedAt = 0;

    const reading = (async function* () {
      for await (const event of modelOn(fake, adapter).stream(
        question,
        calling(controller.signal),
      )) {
        abortedAt = performance.now();
        controller.abort();
        yield event;
      }
    })();

    expect((await readAll(reading)).error).toMatchObject({ kind: 'aborted', hasBegun: true });
    expect(await closingTime(abortedAt)).toBeLessThan(closeWithinMs);
  });

  it('closes the connection when its reader leaves the loop', async () => {
    fake.setScript([{ chunks, fault: 'stall_mid_stream' }]);

    for await (const _event of modelOn(fake, adapter).stream(question, calling())) break;
    const leftAt = performance.now();

    expect(await closingTime(leftAt)).toBeLessThan(closeWithinMs);
  });

  it('asks nothing of a provider when the call was aborted before it began', async () => {
    const signal = AbortSignal.abort();

    const { error } = await settle(modelOn(fake, adapter).generate(question, { signal }));
    const stream = await readAll(modelOn(fake, adapter).stream(question, { signal }));

    expect([error?.kind, stream.error?.kind]).toEqual(['aborted', 'aborted']);
    expect(fake.calls).toEqual([]);
  });

  it('asks nothing of a provider when the caller goes while the key is read', async () => {
    const controller = new AbortController();
    const apiKey = () => {
      controller.abort();
      return 'sk-canary1';
    };

    const { error } = await settle(
      modelOn(fake, adapter, { apiKey }).generate(question, calling(controller.signal)),
    );

    expect(error).toBeInstanceOf(NotSentError);
    expect(fake.calls).toEqual([]);
  });

  it('says that a deadline ended the call where one did', async () => {
    const signal = AbortSignal.timeout(30);

    const { error } = await settle(
      modelOn(fake, adapter, { fault: 'stall_before_headers' }).generate(question, { signal }),
    );

    expect(error?.kind).toBe('deadline');
  });

  it('waits for a key no longer than the caller does', async () => {
    const controller = new AbortController();
    const apiKey = () => new Promise<string>(() => controller.abort());

    const { error } = await settle(
      modelOn(fake, adapter, { apiKey }).generate(question, calling(controller.signal)),
    );

    expect(error?.kind).toBe('aborted');
    expect(error).toBeInstanceOf(NotSentError);
  });
});
