import { describe, expect, it } from 'vitest';
import type { ProviderId } from '../model/config.ts';
import { calling, question, readAll, settle } from './adapters.fixture.ts';
import { createLanguageModel } from './create-language-model.ts';

interface FixedReply {
  body: string | ReadableStream<Uint8Array>;
  status?: number;
  type?: string;
}

/** A model whose provider always answers the same. */
function modelAnswering(provider: ProviderId, { body, status = 200, type }: FixedReply) {
  return createLanguageModel({
    provider,
    model: 'any',
    apiKey: () => 'key',
    baseUrl: 'http://provider.test/v1',
    idleTimeoutMs: 50,
    fetch: async () =>
      new Response(body, { status, headers: { 'content-type': type ?? 'application/json' } }),
  });
}

function chat(message: object, rest: object = { finish_reason: 'stop' }): string {
  return JSON.stringify({
    choices: [{ index: 0, message: { role: 'assistant', ...message }, ...rest }],
  });
}

function events(...data: unknown[]): string {
  return data.map((event) => `data: ${JSON.stringify(event)}\n\n`).join('');
}

const hello = { choices: [{ index: 0, delta: { content: 'Hello' } }] };
const end = { choices: [{ index: 0, delta: {}, finish_reason: 'stop' }] };

function ask(provider: ProviderId, reply: FixedReply) {
  return settle(modelAnswering(provider, reply).generate(question, calling()));
}

function stream(provider: ProviderId, reply: Omit<FixedReply, 'type'>) {
  const type = 'text/event-stream';
  return readAll(modelAnswering(provider, { ...reply, type }).stream(question, calling()));
}

/** Sends a text and keeps the connection open for ever. */
function neverEnding(text: string): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start: (controller) => controller.enqueue(new TextEncoder().encode(text)),
  });
}

describe('a whole answer', () => {
  it('keeps the input of a tool as text where it is not JSON', async () => {
    const tool_calls = [
      { id: '1', type: 'function', function: { name: 'log', arguments: '{"re' } },
    ];
    const { value } = await ask('openai_compatible', { body: chat({ tool_calls }) });

    expect(value).toMatchObject({
      toolCalls: [{ id: '1', name: 'log', input: '{"re' }],
      finishReason: 'tool_calls',
    });
  });

  it('takes no arguments as none', async () => {
    const tool_calls = [{ id: '1', type: 'function', function: { name: 'log', arguments: '' } }];
    const { value } = await ask('openai_compatible', { body: chat({ tool_calls }) });

    expect(value?.toolCalls).toEqual([{ id: '1', name: 'log', input: {} }]);
  });

  it.each([
    ['is empty', chat({ content: '' }), 'retryable'],
    [
      'says that the server gave up',
      chat({ content: 'Re' }, { finish_reason: 'error' }),
      'retryable',
    ],
    ['does not say that it ended', chat({ content: 'Re' }, { finish_reason: null }), 'truncated'],
    ['was filtered', chat({ content: 'Re' }, { finish_reason: 'content_filter' }), 'content'],
    ['is JSON of some other kind', '{"hello":1}', 'truncated'],
    ['is no JSON', 'Internal error', 'truncated'],
    ['has no body', '', 'truncated'],
    ['is an error as text', '{"error":"model is loading"}', 'retryable'],
  ])('fails where it %s', async (_what, body, kind) => {
    expect((await ask('openai_compatible', { body })).error?.kind).toBe(kind);
  });

  it('may be empty where the bound was reached, as when all of it went into reasoning', async () => {
    const body = chat({ content: '' }, { finish_reason: 'length' });

    expect((await ask('openai_compatible', { body })).value).toMatchObject({
      text: '',
      finishReason: 'length',
    });
  });

  it('counts reasoning that a server left out of its completion', async () => {
    const usage = {
      prompt_tokens: 10,
      completion_tokens: 5,
      total_tokens: 22,
      completion_tokens_details: { reasoning_tokens: 7 },
    };
    const body = JSON.stringify({ ...JSON.parse(chat({ content: 'Hi' })), usage });

    expect((await ask('openai_compatible', { body })).value?.usage).toEqual({
      inputTokens: 10,
      cachedInputTokens: 0,
      outputTokens: 12,
      reasoningTokens: 7,
    });
  });

  it('of Gemini that wants a second request is cut: only one was paid for', async () => {
    const candidate = { content: { parts: [{ text: 'Re' }] }, finishReason: 'CONTINUATION' };
    const body = JSON.stringify({ candidates: [{ ...candidate, continuationToken: 'more' }] });

    expect((await ask('gemini', { body })).error?.kind).toBe('truncated');
  });

  it('of Perplexity counts the cached tokens by its name for them', async () => {
    const body = JSON.stringify({
      id: '1',
      object: 'response',
      created_at: 1,
      status: 'completed',
      model: 'sonar',
      output: [
        {
          type: 'message',
          id: 'm',
          role: 'assistant',
          content: [{ type: 'output_text', text: 'Hi', annotations: [] }],
        },
      ],
      usage: {
        input_tokens: 10,
        output_tokens: 5,
        total_tokens: 15,
        input_tokens_details: { cache_read_input_tokens: 4, cached_tokens: null },
      },
    });

    expect((await ask('perplexity', { body })).value?.usage).toMatchObject({
      inputTokens: 10,
      cachedInputTokens: 4,
    });
  });
});

describe('a stream', () => {
  it('is whole at its terminal event, though the connection stays open', async () => {
    const read = await stream('openai_compatible', { body: neverEnding(events(hello, end)) });

    expect(read).toEqual({
      events: [
        { kind: 'delta', text: 'Hello' },
        { kind: 'finish', finishReason: 'stop' },
      ],
    });
  });

  it('gives no tool call whose arguments were cut', async () => {
    const start = {
      index: 0,
      id: '1',
      type: 'function',
      function: { name: 'log', arguments: '{"re' },
    };
    const body = events({ choices: [{ index: 0, delta: { tool_calls: [start] } }] });

    const read = await stream('openai_compatible', { body });

    expect(read).toMatchObject({ events: [], error: { kind: 'truncated', hasBegun: true } });
  });

  it('fails after what it delivered where an error comes in the middle', async () => {
    const error = { error: { code: 429, message: 'slow down' } };

    const read = await stream('openai_compatible', { body: events(hello, error, end) });

    expect(read).toMatchObject({
      events: [{ kind: 'delta', text: 'Hello' }],
      error: { kind: 'rate_limited', status: 429, hasBegun: true },
    });
  });

  it('fails where nothing was said before its end', async () => {
    expect((await stream('openai_compatible', { body: events(end) })).error?.kind).toBe(
      'retryable',
    );
  });

  it('that is no stream is refused', async () => {
    const reply = { body: chat({ content: 'Hi' }) };
    const read = await readAll(
      modelAnswering('openai_compatible', reply).stream(question, calling()),
    );

    expect(read).toMatchObject({ events: [], error: { kind: 'retryable' } });
  });
});
