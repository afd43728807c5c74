import type { ExerciseQuery } from '@vigor/contract';
import { describe, expect, it } from 'vitest';
import { AppError } from '../../lib/app-error.ts';
import { readCursor, writeCursor } from './exercises.cursor.ts';

const query: ExerciseQuery = { limit: 20, pattern: 'squat', level: 'beginner' };

describe('the cursor of the exercise list', () => {
  it('goes on where it was written', () => {
    expect(readCursor({ ...query, cursor: writeCursor(40, query) })).toBe(40);
  });

  it('starts at the beginning without one', () => {
    expect(readCursor(query)).toBe(0);
  });

  it('holds for another page size, and whatever the order of the filters', () => {
    const cursor = writeCursor(40, query);
    expect(readCursor({ level: 'beginner', cursor, pattern: 'squat', limit: 5 })).toBe(40);
  });

  it('is refused with other filters', () => {
    const cursor = writeCursor(40, query);
    expect(() => readCursor({ ...query, pattern: 'hinge', cursor })).toThrow(AppError);
  });

  it.each(['', 'x', 'LTEuYWJj', '🙂', writeCursor(-1, query), writeCursor(0.5, query)])(
    'is refused when it is not one: “%s”',
    (cursor) => {
      expect(() => readCursor({ ...query, cursor })).toThrow(AppError);
    },
  );

  it('shows nothing of its inside to a reader who only looks', () => {
    expect(writeCursor(40, query)).toMatch(/^[\w-]+$/);
  });
});
