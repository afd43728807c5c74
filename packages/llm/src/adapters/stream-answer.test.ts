import { describe, expect, it } from 'vitest';
import type { ProviderId } from '../model/config.ts';
import { calling, question, readAll } from './adapters.fixture.ts';
import { chat, events, type FixedReply, modelAnswering } from './fixed-reply.fixture.ts';

const hello = { choices: [{ index: 0, delta: { content: 'Hello' } }] };
const end = { choices: [{ index: 0, delta: {}, finish_reason: 'stop' }] };

function stream(provider: ProviderId, reply: Omit<FixedReply, 'type'>) {
  const type = 'text/event-stream';
  return readAll(modelAnswering(provider, { ...reply, type }).stream(question, calling()));
}

describe('a stream', () => {
  it('is whole at its terminal event, though the connection stays open', async () => {
    const reply = { body: events(hello, end), isNeverEnding: true };
    const read = await stream('openai_compatible', reply);

    expect(read).toEqual({
      events: [
        { kind: 'delta', text: 'Hello' },
        { kind: 'finish', finishReason: 'stop' },
      ],
    });
  });

  it('gives on as one what came together', async () => {
    const world = { choices: [{ index: 0, delta: { content: ', world' } }] };

    const read = await stream('openai_compatible', { body: events(hello, world, end) });

    expect(read.events).toMatchObject([
      { kind: 'delta', text: 'Hello, world' },
      { kind: 'finish' },
    ]);
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
