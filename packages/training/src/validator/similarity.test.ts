import { describe, expect, it } from 'vitest';
import { resolveExercise } from './resolve-exercise.ts';
import { comparableName, nameSimilarity } from './similarity.ts';

function similarity(one: string, other: string): number {
  return nameSimilarity(comparableName(one), comparableName(other));
}

describe('nameSimilarity', () => {
  it('gives the published value for night and nacht', () => {
    expect(similarity('night', 'nacht')).toBeCloseTo(0.25, 10);
  });

  it.each([
    ['Goblet Squats', 'goblet_squat'],
    ['DB Bench-Press', 'dumbbell bench press'],
    ['Push-Ups', 'push up'],
    ['Overhead presses', 'overhead press'],
    ['Crunches', 'crunch'],
  ])('takes %s and %s for the same', (one, other) => {
    expect(similarity(one, other)).toBe(1);
  });

  it('is the same both ways and 0 for nothing in common', () => {
    expect(similarity('leg press', 'leg curl')).toBe(similarity('leg curl', 'leg press'));
    expect(similarity('xyz', 'plank')).toBe(0);
    expect(similarity('', '')).toBe(0);
  });

  it('skips names that are too short to be alike', () => {
    const [row, longRow] = [comparableName('row'), comparableName('seated cable row')];
    expect(nameSimilarity(row, longRow, 0.92)).toBe(0);
    expect(nameSimilarity(row, longRow)).toBeGreaterThan(0);
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
