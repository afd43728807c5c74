import { describe, expect, it } from 'vitest';
import { combinations } from './combinations.ts';
import { signalNames } from './signal.ts';

const named = combinations.flatMap(({ signals, unless }) =>
  [...signals, unless].flatMap((names) => names.split('|')).filter((name) => name !== ''),
);

describe('the combinations', () => {
  it('name only signals that exist', () => {
    const known = new Set<string>(signalNames);
    expect(named.filter((name) => !known.has(name))).toEqual([]);
  });

  it('use every signal', () => {
    expect(signalNames.filter((name) => !named.includes(name))).toEqual([]);
  });

  it('leave room for all their words', () => {
    const tight = combinations.filter(({ signals, within }) => within < signals.length);
    expect(tight).toEqual([]);
  });
});
