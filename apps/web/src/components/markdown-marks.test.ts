import { describe, expect, it } from 'vitest';
import { linkMarks, numberOfMark } from './markdown-marks.ts';

function marked(value: string) {
  const tree = {
    type: 'root',
    children: [{ type: 'paragraph', children: [{ type: 'text', value }] }],
  };
  linkMarks()(tree);
  return tree.children[0]?.children.map((node) => ('url' in node ? node.url : node.value));
}

describe('marks of sources', () => {
  it.each([
    ['Two left. [1] Then rest [2].', ['Two left. ', '#mark-1', ' Then rest ', '#mark-2', '.']],
    ['[1][2]', ['#mark-1', '#mark-2']],
    ['Sets [3-5] and [a]', ['Sets [3-5] and [a]']],
  ])('are found in %j', (text, parts) => {
    expect(marked(text)).toEqual(parts);
  });

  it('are left alone inside a link', () => {
    const link = { type: 'link', children: [{ type: 'text', value: '[1]' }] };
    linkMarks()({ type: 'root', children: [link] });
    expect(link.children).toEqual([{ type: 'text', value: '[1]' }]);
  });

  it('are known by their address', () => {
    expect([numberOfMark('#mark-12'), numberOfMark('#mark-'), numberOfMark('#x')]).toEqual([
      12,
      undefined,
      undefined,
    ]);
  });
});
