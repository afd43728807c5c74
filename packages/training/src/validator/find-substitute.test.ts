import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exercises, getExercise } from '../catalogue/catalogue.ts';
import type { PlanInput } from '../model/plan.ts';
import { conditionIds, equipmentIds, levels } from '../model/taxonomy.ts';
import { type PlanContext, planContext } from '../plan/plan-context.ts';
import { deriveConstraints } from '../safety/constraints.ts';
import { explainExclusion } from '../safety/exercise-rules.ts';
import { bestOfPatterns, findSubstitute } from './find-substitute.ts';
import { sampleMember } from './sample-candidate.ts';

function contextFor(change: Partial<PlanInput>): PlanContext {
  const member = sampleMember(change);
  return planContext(member, deriveConstraints(member));
}

function substituteFor(id: string, change: Partial<PlanInput>): string | undefined {
  return findSubstitute(getExercise(id), new Set(), contextFor(change))?.id;
}

describe('findSubstitute', () => {
  it.each([
    ['overhead_press', 'shoulder_impingement', 'landmine_press'],
    ['back_squat', 'patellofemoral_pain', 'goblet_box_squat'],
    ['barbell_deadlift', 'low_back_pain', 'hip_thrust'],
    ['push_up', 'wrist_pain', 'db_floor_press'],
    ['burpee', 'joint_sensitive_high_mass', 'bike'],
  ] as const)('gives for %s with %s what the guideline prefers: %s', (id, condition, expected) => {
    expect(substituteFor(id, { injuries: [{ condition }] })).toBe(expected);
  });

  it('takes what the catalogue names as a substitute where no condition speaks', () => {
    const named = getExercise('barbell_bench_press');
    const substitute = substituteFor('barbell_bench_press', {
      equipment: equipmentIds.filter((item) => item !== 'barbell'),
    });
    expect([...named.substitutes, ...named.regressions]).toContain(substitute);
  });

  it('gives nothing that is in the session already', () => {
    const context = contextFor({ injuries: [{ condition: 'shoulder_impingement' }] });
    const first = findSubstitute(getExercise('overhead_press'), new Set(), context);
    const second = findSubstitute(
      getExercise('overhead_press'),
      new Set([first?.id ?? '']),
      context,
    );
    expect(second?.id).not.toBe(first?.id);
  });

  it('never relaxes a filter, and answers the same twice', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...exercises),
        fc.subarray([...conditionIds], { maxLength: 3 }),
        fc.subarray([...equipmentIds]),
        fc.constantFrom(...levels),
        (exercise, conditions, equipment, level) => {
          const injuries = conditions.map((condition) => ({ condition }));
          const member = sampleMember({ injuries, equipment, level });
          const constraints = deriveConstraints(member);
          const context = planContext(member, constraints);
          const substitute = findSubstitute(exercise, new Set(), context);
          expect(findSubstitute(exercise, new Set(), context)).toBe(substitute);
          if (substitute === undefined) return;
          expect(substitute.id).not.toBe(exercise.id);
          expect(explainExclusion(substitute, constraints, member)).toBeUndefined();
        },
      ),
      { numRuns: 500, seed: 3 },
    );
  });
});

describe('bestOfPatterns', () => {
  it('takes the first pattern that has something', () => {
    const context = contextFor({ dislikedPatterns: ['pull_h'] });
    expect(bestOfPatterns(['pull_h', 'pull_v'], context)?.pattern).toBe('pull_v');
    expect(bestOfPatterns(['pull_h'], context)).toBeUndefined();
  });

  it('prefers what the member likes', () => {
    const context = contextFor({ likes: ['machine_row'] });
    expect(bestOfPatterns(['pull_h'], context)?.id).toBe('machine_row');
  });
});
