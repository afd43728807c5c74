import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adapters } from '../adapters.fixture.ts';
import { events } from '../fixed-reply.fixture.ts';
import { readByPackage, readByUs, type SentAnswer } from './read-answers.fixture.ts';
import { anyRequest, cutBytes, cuts, fakeAnswer, writeAnswer } from './sent-answers.fixture.ts';

function answering(answer: Pick<SentAnswer, 'provider' | 'isStream' | 'pieces'>): SentAnswer {
  return { ...answer, model: 'any', request: anyRequest };
}

describe.each(adapters)('%s', (provider) => {
  it.each([false, true])(
    'is read as its provider package reads it, streamed: %s',
    async (isStream) => {
      await fc.assert(
        fc.asyncProperty(fakeAnswer, cuts, async (written, places) => {
          const pieces = cutBytes(writeAnswer(provider, written, isStream), places);
          const answer = answering({ provider, isStream, pieces });
          expect(await readByUs(answer)).toEqual(await readByPackage(answer));
        }),
      );
    },
  );
});

const end = { choices: [{ index: 0, delta: {}, finish_reason: 'tool_calls' }] };

function fragment(call: object) {
  return { choices: [{ index: 0, delta: { tool_calls: [call] } }] };
}

describe('what servers make of chat completions', () => {
  it.each<[string, object[]]>([
    [
      'no place, whole calls',
      [
        fragment({ id: 'a', function: { name: 'log', arguments: '{"n":1}' } }),
        fragment({ id: 'b', function: { name: 'log', arguments: '{"n":2}' } }),
      ],
    ],
    [
      'the same place for all, whole calls',
      [
        fragment({ index: 0, id: 'a', function: { name: 'log', arguments: '{"n":1}' } }),
        fragment({ index: 0, id: 'b', function: { name: 'log', arguments: '{"n":2}' } }),
      ],
    ],
    [
      'its id with each piece',
      [
        fragment({ index: 0, id: 'a', function: { name: 'log', arguments: '' } }),
        fragment({ index: 0, id: 'a', function: { arguments: '{"n":' } }),
        fragment({ index: 0, id: 'a', function: { arguments: '1}' } }),
      ],
    ],
    [
      'its id and name with each piece',
      [
        fragment({ index: 0, id: 'a', function: { name: 'log', arguments: '{"n":' } }),
        fragment({ index: 0, id: 'a', function: { name: 'log', arguments: '1}' } }),
      ],
    ],
    [
      'its name after its id',
      [
        fragment({ index: 0, id: 'a', function: { arguments: '' } }),
        fragment({ index: 0, function: { name: 'log', arguments: '{"n":1}' } }),
      ],
    ],
    [
      'pieces in turn',
      [
        fragment({ index: 0, id: 'a', function: { name: 'log', arguments: '{' } }),
        fragment({ index: 1, id: 'b', function: { name: 'rest', arguments: '{' } }),
        fragment({ index: 0, function: { arguments: '}' } }),
        fragment({ index: 1, function: { arguments: '}' } }),
      ],
    ],
    [
      'pieces that have no place',
      [
        fragment({ id: 'a', function: { name: 'log', arguments: '{"n"' } }),
        fragment({ function: { arguments: ':1}' } }),
      ],
    ],
    [
      'a place without an id',
      [
        fragment({ index: 0, id: 'a', function: { name: 'log', arguments: '' } }),
        fragment({ index: 0, function: { arguments: '{"n":1}' } }),
      ],
    ],
  ])('a tool call with %s is read as the package reads it', async (_what, fragments) => {
    const pieces = [Buffer.from(events(...fragments, end))];
    const answer = answering({ provider: 'openai_compatible', isStream: true, pieces });
    const read = await readByUs(answer);

    expect(read.toolCalls.length).toBeGreaterThan(0);
    expect(read).toEqual(await readByPackage(answer));
  });

  it('content in parts, with thoughts among them, is its text', async () => {
    const parts = [
      { type: 'thinking', thinking: [{ type: 'text', text: 'Hm.' }] },
      { type: 'text', text: 'Rest ' },
      { type: 'text', text: 'well.' },
    ];
    const message = { role: 'assistant', content: parts, reasoning_content: 'Hm.' };
    const choice = { index: 0, message, finish_reason: 'stop' };
    const pieces = [Buffer.from(JSON.stringify({ choices: [choice] }))];
    const answer = answering({ provider: 'openai_compatible', isStream: false, pieces });
    const read = await readByUs(answer);

    expect(read.text).toBe('Rest well.');
    expect(read).toEqual(await readByPackage(answer));
  });
});

describe('what is asked for decides how an answer is read', () => {
  const inputSchema = { type: 'object', properties: { n: { type: 'integer' } } };
  const tools = [{ name: 'log', description: 'Logs', inputSchema }];
  const responseSchema = { name: 'set', schema: inputSchema };

  it.each([false, true])(
    'a tool of Gemini that takes the answer, streamed: %s',
    async (isStream) => {
      const parts = [
        { text: 'Let me think.', thought: true },
        { text: 'Here it is.' },
        { functionCall: { name: 'json', args: { n: 5 } } },
      ];
      const body = { candidates: [{ content: { parts }, finishReason: 'STOP' }] };
      const pieces = [Buffer.from(isStream ? events(body) : JSON.stringify(body))];
      const request = { ...anyRequest, tools, responseSchema };
      const answer = {
        provider: 'gemini' as const,
        model: 'gemini-2.5-flash',
        request,
        isStream,
        pieces,
      };
      const read = await readByUs(answer);

      expect(read.text).toBe('{"n":5}');
      expect(read).toEqual(await readByPackage(answer));
    },
  );

  it.each([false, true])(
    'calls that a model of OpenAI wrapped into one, streamed: %s',
    async (isStream) => {
      const tool_uses = [1, 2].map((n) => ({ recipient_name: 'functions.log', parameters: { n } }));
      const toolCalls = [{ id: 'call', name: 'parallel', input: { tool_uses } }];
      const written = {
        chunks: [],
        toolCalls,
        usage: undefined,
        finishReason: 'stop',
        refusal: undefined,
      } as const;
      const pieces = [writeAnswer('openai', { ...written, chunks: [...written.chunks] }, isStream)];
      const request = { ...anyRequest, tools };
      const answer = { provider: 'openai' as const, model: 'gpt-4o', request, isStream, pieces };
      const read = await readByUs(answer);

      expect(read.toolCalls).toHaveLength(2);
      expect(read).toEqual(await readByPackage(answer));
    },
  );
});
