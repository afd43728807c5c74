import { expect, it } from 'vitest';
import { estimateMessageTokens, estimatePromptTokens } from './estimate-tokens.ts';

it('counts a quarter of the characters, and what surrounds a message', () => {
  expect(estimateMessageTokens({ role: 'user', text: '12345678' })).toBe(4 + 2);
  expect(estimateMessageTokens({ role: 'user', text: '' })).toBe(4);
});

it('counts calls of tools and their results', () => {
  const call = { id: 'c1', name: 'find', input: { week: 2 } };
  const asked = estimateMessageTokens({ role: 'assistant', text: '', toolCalls: [call] });
  expect(asked).toBe(4 + Math.ceil(('find'.length + '{"week":2}'.length) / 4));
  const result = estimateMessageTokens({
    ...{ role: 'tool', toolCallId: 'c1', toolName: 'find', result: 'four' },
  });
  expect(result).toBe(4 + Math.ceil(('find'.length + '"four"'.length) / 4));
});

it('adds up all messages', () => {
  expect(estimatePromptTokens([])).toBe(0);
  expect(
    estimatePromptTokens([
      { role: 'user', text: 'a' },
      { role: 'system', text: 'b' },
    ]),
  ).toBe(10);
});
