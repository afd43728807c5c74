import { describe, expect, test } from 'vitest';
import { drawFigure } from './draw.ts';
import type { Figure } from './pose.ts';
import { box, dumbbells, kettlebellInHands } from './poses/gear.ts';
import { arms, fromAbove, fromFront, fromSide, straight } from './poses/limbs.ts';
import { lyingKneesBent, squatting, standing } from './poses/stances.ts';
import { boundsOf, type Role, type Shape } from './shape.ts';

const squat = fromSide(standing, squatting);

function drawnAs(figure: Figure, role: Role, phase = 0): Shape[] {
  return drawFigure(figure, phase).shapes.filter((shape) => shape.role === role);
}

function sideOf(figure: Figure): number {
  return Number(drawFigure(figure, 0).viewBox.split(' ')[2]);
}

describe('drawFigure', () => {
  test('shows one head, and lighter far limbs from the side', () => {
    expect(drawnAs(squat, 'head')).toHaveLength(1);
    expect(drawnAs(squat, 'far')).toHaveLength(2);
  });

  test('shows no far limbs from the front', () => {
    expect(drawnAs(fromFront(standing, squatting), 'far')).toEqual([]);
  });

  test('keeps the floor where it is while the figure moves', () => {
    expect(drawnAs(squat, 'floor', 0)).toEqual(drawnAs(squat, 'floor', 1));
    expect(drawFigure(squat, 0).viewBox).toBe(drawFigure(squat, 1).viewBox);
  });

  test('stands with the soles on the floor line', () => {
    const floor = boundsOf(drawnAs(squat, 'floor')).top;
    expect(boundsOf(drawnAs(squat, 'body')).bottom).toBeCloseTo(floor, 6);
  });

  test('draws the floor as a mat when seen from above', () => {
    const lying = fromAbove(lyingKneesBent, { ...lyingKneesBent, ...arms(straight(180)) });
    expect(drawnAs(lying, 'floor').map((shape) => shape.kind)).toEqual(['polygon']);
  });

  test('draws a wide movement in a larger square than a small one', () => {
    const far = fromSide(standing, { ...standing, at: [140, standing.at[1]] });
    expect(sideOf(far)).toBeGreaterThan(sideOf(squat));
    expect(sideOf(squat)).toBeGreaterThanOrEqual(144);
  });

  test('moves the load with the hands', () => {
    const goblet = fromSide(standing, squatting, kettlebellInHands);
    const [top, bottom] = [0, 1].map((phase) => boundsOf(drawnAs(goblet, 'accent', phase)).top);
    expect(bottom).not.toBeCloseTo(top ?? 0, 0);
  });

  test('leaves furniture where it stands', () => {
    const boxed = fromSide(standing, squatting, box(-40, 20, 30));
    expect(drawnAs(boxed, 'prop', 0)).toEqual(drawnAs(boxed, 'prop', 1));
  });

  test('draws one dumbbell where the near one covers the far one, else both', () => {
    const covered = fromSide(standing, standing, ...dumbbells());
    const apart = fromFront(standing, standing, ...dumbbells([0, 90]));
    expect(drawnAs(apart, 'accent')).toHaveLength(2 * drawnAs(covered, 'accent').length);
  });

  test('draws a dumbbell that is seen along its handle as a disc', () => {
    const [load] = drawnAs(fromFront(standing, standing, ...dumbbells(90)), 'accent');
    expect(load?.kind).toBe('circle');
  });

  test('holds phases outside 0 to 1 at the nearer end', () => {
    expect(drawFigure(squat, -1)).toEqual(drawFigure(squat, 0));
    expect(drawFigure(squat, 2)).toEqual(drawFigure(squat, 1));
  });
});
