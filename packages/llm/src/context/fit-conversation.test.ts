import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Message } from '../model/messages.ts';
import { estimatePromptTokens } from './estimate-tokens.ts';
import { fitConversation } from './fit-conversation.ts';

const system: Message = { role: 'system', text: 'You are a coach.' };
const user = (text: string): Message => ({ role: 'user', text });
const assistant = (text: string): Message => ({ role: 'assistant', text });
const toolTurn: Message[] = [
  user('What did I lift?'),
  { role: 'assistant', text: '', toolCalls: [{ id: 'c1', name: 'find_sets', input: {} }] },
  { role: 'tool', toolCallId: 'c1', toolName: 'find_sets', result: { weightKg: 80 } },
  assistant('80 kg.'),
];
const talk = [system, user('Hello'), assistant('Hi!'), ...toolTurn, user('More?')];

describe('fitConversation', () => {
  it('keeps everything that fits', () => {
    const fitted = fitConversation({ messages: talk, budgetTokens: 1000 });
    expect(fitted).toEqual({ messages: talk, dropped: [], tokens: estimatePromptTokens(talk) });
  });

  it('drops the oldest turns first, whole, and hands them back', () => {
    const kept = [system, ...toolTurn, user('More?')];
    const fitted = fitConversation({ messages: talk, budgetTokens: estimatePromptTokens(kept) });
    expect(fitted.messages).toEqual(kept);
    expect(fitted.dropped).toEqual([user('Hello'), assistant('Hi!')]);
  });

  it('never splits a call of a tool from its result', () => {
    const budgetTokens = estimatePromptTokens([system, ...toolTurn, user('More?')]) - 1;
    expect(fitConversation({ messages: talk, budgetTokens }).messages).toEqual([
      system,
      user('More?'),
    ]);
  });

  it('keeps the system and the newest turn although they do not fit', () => {
    const fitted = fitConversation({ messages: talk, budgetTokens: 0 });
    expect(fitted.messages).toEqual([system, user('More?')]);
    expect(fitted.tokens).toBeGreaterThan(0);
  });

  it('puts the summary behind the system messages, and counts it', () => {
    const summary = 'Asked about the last workout.';
    const fitted = fitConversation({ messages: talk, budgetTokens: 0, summary });
    expect(fitted.messages[1]).toEqual({
      role: 'system',
      text: `Summary of the conversation so far:\n${summary}`,
    });
    expect(fitted.tokens).toBe(estimatePromptTokens(fitted.messages));
  });

  it('loses no message, keeps the order and the budget', () => {
    const message = fc.oneof(
      fc.string().map(user),
      fc.string().map(assistant),
      fc.constant(system),
    );
    fc.assert(
      fc.property(fc.array(message), fc.nat(200), (messages, budgetTokens) => {
        const fitted = fitConversation({ messages, budgetTokens });
        const spoken = (list: readonly Message[]) => list.filter(({ role }) => role !== 'system');
        expect([...fitted.dropped, ...spoken(fitted.messages)]).toEqual(spoken(messages));
        expect(fitted.tokens).toBe(estimatePromptTokens(fitted.messages));
        const newest = spoken(messages).findLastIndex(({ role }) => role === 'user');
        const least = spoken(messages).slice(Math.max(0, newest));
        const always = [...messages.filter(({ role }) => role === 'system'), ...least];
        const allowed = Math.max(budgetTokens, estimatePromptTokens(always));
        expect(fitted.tokens).toBeLessThanOrEqual(allowed);
      }),
    );
  });
});
