import { describe, expect, test } from 'vitest';
import { boundsOf, type Shape, shiftShape } from './shape.ts';

const line: Shape = {
  kind: 'line',
  role: 'body',
  width: 4,
  points: [
    [0, 0],
    [10, 20],
  ],
};
const ring: Shape = { kind: 'circle', role: 'accent', width: 2, centre: [5, 5], radius: 4 };
const block: Shape = { kind: 'rect', role: 'prop', corner: [2, 3], size: [10, 6], radius: 1 };

describe('boundsOf', () => {
  test.each([
    ['a line with half its stroke around it', line, { left: -2, right: 12, top: -2, bottom: 22 }],
    ['a ring with its stroke', ring, { left: 0, right: 10, top: 0, bottom: 10 }],
    ['a block', block, { left: 2, right: 12, top: 3, bottom: 9 }],
  ])('encloses %s', (_, shape, expected) => {
    expect(boundsOf([shape])).toEqual(expected);
  });

  test('encloses several shapes together', () => {
    expect(boundsOf([line, block])).toEqual({ left: -2, right: 12, top: -2, bottom: 22 });
  });
});

describe('shiftShape', () => {
  test.each([line, ring, block])('moves a $kind without changing its size', (shape) => {
    const before = boundsOf([shape]);
    const after = boundsOf([shiftShape(shape, [7, -3])]);
    expect(after.left - before.left).toBe(7);
    expect(after.right - before.right).toBe(7);
    expect(after.top - before.top).toBe(-3);
    expect(after.bottom - before.bottom).toBe(-3);
  });
});
