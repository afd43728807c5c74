import { afterAll, beforeEach, expect, it } from 'vitest';
import { startFakeProviders } from './start-fake-providers.ts';
import { callProvider } from './test-calls.ts';

const fake = await startFakeProviders();

beforeEach(() => fake.reset());
afterAll(() => fake.close());

function order(fields: Record<string, unknown>): Promise<Response> {
  return fetch(`${fake.url}/control`, { method: 'POST', body: JSON.stringify(fields) });
}

async function statusOf(wire: 'openai-chat' | 'gemini', model?: string): Promise<number> {
  const response = await callProvider(fake.url, { wire, isStream: false, model });
  await response.text();
  return response.status;
}

it('fails the next calls of one provider as often as ordered', async () => {
  await order({ provider: 'gemini', fault: 'server_error', times: 2 });

  expect(await statusOf('openai-chat')).toBe(200);
  expect(await statusOf('gemini')).toBe(500);
  expect(await statusOf('gemini')).toBe(500);
  expect(await statusOf('gemini')).toBe(200);
});

it('fails the next call of a wire format, once where nothing else is said', async () => {
  await order({ wire: 'openai-chat', fault: 'rate_limited' });

  expect(await statusOf('gemini')).toBe(200);
  expect(await statusOf('openai-chat')).toBe(429);
  expect(await statusOf('openai-chat')).toBe(200);
});

it('withdraws what was ordered', async () => {
  await order({ fault: 'server_error', times: 5 });

  await fetch(`${fake.url}/control`, { method: 'DELETE' });

  expect(await statusOf('gemini')).toBe(200);
});

it.each([
  ['a fault that does not exist', { fault: 'on_fire' }],
  ['no fault', {}],
  ['a number of times that is none', { fault: 'refuse', times: 'often' }],
])('refuses an order with %s', async (_what, fields) => {
  const response = await order(fields);

  expect(response.status).toBe(501);
  expect(await statusOf('gemini')).toBe(200);
});

it('takes an order from the form on its page and goes back to the page', async () => {
  const response = await fetch(`${fake.url}/control`, {
    method: 'POST',
    body: new URLSearchParams({ provider: '', wire: '', fault: 'server_error', times: '1' }),
  });

  expect(response.url).toBe(`${fake.url}/`);
  expect(await response.text()).toContain('<td>server_error<td>1 ×');
  expect(await statusOf('gemini')).toBe(500);
});

it('shows the last calls, with nothing of them taken as HTML', async () => {
  await statusOf('openai-chat', '<script>alert(1)</script>');

  const page = await (await fetch(fake.url)).text();

  expect(page).toContain('<td>openai-chat');
  expect(page).toContain('&#60;script&#62;');
  expect(page).not.toContain('<script>');
});

it('says that nothing is at an unknown address', async () => {
  expect((await fetch(`${fake.url}/v1/models`)).status).toBe(404);
});
