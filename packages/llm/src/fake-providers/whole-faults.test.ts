import { performance } from 'node:perf_hooks';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { parseJson } from './read-json.ts';
import type { ScriptStep } from './script.ts';
import { startFakeProviders } from './start-fake-providers.ts';
import { callProvider, hasUsage, textWires } from './test-calls.ts';

const fake = await startFakeProviders();

beforeEach(() => fake.reset());
afterAll(() => fake.close());

describe.each(textWires)('a whole answer of %s', (wire) => {
  async function send(step: ScriptStep): Promise<Response> {
    fake.setScript([{ text: 'Rest for two minutes.', ...step }]);
    return callProvider(fake.url, { wire, isStream: false });
  }

  async function readAll(step: ScriptStep): Promise<string> {
    return (await send(step)).text();
  }

  it('resets the connection before any reply', async () => {
    await expect(send({ fault: 'refuse' })).rejects.toThrow('fetch failed');
    const call = await fake.waitForCall(1);
    await call.over;
    expect(call.closedByClientAt).toBeUndefined();
  });

  it('says after how many seconds to come again', async () => {
    const response = await send({ fault: 'rate_limited', retryAfterSeconds: 7 });

    expect(response.status).toBe(429);
    expect(response.headers.get('retry-after')).toBe('7');
  });

  it('does not invite to come again where the quota is used up', async () => {
    const response = await send({ fault: 'quota_exhausted' });

    expect(response.status).toBe(429);
    expect(response.headers.has('retry-after')).toBe(false);
  });

  it.each([
    ['server_error', 500],
    ['bad_request', 400],
    ['unauthorized', 401],
    ['invalid_key', wire === 'gemini' ? 400 : 401],
  ] as const)('answers %s with the status %i and a message', async (fault, status) => {
    const response = await send({ fault });

    expect(response.status).toBe(status);
    expect(await response.json()).toHaveProperty('error.message');
  });

  it('reports an error in the body of a 200', async () => {
    const response = await send({ fault: 'error_inside_200' });

    expect(response.status).toBe(200);
    expect(await response.json()).toHaveProperty('error.message');
  });

  it('answers 200 with an HTML page', async () => {
    const response = await send({ fault: 'html_answer' });

    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/html');
    expect(await response.text()).toContain('<title>Sign in</title>');
  });

  it('ends cleanly in the middle of the JSON', async () => {
    const body = await readAll({ fault: 'cut_json' });

    expect(body.length).toBeGreaterThan(0);
    expect(parseJson(body)).toBeUndefined();
  });

  it('sends a body that is not JSON', async () => {
    expect(parseJson(await readAll({ fault: 'malformed_event' }))).toBeUndefined();
  });

  it.each(['die_after_chunks', 'wrong_content_length'] as const)(
    'breaks off the body for %s',
    async (fault) => {
      const response = await send({ fault });

      await expect(response.text()).rejects.toThrow('terminated');
    },
  );

  it('leaves the usage out, or reports none', async () => {
    expect(hasUsage(wire, await readAll({}))).toBe(true);
    expect(hasUsage(wire, await readAll({ fault: 'no_usage' }))).toBe(false);
    const counts = numbersOf(await readAll({ fault: 'zero_usage' }), /tokens?(?:Count)?$/i);
    expect(counts.length).toBeGreaterThan(2);
    expect(new Set(counts)).toEqual(new Set([0]));
  });

  it('does not say that it is complete', async () => {
    const body = await readAll({ fault: 'end_without_finish' });

    expect(body).toContain('Rest for two minutes.');
    expect(body).not.toMatch(/"stop"|"STOP"|"status":"completed","incomplete_details"/);
  });

  it('calls a tool that was not offered', async () => {
    expect(await readAll({ fault: 'unknown_tool_call' })).toContain('launch_rocket');
  });

  it('answers in Japanese', async () => {
    expect(await readAll({ fault: 'other_language' })).toMatch(/\p{Script=Hiragana}/u);
  });

  it('answers with a megabyte', async () => {
    expect((await readAll({ fault: 'huge_answer' })).length).toBeGreaterThan(1024 * 1024);
  });

  it('waits before it replies', async () => {
    const startedAt = performance.now();

    await readAll({ delayMs: 50 });

    expect(performance.now() - startedAt).toBeGreaterThan(48);
  });
});

/** The numbers in fields with such a name, at any depth. */
function numbersOf(body: string, name: RegExp): number[] {
  const numbers: number[] = [];
  JSON.parse(body, (key, value: unknown) => {
    if (typeof value === 'number' && name.test(key)) numbers.push(value);
    return value;
  });
  return numbers;
}
