import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { startFakeProviders } from '../fake-providers/index.ts';
import type { ProviderId } from '../model/config.ts';
import { calling, modelOn, question, readAll } from './adapters.fixture.ts';

const fake = await startFakeProviders();
const schema = {
  type: 'object',
  properties: { reps: { type: 'integer' } },
  required: ['reps'],
  additionalProperties: false,
};
const responseSchema = { name: 'set', schema };

beforeEach(() => fake.reset());
afterAll(() => fake.close());

async function bodyOf(adapter: ProviderId, extra = {}) {
  await modelOn(fake, adapter).generate({ ...question, ...extra }, calling());
  return fake.calls.at(-1)?.body;
}

describe('what only one provider is sent', () => {
  it('OpenAI stores nothing, and is strict where the schema allows it', async () => {
    const open = { name: 'set', schema: { ...schema, required: [] } };

    expect(await bodyOf('openai', { responseSchema })).toMatchObject({
      store: false,
      text: { format: { type: 'json_schema', strict: true, schema } },
    });
    expect(await bodyOf('openai', { responseSchema: open })).toMatchObject({
      text: { format: { strict: false } },
    });
  });

  it('Perplexity is told the shape in its own words too', async () => {
    const body = await bodyOf('perplexity', { responseSchema });

    expect(fake.calls[0]?.path).toBe('/perplexity/v1/responses');
    expect(body).toMatchObject({
      response_format: { type: 'json_schema', json_schema: { name: 'set', schema } },
    });
    expect(body).not.toHaveProperty('store');
  });

  it('Perplexity is called at another path where one is given', async () => {
    await modelOn(fake, 'perplexity', { path: '/v1/agent' }).generate(question, calling());

    expect(fake.calls[0]?.path).toBe('/perplexity/v1/agent');
  });

  it('a compatible server needs no key', async () => {
    await modelOn(fake, 'openai_compatible', { apiKey: () => '' }).generate(question, calling());

    expect(fake.calls[0]?.headers).not.toHaveProperty('authorization');
  });

  it('a compatible server is asked for the usage of a stream', async () => {
    await readAll(modelOn(fake, 'openai_compatible').stream(question, calling()));

    expect(fake.calls[0]?.body).toMatchObject({ stream_options: { include_usage: true } });
  });
});
