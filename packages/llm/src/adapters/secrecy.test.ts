import { inspect } from 'node:util';
import { afterAll, describe, expect, it } from 'vitest';
import { faultKinds, startFakeProviders } from '../fake-providers/index.ts';
import type { ModelRequest } from '../model/language-model.ts';
import { adapters, calling, modelOn, readAll, settle } from './adapters.fixture.ts';
import { sendingBack } from './fixed-reply.fixture.ts';
import type { Send } from './transport.ts';

const fake = await startFakeProviders();
const key = 'sk-canaryKey12345';
const prompt = 'canaryPrompt about my left knee';
const canary = /canary/i;
const request: ModelRequest = { messages: [{ role: 'user', text: prompt }], maxOutputTokens: 256 };
const short = { connectTimeoutMs: 80, answerTimeoutMs: 80, idleTimeoutMs: 80 };

afterAll(() => fake.close());

/** Everything that a logger could find in an error, however deep. */
function everythingIn(error: unknown): string {
  return `${inspect(error, { depth: 20, showHidden: true })}${JSON.stringify(error)}`;
}

/** Repeats the request in its refusal, as some proxies do. */
const echo: Send = (request, reader) => {
  const message = request.headers.join() + request.body;
  const error = { message, code: key, type: prompt, status: key, details: [{ reason: key }] };
  return sendingBack({ body: JSON.stringify({ error }), status: 400 })(request, reader);
};

describe.each(adapters)('%s', (adapter) => {
  it('never puts the key or the prompt into an error, whatever fails', async () => {
    const errors = await Promise.all(
      faultKinds.map(async (fault) => {
        const model = modelOn(fake, adapter, { fault, apiKey: () => key, ...short });
        const whole = await settle(model.generate(request, calling()));
        const stream = await readAll(model.stream(request, calling()));
        return [whole.error, stream.error];
      }),
    );

    const thrown = errors.flat().filter((error) => error !== undefined);
    expect(thrown.length).toBeGreaterThan(faultKinds.length);
    for (const error of thrown) expect(everythingIn(error)).not.toMatch(canary);
  });

  it('repeats nothing of a refusal that repeats the request', async () => {
    const model = modelOn(fake, adapter, { apiKey: () => key, send: echo });

    const { error } = await settle(model.generate(request, calling()));

    expect(error).toMatchObject({ kind: 'bad_request', status: 400 });
    expect(everythingIn(error)).not.toMatch(canary);
  });

  it('repeats nothing of a network error that names the address', async () => {
    const send: Send = () => {
      throw new TypeError(`cannot reach https://x/?key=${key}`);
    };
    const model = modelOn(fake, adapter, { apiKey: () => key, send });

    const { error } = await settle(model.generate(request, calling()));

    expect(error?.kind).toBe('retryable');
    expect(everythingIn(error)).not.toMatch(canary);
  });

  it.each([
    ['auth', 'that is no header', () => `${key}\nx: y`],
    ['retryable', 'that cannot be read', () => Promise.reject(new Error(`no ${key} here`))],
  ])('fails as %s with a key %s, without repeating it', async (kind, _what, apiKey) => {
    const model = modelOn(fake, adapter, { apiKey });

    const { error } = await settle(model.generate(request, calling()));

    expect(error?.kind).toBe(kind);
    expect(everythingIn(error)).not.toMatch(canary);
  });
});

it.each(['openai', 'gemini', 'perplexity'] as const)('%s needs a key', async (adapter) => {
  const { error } = await settle(
    modelOn(fake, adapter, { apiKey: () => '  ' }).generate(request, calling()),
  );

  expect(error?.kind).toBe('auth');
});
