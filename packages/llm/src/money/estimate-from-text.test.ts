import { describe, expect, test } from 'vitest';
import { countTextTokens, estimateFromText } from './estimate-from-text.ts';

const request = { messages: [{ role: 'user' as const, text: 'How heavy should I squat today?' }] };

describe('usage of an answer that was cut', () => {
  test('is estimated from the delivered text when nothing was reported', () => {
    const usage = estimateFromText({ request, deliveredText: 'a'.repeat(300) });
    expect(usage.outputTokens).toBe(100);
    // 71 bytes of JSON, of which 31 are the question
    expect(usage.inputTokens).toBe(24);
    expect(usage).toMatchObject({ cachedInputTokens: 0, reasoningTokens: 0 });
  });

  test('takes the reported output when it is larger than the estimate', () => {
    const reported = usageOf({ inputTokens: 12, outputTokens: 400, reasoningTokens: 350 });
    const usage = estimateFromText({ request, deliveredText: 'a'.repeat(300), reported });
    expect(usage).toEqual(reported);
  });

  test('takes the estimate when less output was reported than delivered', () => {
    const reported = usageOf({ inputTokens: 12, cachedInputTokens: 8, outputTokens: 3 });
    const usage = estimateFromText({ request, deliveredText: 'a'.repeat(300), reported });
    expect(usage).toEqual({ ...reported, outputTokens: 100 });
  });

  test('does not believe a prompt of no tokens', () => {
    const usage = estimateFromText({ request, deliveredText: '', reported: usageOf({}) });
    expect(usage.inputTokens).toBe(24);
  });
});

// Counted with OpenAI’s vocabulary o200k_base, in gpt-tokenizer 4.0.0.
test.each([
  ['Keep your chest up and push the floor away from you.', 12],
  ['Halte die Brust oben und drücke den Boden von dir weg.', 14],
  ['背筋を伸ばして、床を押してください。', 12],
])('counts no fewer tokens than there are: %s', (text, tokens) => {
  expect(countTextTokens(text)).toBeGreaterThanOrEqual(tokens);
  expect(countTextTokens(text)).toBeLessThanOrEqual(2 * tokens);
});

function usageOf(own: object) {
  return { inputTokens: 0, cachedInputTokens: 0, outputTokens: 0, reasoningTokens: 0, ...own };
}
