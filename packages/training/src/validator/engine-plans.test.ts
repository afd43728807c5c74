import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PlanInput } from '../model/plan.ts';
import type { ScreeningAnswers } from '../model/screening.ts';
import { conditionIds, type EquipmentId, equipmentIds, goals, levels } from '../model/taxonomy.ts';
import { generatePlan } from '../plan/generate-plan.ts';
import { validatePlan } from './validate-plan.ts';

const anyMember: fc.Arbitrary<PlanInput> = fc.record({
  goal: fc.constantFrom(...goals),
  level: fc.constantFrom(...levels),
  daysPerWeek: fc.integer({ min: 1, max: 7 }),
  minutesPerSession: fc.integer({ min: 5, max: 120 }),
  equipment: fc.constantFrom<EquipmentId[]>([], ['band', 'chair'], ['dumbbell'], [...equipmentIds]),
  injuries: fc
    .subarray([...conditionIds], { maxLength: 2 })
    .map((conditions) => conditions.map((condition) => ({ condition }))),
  screening: fc.constantFrom<ScreeningAnswers>({}, { chronicDisease: 'controlled' }),
  ageYears: fc.integer({ min: 16, max: 85 }),
  likes: fc.constantFrom<string[]>([], ['goblet_squat']),
  dislikes: fc.constantFrom<string[]>([], ['plank']),
  noiseOrSpaceLimited: fc.boolean(),
  knownStrength: fc.constantFrom([], [{ exerciseId: 'goblet_squat', e1rmKg: 40 }]),
  bodyMassKg: fc.constant(75),
  weeks: fc.constantFrom(undefined, 4, 12),
  seed: fc.nat(),
});

describe('validatePlan on the engine’s own plans', () => {
  it('finds nothing to block, and leaves what it accepts as it is', () => {
    let accepted = 0;
    fc.assert(
      fc.property(anyMember, (member) => {
        const written = generatePlan(member);
        if (!written.ok) return;
        const result = validatePlan(written.plan, member);
        expect(result.findings.filter((finding) => finding.severity === 'block')).toEqual([]);
        expect(result.plan).toBeDefined();
        if (result.verdict !== 'accepted') return;
        accepted += 1;
        expect(result.plan).toEqual(written.plan);
      }),
      { numRuns: 500, seed: 16 },
    );
    expect(accepted).toBeGreaterThan(400);
  });
});
