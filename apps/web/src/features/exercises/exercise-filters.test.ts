import { describe, expect, it } from 'vitest';
import {
  hasFilters,
  noFilters,
  readFilters,
  setFilter,
  toExerciseQuery,
  writeFilters,
} from './exercise-filters.ts';

describe('filters of the library', () => {
  it('come back from the address as they were written', () => {
    const filters = {
      search: 'press',
      pattern: 'push_h',
      muscle: 'chest',
      equipment: 'barbell',
      level: 'beginner',
      isForMe: true,
    } as const;
    expect(readFilters(writeFilters(filters))).toEqual(filters);
  });

  it('leave no trace in the address when nothing is set', () => {
    expect(writeFilters(noFilters).toString()).toBe('');
  });

  it('drop what an old address says and nobody knows', () => {
    const filters = readFilters(new URLSearchParams('pattern=twerk&muscle=quads&suits=maybe'));
    expect(filters).toMatchObject({ pattern: undefined, muscle: 'quads', isForMe: false });
  });

  it('change one at a time', () => {
    const filters = readFilters(new URLSearchParams('search=press&muscle=chest'));
    expect(setFilter(filters, 'muscle', 'triceps')).toMatchObject({
      search: 'press',
      muscle: 'triceps',
    });
    expect(setFilter(filters, 'muscle', undefined)).toMatchObject({
      search: 'press',
      muscle: undefined,
    });
  });

  it('ask the server for what suits the member only when that is wished', () => {
    expect(toExerciseQuery({ ...noFilters, isForMe: true }).suitsYou).toBe('true');
    expect(toExerciseQuery(noFilters).suitsYou).toBeUndefined();
  });

  it.each([
    [noFilters, false],
    [{ isForMe: true }, true],
    [{ isForMe: false, search: 'row' }, true],
    [{ isForMe: false, level: 'advanced' as const }, true],
  ])('know whether %o narrows the list', (filters, expected) => {
    expect(hasFilters(filters)).toBe(expected);
  });
});
