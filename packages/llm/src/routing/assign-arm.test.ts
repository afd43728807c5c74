import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assignArm } from './assign-arm.ts';

const arm = (name: string, weight: number) => ({ name, weight, candidates: [] });
const subjects = Array.from({ length: 6000 }, (_, index) => `member-${index}`);
const weights = fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 2, maxLength: 5 });
const armsOf = (list: readonly number[]) =>
  list.map((weight, index) => arm(`arm-${index}`, weight));

describe('assignArm', () => {
  it('puts the same subject into the same arm, whatever the order of arms', () => {
    fc.assert(
      fc.property(weights, fc.string(), (list, subject) => {
        const arms = armsOf(list);
        const first = assignArm({ id: 't', arms }, subject)?.name;
        expect(assignArm({ id: 't', arms: arms.toReversed() }, subject)?.name).toBe(first);
      }),
    );
  });

  it('spreads subjects by weight, within three percentage points', () => {
    fc.assert(
      fc.property(weights, fc.string(), (list, id) => {
        const arms = armsOf(list);
        const total = list.reduce((sum, weight) => sum + weight, 0);
        const names = subjects.map((subject) => assignArm({ id, arms }, subject)?.name);
        for (const { name, weight } of arms) {
          const share = names.filter((other) => other === name).length / subjects.length;
          expect(Math.abs(share - weight / total)).toBeLessThan(0.03);
        }
      }),
      { numRuns: 20 },
    );
  });

  it('moves subjects only into the arm whose weight grew', () => {
    fc.assert(
      fc.property(weights, fc.integer({ min: 1, max: 20 }), (list, more) => {
        const before = armsOf(list);
        const after = before.map((each, index) =>
          index === 0 ? { ...each, weight: each.weight + more } : each,
        );
        for (const subject of subjects.slice(0, 300)) {
          const from = assignArm({ id: 't', arms: before }, subject)?.name;
          const to = assignArm({ id: 't', arms: after }, subject)?.name;
          if (from !== to) expect(to).toBe('arm-0');
        }
      }),
    );
  });

  it('gives two tests of the same arms to different subjects', () => {
    const arms = armsOf([1, 1]);
    const same = subjects.filter(
      (subject) => assignArm({ id: 'a', arms }, subject) === assignArm({ id: 'b', arms }, subject),
    );
    expect(Math.abs(same.length / subjects.length - 0.5)).toBeLessThan(0.03);
  });

  it.each([[[]], [[arm('a', 0)]], [[arm('a', -1), arm('b', Number.NaN)]]])(
    'gives no arm where none has weight',
    (arms) => {
      expect(assignArm({ id: 't', arms }, 'm')).toBeUndefined();
    },
  );

  it('never gives an arm of weight zero', () => {
    const arms = [arm('off', 0), arm('on', 1)];
    expect(subjects.every((subject) => assignArm({ id: 't', arms }, subject)?.name === 'on')).toBe(
      true,
    );
  });
});
