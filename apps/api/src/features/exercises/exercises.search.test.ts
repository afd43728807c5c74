import { exercises } from '@vigor/training';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { searchOver } from './exercises.search.ts';

const search = searchOver(exercises);

function idsOf(query: string): string[] {
  return search.find(query).map(({ id }) => id);
}

describe('the search over the catalogue', () => {
  it.each(exercises.map(({ name, id }) => [name, id] as const))(
    'puts “%s” first when it is typed in full',
    (name, id) => {
      expect(idsOf(name)[0]).toBe(id);
    },
  );

  it.each([
    ['goblit squat', 'goblet_squat'],
    ['gobelt squat', 'goblet_squat'],
    ['GOBLET', 'goblet_squat'],
    ['squat goblet', 'goblet_squat'],
    ['gob squ', 'goblet_squat'],
  ])('finds what “%s” means', (query, id) => {
    expect(idsOf(query)).toContain(id);
  });

  it('ranks what has the words in its name above what only trains the muscle', () => {
    const [first] = search.find('calf');
    expect(first?.name.toLowerCase()).toContain('calf');
  });

  it('finds exercises by what members call a muscle', () => {
    const found = search.find('buttocks');
    expect(found.length).toBeGreaterThan(5);
    for (const { primary, secondary } of found) {
      expect([...primary, ...secondary]).toContain('glutes');
    }
  });

  it('finds nothing for words that are nowhere', () => {
    expect(idsOf('xylophone quartz')).toEqual([]);
    expect(idsOf('squat xylophone')).toEqual([]);
  });

  it('needs no accents', () => {
    expect(idsOf('gôblet squàt')[0]).toBe('goblet_squat');
  });

  it('stands any text, and finds each exercise at most once', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), (query) => {
        const ids = idsOf(query);
        expect(new Set(ids).size).toBe(ids.length);
      }),
      { seed: 11, numRuns: 300 },
    );
  });
});
