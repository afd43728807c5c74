import { describe, expect, it } from 'vitest';
import type { ModelEvent } from '../model/answer.ts';
import { ProviderError } from '../model/provider-error.ts';
import { answerStep, createScriptedModel, type ScriptedStep } from './scripted-model.ts';

const request = { messages: [], maxOutputTokens: 10 };
const signal = new AbortController().signal;

async function readAll(events: AsyncIterable<ModelEvent>) {
  const all: ModelEvent[] = [];
  for await (const event of events) all.push(event);
  return all;
}

describe('createScriptedModel', () => {
  it('plays its steps in order, the last one again and again, and remembers the requests', async () => {
    const model = createScriptedModel([answerStep('One.'), answerStep('Two.')]);
    const texts: string[] = [];
    for (let call = 0; call < 3; call += 1) {
      texts.push((await model.generate(request, { signal })).text);
    }
    expect(texts).toEqual(['One.', 'Two.', 'Two.']);
    expect(model.requests).toEqual([request, request, request]);
  });

  it('chooses its step by the request', async () => {
    const model = createScriptedModel(({ maxOutputTokens }) => answerStep(`${maxOutputTokens}`));
    expect((await model.generate(request, { signal })).text).toBe('10');
  });

  it('streams an answer word by word, with usage at the end', async () => {
    const model = createScriptedModel([answerStep('Two words')]);
    expect(await readAll(model.stream(request, { signal }))).toMatchObject([
      { kind: 'delta', text: 'Two ' },
      { kind: 'delta', text: 'words' },
      { kind: 'finish', finishReason: 'stop', usage: { outputTokens: 2 } },
    ]);
    expect(model.cancelledCalls).toBe(0);
  });

  it.each<[string, ScriptedStep, number]>([
    ['fails', { kind: 'fail', error: new ProviderError('auth', ''), chunks: ['a'] }, 1],
    ['is cut', { kind: 'cut', chunks: ['a', 'b'] }, 2],
  ])('%s where its script says so', async (_name, step, deltas) => {
    const model = createScriptedModel([step]);
    const seen: ModelEvent[] = [];
    const reading = (async () => {
      for await (const event of model.stream(request, { signal })) seen.push(event);
    })();
    await reading.catch(() => undefined);
    expect(seen.map(({ kind }) => kind)).toEqual(Array(deltas).fill('delta'));
    await expect(model.generate(request, { signal })).rejects.toBeInstanceOf(ProviderError);
  });

  it('stalls until the signal aborts, and counts that as cancelled', async () => {
    const model = createScriptedModel([{ kind: 'stall' }]);
    const client = new AbortController();
    const call = model.generate(request, { signal: client.signal });
    client.abort();
    await expect(call).rejects.toMatchObject({ kind: 'aborted' });
    expect(model.cancelledCalls).toBe(1);
  });

  it('counts a stream that is left as cancelled', async () => {
    const model = createScriptedModel([answerStep('Two words')]);
    for await (const _event of model.stream(request, { signal })) break;
    expect(model.cancelledCalls).toBe(1);
  });
});
