import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { startFakeProviders } from '../fake-providers/index.ts';
import { adapters, calling, modelOn, question, readAll } from './adapters.fixture.ts';

const fake = await startFakeProviders();
const schema = {
  type: 'object',
  properties: { reps: { type: 'integer' } },
  required: ['reps'],
  additionalProperties: false,
};
const tool = { name: 'log_set', description: 'Logs a set', inputSchema: schema };
const responseSchema = { name: 'set', schema };

beforeEach(() => fake.reset());
afterAll(() => fake.close());

async function bodyOf(adapter: (typeof adapters)[number], extra = {}) {
  await modelOn(fake, adapter).generate({ ...question, ...extra }, calling());
  return fake.calls.at(-1)?.body;
}

describe.each(adapters)('%s', (adapter) => {
  it('answers with text, its end and its usage', async () => {
    const usage = { inputTokens: 9, cachedTokens: 4, outputTokens: 5, reasoningTokens: 2 };
    fake.setScript([{ text: 'Rest.', usage }]);

    expect(await modelOn(fake, adapter).generate(question, calling())).toEqual({
      text: 'Rest.',
      toolCalls: [],
      finishReason: 'stop',
      usage: { inputTokens: 9, cachedInputTokens: 4, outputTokens: 7, reasoningTokens: 2 },
    });
  });

  it('streams the pieces as they come, and one end', async () => {
    fake.setScript([{ chunks: ['Rest ', 'two ', 'minutes.'] }]);

    const { events } = await readAll(modelOn(fake, adapter).stream(question, calling()));

    expect(events).toMatchObject([
      { kind: 'delta', text: 'Rest ' },
      { kind: 'delta', text: 'two ' },
      { kind: 'delta', text: 'minutes.' },
      { kind: 'finish', finishReason: 'stop', usage: { inputTokens: 10, outputTokens: 5 } },
    ]);
  });

  it('gives tool calls with parsed input, whole and streamed', async () => {
    const toolCalls = [{ id: 'call_1', name: 'log_set', input: { reps: 5 } }];
    fake.setScript(() => ({ toolCalls }));
    const request = { ...question, tools: [tool] };

    const whole = await modelOn(fake, adapter).generate(request, calling());
    const { events } = await readAll(modelOn(fake, adapter).stream(request, calling()));

    expect(whole).toMatchObject({ text: '', toolCalls, finishReason: 'tool_calls' });
    expect(events).toMatchObject([
      { kind: 'toolCall', toolCall: toolCalls[0] },
      { kind: 'finish', finishReason: 'tool_calls' },
    ]);
  });

  it('takes back the results of its tools', async () => {
    const toolCalls = [{ id: 'call_1', name: 'log_set', input: { reps: 5 } }];
    const messages = [
      ...question.messages,
      { role: 'assistant', text: '', toolCalls },
      { role: 'tool', toolCallId: 'call_1', toolName: 'log_set', result: { logged: true } },
    ];

    expect(JSON.stringify(await bodyOf(adapter, { messages, tools: [tool] }))).toContain('logged');
  });

  it('asks for JSON of a shape', async () => {
    const { text } = await modelOn(fake, adapter).generate(
      { ...question, responseSchema },
      calling(),
    );

    expect(JSON.parse(text)).toEqual({ reps: expect.any(Number) });
  });

  it('always sends the bound on what may be written', async () => {
    expect(JSON.stringify(await bodyOf(adapter))).toMatch(
      /"max(?:_output_tokens|OutputTokens|_tokens)":256/,
    );
  });

  it('says that the bound was reached', async () => {
    const answer = await modelOn(fake, adapter).generate(
      { ...question, maxOutputTokens: 16 },
      calling(),
    );

    expect(answer).toMatchObject({ finishReason: 'length', usage: { outputTokens: 16 } });
  });

  it('asks for a key before each call', async () => {
    const keys = ['first', 'second'];
    const model = modelOn(fake, adapter, { apiKey: () => keys.shift() ?? '' });

    await model.generate(question, calling());
    await model.generate(question, calling());

    const sent = fake.calls.map(
      ({ headers }) => headers.authorization ?? headers['x-goog-api-key'],
    );
    expect(sent.map((header) => String(header).replace('Bearer ', ''))).toEqual([
      'first',
      'second',
    ]);
  });
});
