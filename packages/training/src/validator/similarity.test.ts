import { describe, expect, it } from 'vitest';
import { resolveExercise } from './resolve-exercise.ts';
import { nameSimilarity } from './similarity.ts';

describe('nameSimilarity', () => {
  it('gives the published value for night and nacht', () => {
    expect(nameSimilarity('night', 'nacht')).toBeCloseTo(0.25, 10);
  });

  it.each([
    ['Goblet Squats', 'goblet_squat'],
    ['DB Bench-Press', 'dumbbell bench press'],
    ['Push-Ups', 'push up'],
  ])('takes %s and %s for the same', (one, other) => {
    expect(nameSimilarity(one, other)).toBe(1);
  });

  it('is the same both ways and 0 for nothing in common', () => {
    expect(nameSimilarity('leg press', 'leg curl')).toBe(nameSimilarity('leg curl', 'leg press'));
    expect(nameSimilarity('xyz', 'plank')).toBe(0);
    expect(nameSimilarity('', '')).toBe(0);
  });
});

describe('resolveExercise', () => {
  it('finds ids, names and small slips', () => {
    expect(resolveExercise('goblet_squat')).toMatchObject({
      exercise: { id: 'goblet_squat' },
      isGuess: false,
    });
    expect(resolveExercise('Romanian deadlifts (barbell)')?.exercise.pattern ?? 'none').toMatch(
      /hinge|none/,
    );
    expect(resolveExercise('Bulgarian split sqat')).toMatchObject({
      exercise: { id: 'bulgarian_split_squat' },
      isGuess: true,
    });
  });

  it.each(['Bulgarian Super Press', 'Dragon flag', '', 'x'.repeat(500), '__proto__'])(
    'finds nothing for %s',
    (named) => {
      expect(resolveExercise(named)).toBeUndefined();
    },
  );
});
