import { type FakeProviders, startFakeProviders } from '@vigor/llm/fake-providers';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildTestApp, type TestApp } from '../../../../test/build-test-app.ts';
import { makeAdmin, type TestMember } from '../../../../test/factories.ts';
import { askingFake, makeConsentingMember } from '../../../../test/fake-llm.ts';
import { ask, readStream, textOf } from './llm.chat.fixture.ts';

let fake: FakeProviders;
let testApp: TestApp;
let admin: TestMember;

beforeAll(async () => {
  fake = await startFakeProviders();
  const { llm } = askingFake(fake);
  const own = { baseUrl: `${fake.url}/ollama/v1` };
  const providers = { ...llm.providers, openai_compatible: own };
  testApp = await buildTestApp({ llm: { ...llm, mode: 'openai_compatible', providers } });
  admin = await makeAdmin(testApp);
});

afterAll(async () => {
  await testApp.close();
  await fake.close();
});

const model = { id: 'own', provider: 'openai_compatible', model: 'llama3' };

async function change(method: 'POST' | 'PUT', url: string, body: object) {
  const response = await admin.send({ method, url: `/llm/admin${url}`, body });
  expect(response.statusCode, response.body).toBeLessThan(300);
  return response.json<{ state: string }>();
}

it('a model of one’s own answers without a key and for nothing, as soon as it has prices', async () => {
  const limits = { priority: 1, isEnabled: true, contextTokens: 8_000, maxOutputTokens: 1_000 };
  expect(await change('POST', '/models', { ...model, ...limits })).toMatchObject({
    state: 'no_price',
  });
  const prices = ['input_token', 'output_token'].map((unit) => ({
    ...{ provider: model.provider, model: model.model, unit, tierFromTokens: 0 },
    ...{ validFrom: '2026-01-01T00:00:00.000Z', priceUsd: 0, source: 'our own machine' },
  }));
  await change('PUT', '/prices', { items: prices });

  const member = await makeConsentingMember(testApp);
  const answer = await ask(member);
  expect(answer).toMatchObject({
    provider: 'openai_compatible',
    model: 'llama3',
    usage: { costUsd: 0 },
  });
  expect(textOf(await readStream(member))).toContain('llama3');
  expect(fake.calls.map(({ path }) => path)).toEqual(
    Array.from({ length: 2 }, () => '/ollama/v1/chat/completions'),
  );
  expect(fake.calls[0]?.headers.authorization).toBeUndefined();
});
