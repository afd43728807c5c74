import { performance } from 'node:perf_hooks';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { type FaultKind, startFakeProviders } from '../fake-providers/index.ts';
import type { ProviderErrorKind } from '../model/provider-error.ts';
import { calling, settle } from './adapters.fixture.ts';
import { createEmbeddingModel, type EmbeddingModelOptions } from './create-embedding-model.ts';
import { sendingBack } from './fixed-reply.fixture.ts';

const fake = await startFakeProviders();

beforeEach(() => fake.reset());
afterAll(() => fake.close());

function embeddingModel(options: Partial<EmbeddingModelOptions> = {}) {
  return createEmbeddingModel({
    provider: 'openai',
    model: 'text-embedding-3-small',
    apiKey: () => 'sk-canary1',
    baseUrl: `${fake.url}/openai/v1`,
    timeoutMs: 120,
    ...options,
  });
}

describe('an embedding model', () => {
  it('turns a text into a vector of the length asked for', async () => {
    const found = await embeddingModel({ dimensions: 64 }).embed('Squat', calling());
    const { vector, inputTokens } = found;

    expect(vector).toHaveLength(64);
    expect(inputTokens).toBeGreaterThan(0);
    expect(vector.every(Number.isFinite)).toBe(true);
    expect(fake.calls[0]).toMatchObject({
      path: '/openai/v1/embeddings',
      headers: { authorization: 'Bearer sk-canary1' },
      body: { model: 'text-embedding-3-small', input: 'Squat' },
    });
  });

  it('needs no key at a compatible server', async () => {
    const options = { provider: 'openai_compatible', apiKey: () => '' } as const;

    const { vector } = await embeddingModel(options).embed('Squat', calling());
    expect(vector).not.toHaveLength(0);
    expect(fake.calls[0]?.headers).not.toHaveProperty('authorization');
  });

  it.each<[FaultKind, ProviderErrorKind]>([
    ['refuse', 'retryable'],
    ['stall_before_headers', 'retryable'],
    ['stall_after_headers', 'retryable'],
    ['rate_limited', 'rate_limited'],
    ['server_error', 'retryable'],
    ['bad_request', 'bad_request'],
    ['unauthorized', 'auth'],
    ['cut_json', 'truncated'],
    ['die_after_chunks', 'truncated'],
    ['error_inside_200', 'retryable'],
    ['html_answer', 'retryable'],
    ['wrong_content_length', 'truncated'],
  ])('fails on %s as %s', async (fault, kind) => {
    const { error } = await settle(
      embeddingModel({ model: `any!${fault}` }).embed('canary text', calling()),
    );

    expect(error?.kind).toBe(kind);
    expect(error?.message).not.toContain('canary');
  });

  it('closes the connection when it is aborted', async () => {
    const controller = new AbortController();
    const model = embeddingModel({ model: 'any!stall_before_headers', timeoutMs: 5_000 });

    const pending = settle(model.embed('Squat', calling(controller.signal)));
    const call = await fake.waitForCall(1);
    const abortedAt = performance.now();
    controller.abort();
    await call.over;

    expect((await pending).error?.kind).toBe('aborted');
    expect((call.closedByClientAt ?? Number.POSITIVE_INFINITY) - abortedAt).toBeLessThan(100);
  });

  it('refuses a vector with a hole', async () => {
    const send = sendingBack({ body: '{"data":[{"embedding":[0.1,null,0.3]}]}' });

    const { error } = await settle(embeddingModel({ send }).embed('Squat', calling()));

    expect(error?.kind).toBe('truncated');
  });
});
