import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createBoundedMap } from './bounded-map.ts';

const size = { bytes: 1, ttlSeconds: 60 };

describe('createBoundedMap', () => {
  it('forgets what was not used for longest', () => {
    const map = createBoundedMap<number>({ maxEntries: 2, maxBytes: 100 }, () => 0);
    map.set('a', 1, size);
    map.set('b', 2, size);
    map.get('a');
    map.set('c', 3, size);
    expect([map.get('a'), map.get('b'), map.get('c')]).toEqual([1, undefined, 3]);
  });

  it('forgets what is too old', () => {
    let now = 0;
    const map = createBoundedMap<number>({ maxEntries: 2, maxBytes: 100 }, () => now);
    map.set('a', 1, size);
    now = 59_999;
    expect(map.get('a')).toBe(1);
    now = 60_000;
    expect([map.get('a'), map.size, map.bytes]).toEqual([undefined, 0, 0]);
  });

  it('does not keep what is larger than itself, nor what it replaces', () => {
    const map = createBoundedMap<number>({ maxEntries: 2, maxBytes: 10 }, () => 0);
    map.set('a', 1, size);
    map.set('a', 2, { bytes: 11, ttlSeconds: 60 });
    expect([map.get('a'), map.bytes]).toEqual([undefined, 0]);
  });

  it('never passes its limits, and counts its bytes right', () => {
    const entry = fc.record({ key: fc.constantFrom(...'abcdefgh'), bytes: fc.nat(12) });
    const action = fc.oneof(entry, fc.constantFrom(...'abcdefgh'), fc.nat(40_000));
    fc.assert(
      fc.property(fc.array(action, { maxLength: 80 }), (actions) => {
        let now = 0;
        const map = createBoundedMap<number>({ maxEntries: 4, maxBytes: 20 }, () => now);
        const lastBytes = new Map<string, number>();
        for (const each of actions) {
          if (typeof each === 'number') now += each;
          else if (typeof each === 'string') map.get(each);
          else {
            map.set(each.key, 0, { bytes: each.bytes, ttlSeconds: 60 });
            lastBytes.set(each.key, each.bytes);
          }
          expect(map.size).toBeLessThanOrEqual(4);
          expect(map.bytes).toBeLessThanOrEqual(20);
        }
        const kept = [...lastBytes].filter(([key]) => map.get(key) !== undefined);
        expect(map.bytes).toBe(kept.reduce((sum, [, bytes]) => sum + bytes, 0));
      }),
    );
  });
});
