import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Message } from '../model/messages.ts';
import { boundInputTokens } from './bound-input-tokens.ts';

test('covers every byte of every text, and something for each message', () => {
  const texts = fc.array(fc.string({ unit: 'binary' }), { maxLength: 8 });
  fc.assert(
    fc.property(texts, (list) => {
      const messages = list.map((text): Message => ({ role: 'user', text }));
      const bytes = list.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
      expect(boundInputTokens({ messages })).toBeGreaterThanOrEqual(bytes + 8 * list.length);
    }),
    { seed: 20_261_121 },
  );
});

test('covers tools and schemas in every way that JSON may be written', () => {
  const inputSchema = {
    type: 'object',
    properties: { Übung: { type: 'string', description: 'Kniebeuge 🏋️' } },
  };
  const tool = { name: 'look_up', description: 'Sucht „Übungen“', inputSchema };
  const bare = boundInputTokens({ messages: [] });
  const escaped = asciiOnly(JSON.stringify(tool));
  const indented = JSON.stringify(tool, null, 2);
  const withTool = boundInputTokens({ messages: [], tools: [tool] }) - bare;
  expect(withTool).toBeGreaterThan(escaped.length);
  expect(withTool).toBeGreaterThan(Buffer.byteLength(indented));
  const schema = { name: 'plan', schema: inputSchema };
  const withSchema = boundInputTokens({ messages: [], responseSchema: schema }) - bare;
  expect(withSchema).toBeGreaterThan(asciiOnly(JSON.stringify(inputSchema)).length);
});

test('covers calls of tools and their results', () => {
  const call = { id: 'call-1', name: 'look_up', input: { query: 'x'.repeat(500) } };
  const result = { found: ['y'.repeat(700)] };
  const messages: Message[] = [
    { role: 'assistant', text: 'One moment.', toolCalls: [call] },
    { role: 'tool', toolCallId: 'call-1', toolName: 'look_up', result },
  ];
  expect(boundInputTokens({ messages })).toBeGreaterThan(1_200);
});

function asciiOnly(json: string): string {
  const toEscape = (unit: string) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return json.replace(/[^\x20-\x7e]/g, toEscape);
}
