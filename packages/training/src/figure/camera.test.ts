import { describe, expect, test } from 'vitest';
import { cameraOf } from './camera.ts';

const levelViews = ['side', 'quarter', 'front'] as const;

describe('cameraOf', () => {
  test.each(levelViews)('keeps heights above the floor in the %s view', (view) => {
    const { project } = cameraOf(view);
    expect(project([30, 40, 10])[1]).toBeCloseTo(-40, 9);
    expect(project([-5, 40, -60])[1]).toBeCloseTo(-40, 9);
  });

  test('shows forward as right from the side', () => {
    expect(cameraOf('side').project([10, 0, 0])[0]).toBeGreaterThan(9);
  });

  test('shows the right hand on the left of the picture from the front, like a person opposite', () => {
    expect(cameraOf('front').project([0, 0, 10])[0]).toBeCloseTo(-10, 9);
  });

  test.each(['above', 'aboveFront'] as const)(
    'shows what is nearer lower in the %s view',
    (view) => {
      const { project } = cameraOf(view);
      const nearer = view === 'above' ? ([0, 0, 20] as const) : ([20, 0, 0] as const);
      expect(project(nearer)[1]).toBeGreaterThan(project([0, 0, 0])[1]);
    },
  );

  test.each([
    ['side', true],
    ['quarter', true],
    ['above', true],
    ['front', false],
    ['aboveFront', false],
  ] as const)('knows whether the left limbs are far in the %s view', (view, expected) => {
    expect(cameraOf(view).hasFarSide).toBe(expected);
  });
});
