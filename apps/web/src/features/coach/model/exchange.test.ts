import { describe, expect, it } from 'vitest';
import { makeAnswer, makeQuestion } from '../../../test/coach.ts';
import { composeMessages, type Exchange } from './exchange.ts';

const question = makeQuestion();
const answer = makeAnswer();
const laterId = '0199b8a2-5d8e-7c41-9b1e-3c3f5a0c9e12';

function exchangeOf(change: Partial<Exchange>): Exchange {
  return { question, state: { kind: 'writing' }, isStopping: false, ...change };
}

describe('the messages that are shown', () => {
  it('are those of the server when nothing is under way', () => {
    const history = [question, answer];
    expect(composeMessages(history, undefined)).toBe(history);
  });

  it('end with what is under way, each message once', () => {
    const half = makeAnswer({ text: 'Take', status: 'streaming' });
    const stale = makeAnswer({ text: '', status: 'streaming' });
    expect(composeMessages([question, stale], exchangeOf({ answer: half }))).toEqual([
      question,
      half,
    ]);
  });

  it('keep a finished answer until the server has it', () => {
    const finished = exchangeOf({ answer, state: { kind: 'finished' } });
    expect(composeMessages([], finished)).toEqual([question, answer]);
    const rated = makeAnswer({ feedback: 'good' });
    expect(composeMessages([question, rated], finished)).toEqual([question, rated]);
  });

  it('never fall back to the answer that a retry wrote over', () => {
    const createdAt = '2026-11-21T11:00:00.000Z';
    const retried = exchangeOf({
      answer: makeAnswer({ text: 'Better', createdAt }),
      replaces: answer.id,
      state: { kind: 'finished' },
    });
    expect(composeMessages([question, answer], retried).at(-1)?.text).toBe('Better');
  });

  it('keep the old answer until a new one begins, and never show both', () => {
    const waiting = exchangeOf({ replaces: answer.id, state: { kind: 'sending' } });
    expect(composeMessages([question, answer], waiting)).toEqual([question, answer]);
    const next = makeAnswer({ id: laterId, text: 'Better' });
    const begun = exchangeOf({ replaces: answer.id, answer: next });
    expect(composeMessages([question, answer], begun)).toEqual([question, next]);
  });
});
