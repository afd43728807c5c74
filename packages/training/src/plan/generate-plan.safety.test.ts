import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { getExercise } from '../catalogue/catalogue.ts';
import type { Exercise, ExerciseId } from '../model/exercise.ts';
import type { PlanExercise, PlanInput, TrainingPlan } from '../model/plan.ts';
import { conditionRules } from '../safety/conditions.ts';
import { deriveConstraints } from '../safety/constraints.ts';
import { isAllowed } from '../safety/exercise-rules.ts';
import { generatePlan } from './generate-plan.ts';
import { planInputArbitrary, typicalInput } from './plan-input.arbitrary.ts';
import { liftsOf, planOf } from './written-plans.fixture.ts';

const runs = { numRuns: 600, seed: 1 };

function lifts(plan: TrainingPlan): PlanExercise[] {
  return plan.days.flatMap(liftsOf);
}

/** Every exercise a plan names: work, warm-up and cool-down. */
function namedExercises(plan: TrainingPlan): Exercise[] {
  const ids: ExerciseId[] = plan.days.flatMap((day) => [
    ...day.exercises.map((exercise) => exercise.exerciseId),
    ...[...day.warmup, ...day.cooldown].flatMap((step) => step.exerciseId ?? []),
  ]);
  return [...new Set(ids)].map(getExercise);
}

function withCondition(condition: PlanInput['injuries'][number]['condition']) {
  return planInputArbitrary.map((input) => ({ ...input, injuries: [{ condition }] }));
}

describe('safety of plans', () => {
  it('P01 names no exercise with a tag that a condition forbids, warm-up included', () => {
    fc.assert(
      fc.property(planInputArbitrary, (input) => {
        const constraints = deriveConstraints(input);
        const forbidden = constraints.conditions.flatMap((one) => conditionRules[one].forbid);
        for (const exercise of namedExercises(planOf(input))) {
          expect(exercise.tags.filter((tag) => forbidden.includes(tag))).toEqual([]);
          expect(isAllowed(exercise, constraints)).toBe(true);
        }
      }),
      runs,
    );
  });

  it('P07 needs nothing where the member has nothing, not even a wall or a chair', () => {
    fc.assert(
      fc.property(planInputArbitrary, (input) => {
        const plan = planOf({ ...input, equipment: [] });
        for (const { equipment } of namedExercises(plan)) {
          expect(equipment.filter((item) => item !== 'bodyweight')).toEqual([]);
        }
      }),
      runs,
    );
  });

  it('P10 has no flexion or twist under load with osteoporosis', () => {
    fc.assert(
      fc.property(withCondition('osteoporosis'), (input) => {
        for (const { id, tags } of namedExercises(planOf(input))) {
          expect(['crunch', 'sit_up', 'russian_twist']).not.toContain(id);
          expect(tags).not.toContain('spine_flex_loaded');
          expect(tags).not.toContain('spine_rot_loaded');
        }
      }),
      runs,
    );
  });

  it('P10 has nothing on the back, no jumps and RPE 6 at most from week 14 of pregnancy', () => {
    fc.assert(
      fc.property(withCondition('pregnancy_t2_t3'), (input) => {
        const plan = planOf(input);
        for (const { tags } of namedExercises(plan)) {
          expect(tags).not.toContain('supine');
          expect(tags).not.toContain('jump');
        }
        expect(lifts(plan).every(({ rpe }) => rpe <= 6)).toBe(true);
      }),
      runs,
    );
  });

  it('P11 limits the range of squats with kneecap pain and has no jumps', () => {
    fc.assert(
      fc.property(withCondition('patellofemoral_pain'), (input) => {
        const plan = planOf(input);
        for (const planned of lifts(plan)) {
          const exercise = getExercise(planned.exerciseId);
          expect(exercise.tags).not.toContain('jump');
          if (exercise.pattern === 'squat') expect(planned.modification).toMatch(/75°/);
        }
      }),
      runs,
    );
  });

  it('P12 braces against arching and twisting with a sore low back, and never bends it loaded', () => {
    const longEnough = withCondition('low_back_pain').map((input) => ({
      ...input,
      daysPerWeek: Math.max(2, input.daysPerWeek),
      minutesPerSession: Math.max(30, input.minutesPerSession),
      availableWeekdays: undefined,
      dislikes: [],
      likes: [],
    }));
    fc.assert(
      fc.property(longEnough, (input) => {
        const plan = planOf(input);
        const exercises = lifts(plan).map(({ exerciseId }) => getExercise(exerciseId));
        expect(exercises.every(({ tags }) => !tags.includes('spine_flex_loaded'))).toBe(true);
        expect(exercises.every(({ tags }) => !tags.includes('spine_rot_loaded'))).toBe(true);
        expect(exercises.some(({ pattern }) => pattern === 'core_antiext')).toBe(true);
        expect(exercises.some(({ pattern }) => pattern === 'core_antirot')).toBe(true);
      }),
      runs,
    );
  });

  it('P13 gives a member of 70 balance work, long warm-ups, a reserve and no intervals', () => {
    const plan = planOf({
      ...typicalInput,
      goal: 'general_health',
      ageYears: 70,
      equipment: ['chair', 'band'],
    });
    const daysWithBalance = plan.days.filter((day) =>
      day.warmup.some((step) => step.text.startsWith('Balance')),
    );
    expect(daysWithBalance).toHaveLength(3);
    for (const day of plan.days) {
      expect(sum(day.warmup.map((step) => step.seconds))).toBeGreaterThanOrEqual(300);
      expect(day.exercises.every(({ rir }) => rir >= 2)).toBe(true);
      expect(day.cardio?.intensity).not.toBe('hiit');
    }
  });

  it('P14 gives a card and no plan where an answer needs a clinician or an ambulance', () => {
    fc.assert(
      fc.property(planInputArbitrary, (input) => {
        const now = generatePlan({ ...input, screening: { chestPain: 'now' } });
        const lately = generatePlan({ ...input, screening: { fainting: true } });
        expect(now).toMatchObject({ ok: false, card: { kind: 'emergency' } });
        expect(lately).toMatchObject({ ok: false, card: { kind: 'clearance' } });
        expect(now).not.toHaveProperty('plan');
      }),
      runs,
    );
  });

  it('gives members under 16 a card instead of a plan', () => {
    const result = generatePlan({ ...typicalInput, ageYears: 15 });
    expect(result).toMatchObject({ ok: false, card: { kind: 'age' } });
  });

  it('refuses numbers outside their ranges', () => {
    for (const wrong of [
      { daysPerWeek: 0 },
      { daysPerWeek: 8 },
      { minutesPerSession: 4 },
      { minutesPerSession: 121 },
      { minutesPerSession: Number.NaN },
      { ageYears: 101 },
      { weeks: 13 },
      { seed: 0.5 },
      { injuries: [{ condition: 'hip_fai' as const, painNow: 11 }] },
    ]) {
      expect(() => generatePlan({ ...typicalInput, ...wrong })).toThrow(RangeError);
    }
  });
});

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
