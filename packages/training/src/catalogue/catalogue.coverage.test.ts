import { describe, expect, it } from 'vitest';
import type { Exercise } from '../model/exercise.ts';
import {
  type ConditionId,
  conditionIds,
  corePatterns,
  type EquipmentId,
  equipmentIds,
} from '../model/taxonomy.ts';
import { conditionRules } from '../safety/conditions.ts';
import { exercises } from './catalogue.ts';

const household: EquipmentId[] = ['bodyweight', 'wall', 'chair', 'sturdy_table', 'stairs'];
const withBands: EquipmentId[] = [...household, 'band', 'loop_band', 'door_anchor'];
const withDumbbells: EquipmentId[] = [...household, 'dumbbell', 'kettlebell'];

const equipmentClasses: Record<string, readonly EquipmentId[]> = {
  nothing: ['bodyweight'],
  household,
  bands: withBands,
  'dumbbells and kettlebells': withDumbbells,
  'a full gym': equipmentIds,
};

function listPossible(owned: readonly EquipmentId[]): Exercise[] {
  return exercises.filter(
    ({ level, equipment }) =>
      level === 'beginner' && equipment.every((needed) => owned.includes(needed)),
  );
}

/** `pattern for condition + condition` wherever the filters leave a core pattern empty. */
function listGaps(owned: readonly EquipmentId[], conditions: readonly ConditionId[]): string[] {
  const forbidden = new Set(conditions.flatMap((condition) => conditionRules[condition].forbid));
  const kept = listPossible(owned).filter(({ tags }) => !tags.some((tag) => forbidden.has(tag)));
  const keptPatterns = new Set(kept.map(({ pattern }) => pattern));
  return corePatterns
    .filter((pattern) => !keptPatterns.has(pattern))
    .map((pattern) => `${pattern} for ${conditions.join(' + ')}`);
}

const conditionPairs: ConditionId[][] = conditionIds.flatMap((first, index) =>
  conditionIds.slice(index + 1).map((second) => [first, second]),
);

describe.each(Object.entries(equipmentClasses))('a beginner with %s', (_name, owned) => {
  it('can train every core pattern with any one condition', () => {
    expect(conditionIds.flatMap((condition) => listGaps(owned, [condition]))).toEqual([]);
  });

  it('can train every core pattern with any of the 465 pairs of conditions', () => {
    expect(conditionPairs).toHaveLength(465);
    expect(conditionPairs.flatMap((pair) => listGaps(owned, pair))).toEqual([]);
  });

  it('can train every core pattern even with all 31 conditions at once', () => {
    expect(conditionIds).toHaveLength(31);
    expect(listGaps(owned, conditionIds)).toEqual([]);
  });
});

it.each(corePatterns)('%s has at least two beginner exercises that need nothing', (pattern) => {
  const free = listPossible(['bodyweight']).filter((exercise) => exercise.pattern === pattern);
  expect(free.length).toBeGreaterThanOrEqual(2);
});
