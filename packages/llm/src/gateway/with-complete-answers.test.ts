import { describe, expect, it } from 'vitest';
import type { ModelEvent } from '../model/answer.ts';
import { createScriptedModel, type ScriptedStep } from '../testing/scripted-model.ts';
import { withCompleteAnswers } from './with-complete-answers.ts';

const request = { messages: [], maxOutputTokens: 10 };
const { signal } = new AbortController();
const modelOf = (step: ScriptedStep) => withCompleteAnswers(createScriptedModel([step]));

async function readAll(step: ScriptedStep) {
  const all: ModelEvent[] = [];
  for await (const event of modelOf(step).stream(request, { signal })) all.push(event);
  return all;
}

describe('withCompleteAnswers', () => {
  it('passes pieces with text on, and the first terminal event only', async () => {
    const events = await readAll({ kind: 'answer', chunks: ['', 'Yes', '', '.'] });
    expect(events.map(({ kind }) => kind)).toEqual(['delta', 'delta', 'finish']);
  });

  it('does not read on after the terminal event', async () => {
    const model = withCompleteAnswers({
      ...createScriptedModel([]),
      stream: async function* () {
        yield { kind: 'delta', text: 'Yes.' };
        yield { kind: 'finish', finishReason: 'stop' };
        yield { kind: 'finish', finishReason: 'length' };
      },
    });
    const seen: string[] = [];
    for await (const event of model.stream(request, { signal })) seen.push(event.kind);
    expect(seen).toEqual(['delta', 'finish']);
  });

  it.each<[string, ScriptedStep, string]>([
    ['a clean end without a terminal event', { kind: 'cut', chunks: ['Yes'] }, 'truncated'],
    ['an empty answer', { kind: 'answer', chunks: [] }, 'truncated'],
    [
      'an answer that was filtered away',
      { kind: 'answer', chunks: [], finishReason: 'content_filter' },
      'content',
    ],
    [
      'text far past the limit',
      { kind: 'answer', chunks: Array(40).fill('12345678 ') },
      'truncated',
    ],
  ])('takes %s for a failure', async (_name, step, kind) => {
    await expect(readAll(step)).rejects.toMatchObject({ kind });
  });

  it('takes calls of tools that nobody offered for nothing', async () => {
    const toolCalls = [{ id: 'c', name: 'rm', input: {} }];
    const step: ScriptedStep = { kind: 'answer', chunks: ['Yes.'], toolCalls };
    const answer = await modelOf(step).generate(request, { signal });
    expect(answer).toMatchObject({ text: 'Yes.', toolCalls: [] });
    expect((await readAll(step)).map(({ kind }) => kind)).toEqual(['delta', 'finish']);
    await expect(readAll({ ...step, chunks: [] })).rejects.toMatchObject({ kind: 'truncated' });
  });

  it('takes an answer of white space for none', async () => {
    const call = modelOf({ kind: 'answer', chunks: [' \n'] }).generate(request, { signal });
    await expect(call).rejects.toMatchObject({
      name: 'EmptyAnswerError',
      usage: expect.anything(),
    });
  });
});
