import { describe, expect, it } from 'vitest';
import { parsePattern } from './pattern.ts';

const groups = { chest: 'chest breast', where: '@chest jaw' };
const next = { gap: 0, crossesSentences: false };

describe('parsePattern', () => {
  it('reads words in order, with alternatives and groups inside groups', () => {
    expect(parsePattern('my|the @where', groups)).toEqual([
      [
        { words: ['my', 'the'], ...next },
        { words: ['chest', 'breast', 'jaw'], ...next },
      ],
    ]);
  });

  it('gives both readings of an optional word', () => {
    const readings = parsePattern('my? chest pain', groups);
    expect(readings.map((steps) => steps.length)).toEqual([3, 2]);
  });

  it('allows other words between, across sentences only where it says so', () => {
    expect(parsePattern('pain ~3 jaw ~~5 sweat', groups)[0]?.slice(1)).toEqual([
      { words: ['jaw'], gap: 3, crossesSentences: false },
      { words: ['sweat'], gap: 5, crossesSentences: true },
    ]);
  });

  it('reads an either-way gap in both orders', () => {
    const orders = parsePattern('chest <4> pain', groups);
    expect(orders.map((steps) => steps.map(({ words }) => words[0]))).toEqual([
      ['chest', 'pain'],
      ['pain', 'chest'],
    ]);
  });

  it('refuses a group that nobody named', () => {
    expect(() => parsePattern('@arm pain', groups)).toThrow('@arm');
  });
});
