import { describe, expect, it } from 'vitest';
import type { ProviderErrorKind } from '../model/provider-error.ts';
import { classifyRefusal } from './classify-error.ts';
import { readWireError } from './wire-error.ts';

function classify(status: number, body?: unknown, headers: Record<string, string> = {}) {
  const refusal = { status, headers, error: readWireError(body), nowMs: 0 };
  return classifyRefusal(refusal, {});
}

describe('classifyRefusal', () => {
  it.each<[number, ProviderErrorKind]>([
    [400, 'bad_request'],
    [404, 'bad_request'],
    [413, 'bad_request'],
    [422, 'bad_request'],
    [401, 'auth'],
    [403, 'auth'],
    [402, 'rate_limited'],
    [429, 'rate_limited'],
    [408, 'retryable'],
    [409, 'retryable'],
    [425, 'retryable'],
    [500, 'retryable'],
    [503, 'retryable'],
    [529, 'retryable'],
  ])('takes the status %d as %s', (status, kind) => {
    expect(classify(status)).toMatchObject({ kind, status });
  });

  it.each<[string, number, unknown, ProviderErrorKind]>([
    ['a filter of Azure', 400, { error: { code: 'content_filter' } }, 'content'],
    ['a policy of OpenAI', 400, { error: { code: 'content_policy_violation' } }, 'content'],
    [
      'a wrong key for Gemini',
      400,
      {
        error: { code: 400, status: 'INVALID_ARGUMENT', details: [{ reason: 'API_KEY_INVALID' }] },
      },
      'auth',
    ],
    ['an account without billing', 400, { error: { status: 'FAILED_PRECONDITION' } }, 'auth'],
    ['a wrong argument', 400, { error: { status: 'INVALID_ARGUMENT' } }, 'bad_request'],
    ['an error of Ollama, which is a text', 404, { error: 'model not found' }, 'bad_request'],
    ['a list with one error', 500, [{ error: { code: 503, status: 'UNAVAILABLE' } }], 'retryable'],
  ])('knows %s', (_what, status, body, kind) => {
    expect(classify(status, body).kind).toBe(kind);
  });

  it.each<[unknown, ProviderErrorKind]>([
    [{ error: { code: 'rate_limit_exceeded' } }, 'rate_limited'],
    [{ error: { code: 429 } }, 'rate_limited'],
    [{ error: { code: '503' } }, 'retryable'],
    [{ error: { type: 'authentication_error' } }, 'auth'],
    [{ error: { code: 'invalid_api_key', type: 'invalid_request_error' } }, 'auth'],
    [{ error: { code: 'context_length_exceeded' } }, 'bad_request'],
    [{ error: { code: 'server_error' } }, 'retryable'],
    [{ error: 'something went wrong' }, 'retryable'],
    [{ type: 'error', code: 'rate_limit_exceeded', message: 'x' }, 'rate_limited'],
    [{ type: 'response.failed', response: { error: { code: 'server_error' } } }, 'retryable'],
    [{ type: 'response.failed', error: { type: 'invalid_request' } }, 'bad_request'],
    [{ object: 'response', status: 'failed' }, 'retryable'],
  ])('classifies an error inside a 200 by its code: %j', (body, kind) => {
    expect(classify(200, body).kind).toBe(kind);
  });

  it.each([
    { choices: [] },
    { error: null, object: 'response', status: 'completed' },
    { candidates: [{ content: {} }] },
    'text',
    null,
  ])('finds no error in %j', (body) => {
    expect(readWireError(body)).toBeUndefined();
  });

  it('parks an account without credit for the longest time', () => {
    expect(classify(429, { error: { code: 'insufficient_quota' } }).retryAfterMs).toBe(600_000);
  });

  it('waits as long as the body asks where no header does', () => {
    const details = [{ retryDelay: '34.2s' }];
    expect(classify(429, { error: { code: 429, details } }).retryAfterMs).toBe(34_200);
  });

  it('waits as long as the header asks', () => {
    expect(classify(429, undefined, { 'retry-after': '3' }).retryAfterMs).toBe(3_000);
  });

  it('repeats codes that are words, and nothing else of what the provider wrote', () => {
    const { message } = classify(400, {
      error: { message: 'Wrong key sk-canary1', code: 'sk-canary1', type: 'invalid_request_error' },
    });

    expect(message).toBe('The provider answered 400, invalid_request_error.');
  });
});
