import { afterEach, expect, it } from 'vitest';
import { type FakeProviders, startFakeProviders } from './start-fake-providers.ts';
import { callProvider } from './test-calls.ts';

let fake: FakeProviders;

afterEach(() => fake.close());

function ask(model = 'test-model', headers = {}): Promise<Response> {
  return callProvider(fake.url, { wire: 'openai-chat', isStream: false, model, headers });
}

it('takes the steps in order, and answers by default after the last', async () => {
  fake = await startFakeProviders({ script: [{ fault: 'server_error' }, { text: 'Second.' }] });

  expect((await ask()).status).toBe(500);
  expect(await (await ask()).text()).toContain('Second.');
  expect(await (await ask()).text()).toContain('(fake test-model)');
});

it('lets a function decide for each call', async () => {
  fake = await startFakeProviders({
    script: ({ model }) => (model === 'bad' ? { fault: 'bad_request' } : undefined),
  });

  expect((await ask('bad')).status).toBe(400);
  expect((await ask('good')).status).toBe(200);
});

it('records what was asked, how it was answered and when it was over', async () => {
  fake = await startFakeProviders();

  await (await ask('gpt-x', { authorization: 'Bearer secret' })).text();

  const [call] = fake.calls;
  expect(call).toMatchObject({
    method: 'POST',
    path: '/v1/chat/completions',
    headers: { authorization: 'Bearer secret' },
    body: { model: 'gpt-x', messages: [{ role: 'user', content: 'Hello there' }] },
    provider: 'openai',
    wire: 'openai-chat',
    model: 'gpt-x',
    isStream: false,
  });
  await call?.over;
  expect(call?.finishedAt).toBeGreaterThanOrEqual(call?.startedAt ?? Number.NaN);
  expect(call?.closedByClientAt).toBeUndefined();
});

it('takes a fault from the name of the model or from a header', async () => {
  fake = await startFakeProviders();

  expect((await ask('gpt-x!server_error')).status).toBe(500);
  expect((await ask('gpt-x', { 'x-fake-fault': 'rate_limited' })).status).toBe(429);
  expect(fake.calls.map(({ model, fault }) => [model, fault])).toEqual([
    ['gpt-x', 'server_error'],
    ['gpt-x', 'rate_limited'],
  ]);
});

it('refuses a fault that does not exist, instead of answering as if nothing was asked', async () => {
  fake = await startFakeProviders();

  const response = await ask('gpt-x!server_eror');

  expect(response.status).toBe(501);
  expect(await response.text()).toContain('server_eror');
});

it('names the provider after the first segment of the path', async () => {
  fake = await startFakeProviders();

  for (const path of ['/perplexity/v1/responses', '/v1/agent', '/ollama/v1/chat/completions']) {
    await fetch(`${fake.url}${path}`, { method: 'POST', body: '{}' });
  }

  expect(fake.calls.map(({ provider, wire }) => [provider, wire])).toEqual([
    ['perplexity', 'openai-responses'],
    ['openai', 'openai-responses'],
    ['ollama', 'openai-chat'],
  ]);
});

it('adds to a usage of Perplexity what the call cost', async () => {
  fake = await startFakeProviders({ script: [{ usage: { inputTokens: 100, outputTokens: 50 } }] });

  const response = await fetch(`${fake.url}/perplexity/v1/responses`, {
    method: 'POST',
    body: '{}',
  });

  expect(await response.json()).toHaveProperty('usage.cost.total_cost', expect.closeTo(3e-5));
});

it('forgets calls, script and orders on reset', async () => {
  fake = await startFakeProviders({ script: [{ fault: 'server_error' }] });
  await ask('first');

  fake.setScript([{ fault: 'server_error' }]);
  fake.reset();

  expect((await ask('second')).status).toBe(200);
  expect(fake.calls.map(({ model }) => model)).toEqual(['second']);
});

it('waits for a call that has not come yet, and rejects where it never comes', async () => {
  fake = await startFakeProviders();
  const second = fake.waitForCall(2);
  const third = fake.waitForCall(3);
  const never = expect(third).rejects.toThrow('call 3 never came');

  await ask('one');
  await ask('two');
  expect((await second).model).toBe('two');

  await fake.close();
  await never;
});

it('ends a stall on close, and does not blame the client for it', async () => {
  fake = await startFakeProviders({ script: [{ fault: 'stall_before_headers' }] });
  const stalled = expect(ask()).rejects.toThrow('fetch failed');
  const call = await fake.waitForCall(1);

  await fake.close();

  await stalled;
  await call.over;
  expect(call.closedByClientAt).toBeUndefined();
});
