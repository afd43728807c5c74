import { describe, expect, it } from 'vitest';
import { type Exercise, loadTypes } from '../model/exercise.ts';
import {
  equipmentIds,
  levels,
  muscleGroups,
  muscles,
  patterns,
  stressTags,
} from '../model/taxonomy.ts';
import { exercises, findExercise, getExercise } from './catalogue.ts';
import { musclesByGroup } from './muscle-groups.ts';

/** Ids of the exercises for which `isWrong` holds; empty in a sound catalogue. */
function idsWhere(isWrong: (exercise: Exercise) => boolean): string[] {
  return exercises.filter(isWrong).map((exercise) => exercise.id);
}

function hasDuplicates(values: readonly string[]): boolean {
  return new Set(values).size !== values.length;
}

function isSubset(values: readonly string[], allowed: readonly string[]): boolean {
  return values.every((value) => allowed.includes(value));
}

function referencesOf(exercise: Exercise): string[] {
  return [...exercise.regressions, ...exercise.progressions, ...exercise.substitutes];
}

function levelRank(exercise: Exercise): number {
  return levels.indexOf(exercise.level);
}

/** Follows the ladder from an exercise to everything harder, by its own and the others' links. */
function findLadderCycle(): string[] | undefined {
  const isDone = new Set<string>();
  function visit(id: string, path: string[]): string[] | undefined {
    if (path.includes(id)) return [...path, id];
    if (isDone.has(id)) return undefined;
    for (const next of harderThan(id)) {
      const cycle = visit(next, [...path, id]);
      if (cycle !== undefined) return cycle;
    }
    isDone.add(id);
    return undefined;
  }
  return exercises.map(({ id }) => visit(id, [])).find((cycle) => cycle !== undefined);
}

function harderThan(id: string): string[] {
  const above = exercises.filter(({ regressions }) => regressions.includes(id));
  return [...getExercise(id).progressions, ...above.map((exercise) => exercise.id)];
}

describe('the catalogue', () => {
  it('holds at least 175 exercises with unique snake case ids', () => {
    expect(exercises.length).toBeGreaterThanOrEqual(175);
    expect(hasDuplicates(exercises.map(({ id }) => id))).toBe(false);
    expect(idsWhere(({ id }) => !/^[a-z][a-z0-9]*(_[a-z0-9]+)*$/.test(id))).toEqual([]);
  });

  it('gives no two exercises the same name or alias', () => {
    const names = exercises.flatMap(({ name, aliases }) => [name, ...aliases]);
    const seen = names.map((name) => name.toLowerCase());
    expect(seen.filter((name, index) => seen.indexOf(name) !== index)).toEqual([]);
  });

  it('finds an exercise by its id', () => {
    expect(getExercise('goblet_squat').name).toBe('Goblet squat');
    expect(findExercise('goblet_squat')).toBe(getExercise('goblet_squat'));
  });

  it('answers undefined or throws a RangeError for an unknown id', () => {
    expect(findExercise('moon_walk')).toBeUndefined();
    expect(() => getExercise('moon_walk')).toThrow(RangeError);
  });

  it('has at least one exercise of every pattern', () => {
    const used = exercises.map(({ pattern }) => pattern);
    expect(patterns.filter((pattern) => !used.includes(pattern))).toEqual([]);
  });
});

describe('every record', () => {
  it('uses only words of the taxonomy, each once', () => {
    expect(
      idsWhere(
        ({ primary, secondary }) =>
          !isSubset([...primary, ...secondary], muscles) ||
          hasDuplicates([...primary, ...secondary]),
      ),
    ).toEqual([]);
    expect(idsWhere((e) => !isSubset(e.equipment, equipmentIds))).toEqual([]);
    expect(idsWhere((e) => !isSubset(e.tags, stressTags) || hasDuplicates(e.tags))).toEqual([]);
    expect(idsWhere((e) => !loadTypes.includes(e.loadType))).toEqual([]);
  });

  it('names equipment and a primary muscle', () => {
    expect(idsWhere(({ equipment }) => equipment.length === 0)).toEqual([]);
    expect(idsWhere(({ primary }) => primary.length === 0)).toEqual([]);
    const withOthers = idsWhere(
      (e) => e.equipment.includes('bodyweight') && e.equipment.length > 1,
    );
    expect(withOthers).toEqual([]);
  });

  it('has two to four cues, one to three mistakes and a way to breathe, each a short sentence', () => {
    expect(idsWhere(({ cues }) => cues.length < 2 || cues.length > 4)).toEqual([]);
    expect(idsWhere(({ mistakes }) => mistakes.length < 1 || mistakes.length > 3)).toEqual([]);
    expect(idsWhere(({ breathing }) => breathing === undefined)).toEqual([]);
    const isSentence = (text: string) => /^[A-Z0-9].{5,118}\.$/.test(text);
    expect(
      idsWhere((e) => ![...e.cues, ...e.mistakes, e.breathing ?? ''].every(isSentence)),
    ).toEqual([]);
  });

  it('keeps its own words: no sentence of technique stands twice in one record', () => {
    expect(idsWhere(({ cues, mistakes }) => hasDuplicates([...cues, ...mistakes]))).toEqual([]);
  });

  it('stays inside plausible numbers', () => {
    expect(idsWhere(({ met }) => met < 1 || met > 12)).toEqual([]);
    expect(idsWhere(({ repRange: [low, high] }) => low < 1 || high <= low)).toEqual([]);
    expect(idsWhere((e) => (e.secondsPerRep ?? 3.5) < 1 || (e.secondsPerRep ?? 3.5) > 8)).toEqual(
      [],
    );
    expect(idsWhere((e) => (e.setupSeconds ?? 30) < 5 || (e.setupSeconds ?? 30) > 90)).toEqual([]);
    expect(
      idsWhere(({ bodyweightFraction: share }) => share !== undefined && (share <= 0 || share > 1)),
    ).toEqual([]);
  });

  it('says which share of body mass moves wherever body mass is the load', () => {
    const isBodyweight = ({ loadType }: Exercise) =>
      ['bodyweight', 'bodyweight_plus', 'assisted'].includes(loadType);
    expect(
      idsWhere(
        (e) => isBodyweight(e) && e.bodyweightFraction === undefined && e.pattern !== 'mobility',
      ),
    ).toEqual([]);
  });

  it('is unilateral exactly when its sides work apart, and never times alternating sides', () => {
    expect(idsWhere((e) => e.unilateral !== (e.laterality !== 'bilateral'))).toEqual([]);
    expect(idsWhere((e) => e.laterality === 'alternating' && e.loadType === 'time')).toEqual([]);
  });

  it('keeps power moves away from beginners', () => {
    expect(idsWhere((e) => e.pattern === 'power' && e.level === 'beginner')).toEqual([]);
  });
});

describe('the links between exercises', () => {
  it('lead to other exercises of the catalogue, at most four of a kind', () => {
    expect(idsWhere((e) => referencesOf(e).some((id) => findExercise(id) === undefined))).toEqual(
      [],
    );
    expect(idsWhere((e) => referencesOf(e).includes(e.id))).toEqual([]);
    for (const kind of ['regressions', 'progressions', 'substitutes'] as const) {
      expect(idsWhere((e) => e[kind].length > 4 || hasDuplicates(e[kind]))).toEqual([]);
    }
  });

  it('offer a substitute for everything', () => {
    expect(idsWhere(({ substitutes }) => substitutes.length === 0)).toEqual([]);
  });

  it('never regress to a higher level or progress to a lower one', () => {
    expect(
      idsWhere((e) => e.regressions.some((id) => levelRank(getExercise(id)) > levelRank(e))),
    ).toEqual([]);
    expect(
      idsWhere((e) => e.progressions.some((id) => levelRank(getExercise(id)) < levelRank(e))),
    ).toEqual([]);
  });

  it('form ladders without a cycle', () => {
    expect(findLadderCycle()).toBeUndefined();
  });
});

describe('muscle groups', () => {
  it('credit every muscle to at most one group', () => {
    const members = muscleGroups.flatMap((group) => musclesByGroup[group]);
    expect(hasDuplicates(members)).toBe(false);
    expect(isSubset(members, muscles)).toBe(true);
  });

  it('are each trained directly by a beginner exercise that needs nothing', () => {
    const isFree = ({ level, equipment }: Exercise) =>
      level === 'beginner' && equipment.join() === 'bodyweight';
    const trained = exercises.filter(isFree).flatMap(({ primary }) => primary);
    expect(
      muscleGroups.filter((group) => !musclesByGroup[group].some((m) => trained.includes(m))),
    ).toEqual([]);
  });
});
