import { describe, expect, it } from 'vitest';
import { listTaste, marksOf, tasteOf } from './taste.ts';

describe('taste', () => {
  it('moves an exercise from one list to the other and leaves the rest alone', () => {
    const lists = { likes: ['plank', 'goblet_squat'], dislikes: ['burpee'] };
    expect(listTaste(lists, 'goblet_squat', 'disliked')).toEqual({
      likes: ['plank'],
      dislikes: ['burpee', 'goblet_squat'],
    });
  });

  it('takes an exercise from both lists when it is neutral', () => {
    const lists = { likes: ['plank'], dislikes: ['burpee'] };
    expect(listTaste(lists, 'burpee', 'neutral')).toEqual({ likes: ['plank'], dislikes: [] });
  });

  it('does not list an exercise twice', () => {
    const lists = { likes: ['plank'], dislikes: [] };
    expect(listTaste(lists, 'plank', 'liked').likes).toEqual(['plank']);
  });

  it.each(['liked', 'disliked', 'neutral'] as const)('reads the marks of %s back', (taste) => {
    expect(tasteOf(marksOf(taste))).toBe(taste);
  });
});
