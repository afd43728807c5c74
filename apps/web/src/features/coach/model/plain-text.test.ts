import { describe, expect, it } from 'vitest';
import { toPlainText } from './plain-text.ts';

describe('Markdown read aloud', () => {
  it.each([
    ['Take **60 kg** for `3` sets.', 'Take 60 kg for 3 sets.'],
    ['## Today\n\n- one\n- two', 'Today\none\ntwo'],
    ['See [our guide](https://example.com/a_b).', 'See our guide.'],
    ['| Set | kg |\n| --- | --- |\n| 1 | 60 |', 'Set kg\n1 60'],
    ['2 * 3 sets, 5-6 reps, 60 kg', '2 * 3 sets, 5-6 reps, 60 kg'],
    ['```\ncode\n```', 'code'],
    ['Rest [1] more. [2]', 'Rest more.'],
    ['> quoted <b>words</b>', 'quoted words'],
  ])('reads %j without its marks', (markdown, text) => {
    expect(toPlainText(markdown)).toBe(text);
  });
});
