import { describe, expect, it } from 'vitest';
import type { PlanInput } from '../model/plan.ts';
import { conditionIds } from '../model/taxonomy.ts';
import { conditionDetails } from './condition-details.ts';
import { conditionRules } from './conditions.ts';
import { deriveConstraints } from './constraints.ts';

function member(change: Partial<PlanInput> = {}): PlanInput {
  return {
    goal: 'general_health',
    level: 'intermediate',
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

describe('condition rules', () => {
  it.each(conditionIds)('P24 no tag is both forbidden and limited for %s', (condition) => {
    const { forbid, limit } = conditionRules[condition];
    expect(forbid.filter((tag) => limit.includes(tag))).toEqual([]);
    expect(new Set([...forbid, ...limit]).size).toBe(forbid.length + limit.length);
  });

  it('prefer nothing they exclude', () => {
    for (const condition of conditionIds) {
      const { preferInstead, excludedExercises } = conditionDetails[condition];
      expect(preferInstead.filter((id) => excludedExercises.includes(id))).toEqual([]);
    }
  });
});

describe('deriveConstraints', () => {
  it('leaves a healthy member free', () => {
    const constraints = deriveConstraints(member());
    expect(constraints.forbiddenTags.size + constraints.limitedTags.size).toBe(0);
    expect(constraints).toMatchObject({
      rpeMax: 9,
      rirMin: 1,
      mayTrainToFailure: true,
      mayDoHiit: true,
      mayTestOneRepMax: true,
      restSecondsMin: 0,
      warmupSecondsMin: 0,
      pullToPushMin: 1,
      sessionsPerWeekMax: 7,
      warnings: [],
    });
  });

  it('unites what several conditions forbid and drops limits that are forbidden elsewhere', () => {
    const constraints = deriveConstraints(
      member({ injuries: [{ condition: 'low_back_pain' }, { condition: 'disc_sciatica' }] }),
    );
    expect(constraints.forbiddenTags).toContain('spine_ext_end');
    expect(constraints.forbiddenTags).toContain('hinge_heavy');
    expect(constraints.limitedTags).not.toContain('hinge_heavy');
    expect(constraints.excludedExercises).toContain('rower');
  });

  it('trains at RPE 6 at most with a status of careful training', () => {
    const constraints = deriveConstraints(member({ screening: { chronicDisease: 'controlled' } }));
    expect(constraints).toMatchObject({ rpeMax: 6, rirMin: 4, limitedRirMin: 4, mayDoHiit: false });
  });

  it('keeps three repetitions in reserve and 90 s of rest with high blood pressure', () => {
    const constraints = deriveConstraints(member({ injuries: [{ condition: 'hypertension' }] }));
    expect(constraints).toMatchObject({
      rirMin: 3,
      restSecondsMin: 90,
      warmupSecondsMin: 300,
      cooldownSecondsMin: 300,
      mayTrainToFailure: false,
      mayDoHiit: false,
    });
  });

  it('keeps pregnancy at RPE 6', () => {
    expect(deriveConstraints(member({ injuries: [{ condition: 'pregnancy_t2_t3' }] })).rpeMax).toBe(
      6,
    );
  });

  it('gives members from 65 no failure, no HIIT, balance work and a long warm-up', () => {
    expect(deriveConstraints(member({ ageYears: 65 }))).toMatchObject({
      mayTrainToFailure: false,
      mayDoHiit: false,
      mayTestOneRepMax: false,
      balanceDaysMin: 3,
      warmupSecondsMin: 300,
      rirMin: 2,
    });
    expect(deriveConstraints(member({ ageYears: 64 })).balanceDaysMin).toBe(0);
  });

  it('gives minors no fat loss, no maximal tests and RIR 3', () => {
    expect(deriveConstraints(member({ ageYears: 17, goal: 'fat_loss' }))).toMatchObject({
      goal: 'general_health',
      rirMin: 3,
      mayTestOneRepMax: false,
      mayTrainToFailure: false,
    });
    expect(deriveConstraints(member({ ageYears: 18, goal: 'fat_loss' })).goal).toBe('fat_loss');
  });

  it('gives sensitive mode no fat loss and six sessions at most', () => {
    expect(
      deriveConstraints(member({ goal: 'fat_loss', screening: { eatingDisorder: 'yes' } })),
    ).toMatchObject({ goal: 'general_health', sessionsPerWeekMax: 6 });
  });

  it('asks for more pulling with a sore shoulder', () => {
    for (const condition of ['shoulder_impingement', 'shoulder_instability'] as const) {
      expect(deriveConstraints(member({ injuries: [{ condition }] })).pullToPushMin).toBe(1.25);
    }
  });

  it('substitutes instead of limiting from a pain of 6/10, and says to see a clinician', () => {
    const withPain = (painNow: number) =>
      deriveConstraints(member({ injuries: [{ condition: 'wrist_pain', painNow }] }));
    expect(withPain(5).limitedTags).toContain('grip_heavy');
    expect(withPain(6).forbiddenTags).toContain('grip_heavy');
    expect(withPain(6).warnings.join(' ')).toMatch(/see a clinician/);
  });

  it('reminds members of a clearance they need', () => {
    const { warnings } = deriveConstraints(member({ injuries: [{ condition: 'hernia' }] }));
    expect(warnings.join(' ')).toMatch(/only if your clinician agreed/);
  });
});
