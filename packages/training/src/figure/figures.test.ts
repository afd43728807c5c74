import { describe, expect, test } from 'vitest';
import { exercises, getExercise } from '../catalogue/catalogue.ts';
import { blendPoses } from './blend.ts';
import { drawFigure } from './draw.ts';
import { figures } from './figures.ts';
import type { Figure, Limb, Pose } from './pose.ts';
import { boundsOf, type Shape } from './shape.ts';
import { bones, CONTACT, type JointName, jointNames, segments } from './skeleton.ts';
import { solvePose } from './solve.ts';
import { length, subtract } from './vector.ts';

const phases = [0, 0.2, 0.4, 0.5, 0.6, 0.8, 1];
const entries = Object.entries(figures);
/** Joints that move less than this look still. */
const SEEN = 4;

function posesOf(figure: Figure): Pose[] {
  return phases.map((phase) => blendPoses(figure.start, figure.end, phase));
}

/** How far each hand and ankle is from the place on the floor or wall that it reaches for. */
function missesOf(pose: Pose): number[] {
  const joints = solvePose(pose);
  const limbs: [Limb, JointName, number][] = [
    [pose.rightArm, 'rightHand', 1],
    [pose.leftArm, 'leftHand', -1],
    [pose.rightLeg, 'rightAnkle', 1],
    [pose.leftLeg, 'leftAnkle', -1],
  ];
  return limbs.flatMap(([limb, joint, outward]) => {
    if (limb.kind === 'angles' || limb.frame === 'trunk') return [];
    const [x, y, z] = joints[joint];
    const out = limb.to[2] === undefined ? z : limb.to[2] * outward;
    return [length(subtract([x, y, z], [limb.to[0], limb.to[1], out]))];
  });
}

function layoutOf(shapes: readonly Shape[]): string[] {
  return shapes.map((shape) => `${shape.kind} ${shape.role}`);
}

function largestMove(figure: Figure): number {
  const [from, to] = [solvePose(figure.start), solvePose(figure.end)];
  return Math.max(...jointNames.map((name) => length(subtract(from[name], to[name]))));
}

test('every exercise of the catalogue has a figure', () => {
  const missing = exercises.filter(({ id }) => !figures[id]).map(({ id }) => id);
  expect(missing).toEqual([]);
});

test('every figure belongs to an exercise of the catalogue', () => {
  const known = new Set(exercises.map(({ id }) => id));
  expect(Object.keys(figures).filter((id) => !known.has(id))).toEqual([]);
});

describe.each(entries)('figure of %s', (id, figure) => {
  test('stays inside its square at every phase', () => {
    for (const phase of phases) {
      const { viewBox, shapes } = drawFigure(figure, phase);
      const [, , width = 0, height = 0] = viewBox.split(' ').map(Number);
      const bounds = boundsOf(shapes);
      expect(Math.min(bounds.left, bounds.top)).toBeGreaterThanOrEqual(0);
      expect(bounds.right).toBeLessThanOrEqual(width);
      expect(bounds.bottom).toBeLessThanOrEqual(height);
    }
  });

  test('has the same shapes in the same order at every phase', () => {
    const [first, ...others] = phases.map((phase) => drawFigure(figure, phase));
    for (const other of others) {
      expect(other.viewBox).toBe(first?.viewBox);
      expect(layoutOf(other.shapes)).toEqual(layoutOf(first?.shapes ?? []));
    }
  });

  test('keeps the length of every bone', () => {
    for (const pose of posesOf(figure)) {
      const joints = solvePose(pose);
      for (const [from, to, expected] of bones) {
        expect(length(subtract(joints[from], joints[to]))).toBeCloseTo(expected, 6);
      }
    }
  });

  test('puts hands and feet where it reaches for', () => {
    const atEnds = [figure.start, figure.end].flatMap(missesOf);
    expect(Math.max(0, ...atEnds)).toBeLessThan(1);
    expect(Math.max(0, ...posesOf(figure).flatMap(missesOf))).toBeLessThan(3);
  });

  test('keeps every joint above the floor', () => {
    for (const pose of posesOf(figure)) {
      const joints = solvePose(pose);
      const lowest = Math.min(...jointNames.map((name) => joints[name][1]));
      expect(lowest).toBeGreaterThan(CONTACT - 2);
      expect(joints.head[1]).toBeGreaterThan(segments.head - 1.5);
    }
  });

  test('moves visibly unless it is a hold', () => {
    if (getExercise(id).mechanic === 'isometric') return;
    expect(largestMove(figure)).toBeGreaterThan(SEEN);
  });
});
