import { describe, expect, it } from 'vitest';
import { splitMarkdown } from './markdown-blocks.ts';

describe('blocks of a Markdown text', () => {
  it.each([
    ['paragraphs', 'One.\nStill one.\n\nTwo.', ['One.\nStill one.', 'Two.']],
    [
      'a list with blank lines',
      '1. One\n\n2. Two\n\n   More.\n\nEnd',
      ['1. One\n\n2. Two\n\n   More.', 'End'],
    ],
    [
      'a fence with a blank line',
      'Code:\n\n```\na\n\nb\n```\n\nEnd',
      ['Code:', '```\na\n\nb\n```', 'End'],
    ],
    ['a fence that is still open', '```\na\n\nb', ['```\na\n\nb']],
    [
      'a shorter fence inside a longer one',
      '````\n```\n\n````\n\nEnd',
      ['````\n```\n\n````', 'End'],
    ],
    ['blank lines before and after', '\n\nOne\n\n\n', ['One']],
    ['nothing', '', []],
  ])('keeps %s together', (_name, text, blocks) => {
    expect(splitMarkdown(text)).toEqual(blocks);
  });

  it('keeps all blocks but the last while the text grows', () => {
    const text = '# A\n\nB **c**\n\n- d\n- e\n\n| f |\n| - |\n| g |\n\nh';
    for (let length = 1; length < text.length; length += 1) {
      const before = splitMarkdown(text.slice(0, length)).slice(0, -1);
      const after = splitMarkdown(text.slice(0, length + 1));
      expect(after.slice(0, before.length)).toEqual(before);
    }
  });
});
