import { describe, expect, it } from 'vitest';
import { startFakeProviders } from '../fake-providers/index.ts';
import type { ProviderId } from '../model/config.ts';
import { calling, modelOn, question, settle } from './adapters.fixture.ts';
import { chat, type FixedReply, modelAnswering } from './fixed-reply.fixture.ts';

function ask(provider: ProviderId, reply: FixedReply) {
  return settle(modelAnswering(provider, reply).generate(question, calling()));
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

  it('names the code of a refused connection, and nothing else of its error', async () => {
    const gone = await startFakeProviders();
    await gone.close();

    const { error } = await settle(modelOn(gone, 'openai').generate(question, calling()));

    expect(error).toMatchObject({ kind: 'retryable', cause: { code: 'ECONNREFUSED' } });
    expect(error?.cause).not.toHaveProperty('cause');
  });
});
