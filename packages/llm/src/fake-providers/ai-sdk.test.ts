import { performance } from 'node:perf_hooks';
import { createGoogle } from '@ai-sdk/google';
import { createOpenAI } from '@ai-sdk/openai';
import { createOpenAICompatible } from '@ai-sdk/openai-compatible';
import type { LanguageModelV4, LanguageModelV4CallOptions } from '@ai-sdk/provider';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { startFakeProviders } from './start-fake-providers.ts';

const fake = await startFakeProviders();
const apiKey = 'fake';
const openai = createOpenAI({ apiKey, baseURL: `${fake.url}/openai/v1` });
const perplexity = createOpenAI({ apiKey, baseURL: `${fake.url}/perplexity/v1` });
const google = createGoogle({ apiKey, baseURL: `${fake.url}/gemini/v1beta` });
const compatible = createOpenAICompatible({
  name: 'ollama',
  baseURL: `${fake.url}/ollama/v1`,
  includeUsage: true,
  supportsStructuredOutputs: true,
});

const models: [string, LanguageModelV4][] = [
  ['OpenAI chat completions', openai.chat('gpt-4o-mini')],
  ['OpenAI Responses', openai.responses('gpt-5-mini')],
  ['the Perplexity Agent API', perplexity.responses('perplexity/sonar')],
  ['Gemini', google('gemini-2.5-flash')],
  ['an OpenAI-compatible server', compatible('llama3.2')],
];

const question: LanguageModelV4CallOptions = {
  prompt: [
    { role: 'system', content: 'Answer in short.' },
    { role: 'user', content: [{ type: 'text', text: 'How long should I rest?' }] },
  ],
};

const weatherTool = {
  type: 'function' as const,
  name: 'get_weather',
  description: 'The weather of a town',
  inputSchema: {
    type: 'object' as const,
    properties: {
      town: { type: 'string' as const },
      days: { type: 'integer' as const, minimum: 3 },
    },
    required: ['town', 'days'],
  },
};

const usage = { inputTokens: 100, cachedTokens: 40, outputTokens: 20, reasoningTokens: 7 };

const expectedUsage = {
  inputTokens: { total: 100, noCache: 60, cacheRead: 40 },
  outputTokens: { total: 27, text: 20, reasoning: 7 },
};

beforeEach(() => fake.reset());
afterAll(() => fake.close());

async function readParts(model: LanguageModelV4, options: LanguageModelV4CallOptions) {
  const { stream } = await model.doStream(options);
  return Array.fromAsync(stream);
}

describe.each(models)('%s', (_name, model) => {
  it('answers an ordinary question by echoing it', async () => {
    const { content, finishReason, usage: counted } = await model.doGenerate(question);

    expect(content).toMatchObject([
      { type: 'text', text: expect.stringContaining('How long should I rest?') },
    ]);
    expect(finishReason.unified).toBe('stop');
    expect(counted.inputTokens.total).toBe(10);
  });

  it('streams the chunks of the script, then the end and the usage', async () => {
    fake.setScript([{ chunks: ['Rest ', 'two ', 'minutes.'], usage }]);

    const parts = await readParts(model, question);

    const deltas = parts.filter((part) => part.type === 'text-delta').map(({ delta }) => delta);
    expect(deltas.filter((delta) => delta !== '')).toEqual(['Rest ', 'two ', 'minutes.']);
    expect(parts.at(-1)).toMatchObject({
      type: 'finish',
      finishReason: { unified: 'stop' },
      usage: expectedUsage,
    });
  });

  it('reports cached and reasoning tokens of a whole answer', async () => {
    fake.setScript([{ text: 'Rest.', usage }]);

    const result = await model.doGenerate(question);

    expect(result.usage).toMatchObject(expectedUsage);
  });

  it('calls the tool of the script, whole and streamed', async () => {
    const toolCalls = [{ id: 'call_1', name: 'get_weather', input: { town: 'Bonn', days: 3 } }];
    fake.setScript(() => ({ toolCalls }));
    const options = { ...question, tools: [weatherTool] };

    const { content, finishReason } = await model.doGenerate(options);
    const parts = await readParts(model, options);

    const expected = { type: 'tool-call', toolCallId: 'call_1', toolName: 'get_weather' };
    for (const call of [content[0], parts.find(({ type }) => type === 'tool-call')]) {
      expect(call).toMatchObject(expected);
      expect(call).toHaveProperty('input', '{"town":"Bonn","days":3}');
    }
    expect(finishReason.unified).toBe('tool-calls');
    expect(parts.at(-1)).toMatchObject({ finishReason: { unified: 'tool-calls' } });
  });

  it('calls a tool that it must call, with arguments that conform to its schema', async () => {
    const { content } = await model.doGenerate({
      ...question,
      tools: [weatherTool],
      toolChoice: { type: 'tool', toolName: 'get_weather' },
    });

    expect(content).toMatchObject([{ type: 'tool-call', toolName: 'get_weather' }]);
    expect(content[0]).toHaveProperty('input', '{"town":"fake town","days":3}');
  });

  it('answers with JSON that conforms to the schema asked for', async () => {
    const schema = weatherTool.inputSchema;

    const { content } = await model.doGenerate({
      ...question,
      responseFormat: { type: 'json', schema },
    });

    expect(content).toMatchObject([{ type: 'text', text: '{"town":"fake town","days":3}' }]);
  });

  it('refuses the content in a way that the package understands', async () => {
    fake.setScript(() => ({ fault: 'content_policy' }));

    const { finishReason } = await model.doGenerate(question);
    const parts = await readParts(model, question);

    expect(finishReason.unified).toBe('content-filter');
    expect(parts.at(-1)).toMatchObject({ finishReason: { unified: 'content-filter' } });
  });

  it('loses its connection within 100 ms after the call is aborted', async () => {
    fake.setScript([{ fault: 'stall_mid_stream' }]);
    const client = new AbortController();
    const { stream } = await model.doStream({ ...question, abortSignal: client.signal });
    const reading = expect(Array.fromAsync(stream)).rejects.toThrow('aborted');
    const call = await fake.waitForCall(1);

    const abortedAt = performance.now();
    client.abort();

    await call.over;
    expect(call.closedByClientAt).toBeLessThan(abortedAt + 100);
    await reading;
  });

  it('stops at the tokens that the call allows', async () => {
    const { finishReason, usage: counted } = await model.doGenerate({
      ...question,
      maxOutputTokens: 16,
    });

    expect(finishReason.unified).toBe('length');
    expect(counted.outputTokens.total).toBe(16);
  });

  it.each(['rate_limited', 'server_error', 'bad_request', 'unauthorized'] as const)(
    'reports %s as an error of the call',
    async (fault) => {
      fake.setScript([{ fault }]);
      const statuses = {
        rate_limited: 429,
        server_error: 500,
        bad_request: 400,
        unauthorized: 401,
      };

      await expect(model.doGenerate(question)).rejects.toMatchObject({
        name: 'AI_APICallError',
        statusCode: statuses[fault],
      });
    },
  );
});
