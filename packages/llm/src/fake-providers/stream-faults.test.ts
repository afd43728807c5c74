import { performance } from 'node:perf_hooks';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import type { ScriptStep } from './script.ts';
import { startFakeProviders } from './start-fake-providers.ts';
import { callProvider, countEndings, hasUsage, readEvents, textWires } from './test-calls.ts';

const fake = await startFakeProviders();
const chunks = ['one ', 'two ', 'three ', 'four'];

beforeEach(() => fake.reset());
afterAll(() => fake.close());

describe.each(textWires)('a stream of %s', (wire) => {
  async function open(step: ScriptStep, signal?: AbortSignal): Promise<Response> {
    fake.setScript([{ chunks, ...step }]);
    return callProvider(fake.url, { wire, isStream: true, signal });
  }

  async function readAll(step: ScriptStep): Promise<string> {
    return (await open(step)).text();
  }

  it('ends once, with the usage, where nothing is wrong', async () => {
    const body = await readAll({});

    expect(countEndings(wire, body)).toBe(1);
    expect(hasUsage(wire, body)).toBe(true);
    expect(body).toContain('four');
  });

  it('dies with the connection after as many chunks as the script says', async () => {
    const response = await open({ fault: 'die_after_chunks', afterChunks: 3 });

    const { received, error } = await readUntilError(response);

    expect(error).toBeInstanceOf(TypeError);
    expect(received).toContain('three');
    expect(received).not.toContain('four');
  });

  it('ends cleanly in the middle of an event', async () => {
    const body = await readAll({ fault: 'cut_json' });

    expect(body).toContain('two');
    expect(body.endsWith('\n\n')).toBe(false);
    expect(countEndings(wire, body)).toBe(0);
  });

  it('ends cleanly without a terminal event', async () => {
    const body = await readAll({ fault: 'end_without_finish' });

    expect(body).toContain('four');
    expect(body.endsWith('\n\n')).toBe(true);
    expect(countEndings(wire, body)).toBe(0);
    expect(body).not.toContain('[DONE]');
  });

  it('goes on after an event that is not JSON', async () => {
    const body = await readAll({ fault: 'malformed_event' });

    expect(readEvents(body)).toContain('{"broken": ');
    expect(countEndings(wire, body)).toBe(1);
  });

  it('reports an error in place of the first chunk of a 200', async () => {
    const response = await open({ fault: 'error_inside_200' });
    const body = await response.text();

    expect(response.status).toBe(200);
    expect(body).toContain('The server had an error');
    expect(body).not.toContain('one ');
    expect(countEndings(wire, body)).toBe(0);
  });

  it('reports an error after the first chunks where the script says so', async () => {
    const body = await readAll({ fault: 'error_inside_200', afterChunks: 1 });

    expect(body).toContain('one ');
    expect(body).not.toContain('two ');
    expect(body).toContain('The server had an error');
  });

  it('sends the terminal event twice', async () => {
    const body = await readAll({ fault: 'duplicate_finish' });

    expect(countEndings(wire, body)).toBe(2);
  });

  it('leaves the usage out', async () => {
    const body = await readAll({ fault: 'no_usage' });

    expect(hasUsage(wire, body)).toBe(false);
    expect(countEndings(wire, body)).toBe(1);
  });

  it('breaks the length that it announced', async () => {
    const response = await open({ fault: 'wrong_content_length' });

    const { received, error } = await readUntilError(response);

    expect(error).toBeInstanceOf(TypeError);
    expect(Number(response.headers.get('content-length'))).toBe(Buffer.byteLength(received) + 100);
  });

  it('waits before each chunk', async () => {
    const startedAt = performance.now();

    await readAll({ chunkDelayMs: 30 });

    expect(performance.now() - startedAt).toBeGreaterThan(4 * 28);
  });

  it.each(['stall_before_headers', 'stall_after_headers', 'stall_mid_stream'] as const)(
    'notices within 100 ms that the client left a %s',
    async (fault) => {
      const client = new AbortController();
      const reading = open({ fault }, client.signal).then((response) => response.text());
      const call = await fake.waitForCall(1);

      const abortedAt = performance.now();
      client.abort();

      await expect(reading).rejects.toThrow('aborted');
      await call.over;
      expect(call.closedByClientAt).toBeLessThan(abortedAt + 100);
      expect(call.finishedAt).toBeUndefined();
    },
  );

  it('sends its first chunks before it stalls', async () => {
    const client = new AbortController();
    const response = await open({ fault: 'stall_mid_stream' }, client.signal);
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();

    let received = '';
    while (!received.includes('two ')) received += (await reader?.read())?.value;
    client.abort();

    expect(received).not.toContain('three');
  });
});

interface CutBody {
  received: string;
  error: unknown;
}

async function readUntilError(response: Response): Promise<CutBody> {
  const decoder = new TextDecoder();
  let received = '';
  try {
    for await (const bytes of response.body ?? []) {
      received += decoder.decode(bytes, { stream: true });
    }
  } catch (error) {
    return { received, error };
  }
  return { received, error: undefined };
}
