import { describe, expect, it } from 'vitest';
import { exercises, findExercise } from '../catalogue/catalogue.ts';
import type { Injury, PlanInput } from '../model/plan.ts';
import {
  type ConditionId,
  conditionIds,
  corePatterns,
  type EquipmentId,
  equipmentIds,
  stressTags,
} from '../model/taxonomy.ts';
import { listAllowedExercises } from './allowed-exercises.ts';
import { conditionDetails } from './condition-details.ts';
import { conditionRules } from './conditions.ts';
import { deriveConstraints } from './constraints.ts';
import { explainExclusion, isLimited, modificationFor } from './exercise-rules.ts';

function member(change: Partial<PlanInput> = {}): PlanInput {
  return {
    goal: 'general_health',
    level: 'beginner',
    daysPerWeek: 3,
    minutesPerSession: 45,
    equipment: [],
    injuries: [],
    screening: {},
    ageYears: 35,
    likes: [],
    dislikes: [],
    ...change,
  };
}

function allowedFor(input: PlanInput) {
  return listAllowedExercises(input, deriveConstraints(input));
}

const equipmentClasses: Record<string, EquipmentId[]> = {
  none: [],
  band: ['band'],
  dumbbell: ['dumbbell'],
  gym: [...equipmentIds],
};

const pairs = conditionIds.flatMap((one, index) =>
  conditionIds.slice(index + 1).map((other): [ConditionId, ConditionId] => [one, other]),
);

function emptyPatterns(conditions: readonly ConditionId[], equipment: EquipmentId[]): string[] {
  const injuries: Injury[] = conditions.map((condition) => ({ condition }));
  const allowed = allowedFor(member({ injuries, equipment }));
  return corePatterns.filter((pattern) => !allowed.some((one) => one.pattern === pattern));
}

describe('listAllowedExercises', () => {
  it('covers all pairs of the 31 conditions', () => {
    expect(pairs).toHaveLength(465);
  });

  it.each(Object.entries(equipmentClasses))(
    'P23 keeps every core pattern for a beginner with any one or two conditions and %s',
    (_name, equipment) => {
      const sets = [...conditionIds.map((condition) => [condition]), ...pairs];
      const gaps = sets.flatMap((conditions) => {
        const empty = emptyPatterns(conditions, equipment);
        return empty.length > 0 ? [`${conditions.join(' + ')}: ${empty.join(', ')}`] : [];
      });
      expect(gaps).toEqual([]);
    },
  );

  it.each(conditionIds)('gives %s nothing it forbids', (condition) => {
    const allowed = allowedFor(
      member({ level: 'advanced', equipment: [...equipmentIds], injuries: [{ condition }] }),
    );
    const { forbid } = conditionRules[condition];
    expect(allowed.filter((one) => one.tags.some((tag) => forbid.includes(tag)))).toEqual([]);
    const excluded = conditionDetails[condition].excludedExercises;
    expect(allowed.filter((one) => excluded.includes(one.id))).toEqual([]);
  });

  it('gives nothing that needs equipment to somebody who has none', () => {
    for (const exercise of allowedFor(member({ level: 'advanced' }))) {
      expect(exercise.equipment).toEqual(['bodyweight']);
    }
  });

  it('gives beginners no power and nothing above their level', () => {
    for (const exercise of allowedFor(member({ equipment: [...equipmentIds] }))) {
      expect(exercise.level).toBe('beginner');
      expect(exercise.pattern).not.toBe('power');
    }
  });

  it('leaves out what is disliked and, for quiet homes, what jumps', () => {
    const quiet = allowedFor(
      member({
        level: 'advanced',
        dislikes: ['plank'],
        dislikedPatterns: ['lunge'],
        noiseOrSpaceLimited: true,
      }),
    );
    expect(quiet.filter((one) => one.tags.includes('jump'))).toEqual([]);
    expect(quiet.map((one) => one.id)).not.toContain('plank');
    expect(quiet.map((one) => one.pattern)).not.toContain('lunge');
  });
});

describe('condition details', () => {
  it.each(conditionIds)('name only exercises of the catalogue for %s', (condition) => {
    const { preferInstead, excludedExercises, limitedExercises } = conditionDetails[condition];
    const unknown = [...preferInstead, ...excludedExercises, ...limitedExercises].filter(
      (id) => findExercise(id) === undefined,
    );
    expect(unknown).toEqual([]);
  });

  it.each(conditionIds)('prefer for %s only what it allows', (condition) => {
    const constraints = deriveConstraints(member({ injuries: [{ condition }] }));
    const choices = member({ level: 'advanced', equipment: [...equipmentIds] });
    const refused = exercises
      .filter((one) => conditionDetails[condition].preferInstead.includes(one.id))
      .flatMap((one) => explainExclusion(one, constraints, choices)?.text ?? []);
    expect(refused).toEqual([]);
  });
});

describe('the catalogue', () => {
  it('P24 uses only known stress tags', () => {
    const known: readonly string[] = stressTags;
    expect(exercises.flatMap((one) => one.tags.filter((tag) => !known.includes(tag)))).toEqual([]);
  });
});

describe('explainExclusion', () => {
  const rower = exercises.filter((one) => one.id === 'rower');
  const overheadPress = exercises.filter((one) => one.id === 'overhead_press');

  it('names the condition before the missing equipment', () => {
    const input = member({ injuries: [{ condition: 'disc_sciatica' }] });
    const constraints = deriveConstraints(input);
    expect(rower.map((one) => explainExclusion(one, constraints, input))).toEqual([
      {
        kind: 'condition',
        text: 'Rowing machine is left out because of disc problem or sciatica.',
      },
    ]);
  });

  it('names the equipment before the level', () => {
    const input = member();
    expect(
      overheadPress.map((one) => explainExclusion(one, deriveConstraints(input), input)?.kind),
    ).toEqual(['equipment']);
  });
});

describe('modificationFor', () => {
  it('limits range and effort of squats with kneecap pain', () => {
    const constraints = deriveConstraints(
      member({ injuries: [{ condition: 'patellofemoral_pain' }] }),
    );
    const boxSquats = exercises.filter((one) => one.id === 'box_squat');
    expect(boxSquats.map((one) => modificationFor(one, constraints))).toEqual([
      expect.stringMatching(/60–75°/),
    ]);
    const wallSits = exercises.filter((one) => one.id === 'wall_sit');
    expect(wallSits.map((one) => isLimited(one, constraints))).toEqual([true]);
    expect(wallSits.map((one) => modificationFor(one, constraints))).toEqual([
      expect.stringMatching(/3 repetitions in reserve/),
    ]);
  });

  it('says nothing to members without conditions', () => {
    const constraints = deriveConstraints(member());
    expect(exercises.filter((one) => modificationFor(one, constraints) !== undefined)).toEqual([]);
  });
});
