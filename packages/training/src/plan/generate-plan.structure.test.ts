import { describe, expect, it } from 'vitest';
import { getExercise } from '../catalogue/catalogue.ts';
import { listAllowedExercises } from '../safety/allowed-exercises.ts';
import { deriveConstraints } from '../safety/constraints.ts';
import { generatePlan } from './generate-plan.ts';
import { essentialPatterns } from './pattern-coverage.ts';
import { planInputArbitrary, typicalInput } from './plan-input.arbitrary.ts';
import {
  forEachPlan,
  liftsOf,
  planOf,
  setsOfPatterns,
  writePlans,
} from './written-plans.fixture.ts';

const plans = writePlans(planInputArbitrary, 30);
const roomyPlans = writePlans(
  planInputArbitrary.map((input) => ({
    ...input,
    minutesPerSession: Math.max(30, input.minutesPerSession),
    likes: input.likes.slice(0, 2),
    availableWeekdays: undefined,
  })),
  31,
);
const twoDayPlans = writePlans(
  planInputArbitrary.map((input) => ({
    ...input,
    daysPerWeek: Math.max(2, input.daysPerWeek),
    minutesPerSession: Math.max(20, input.minutesPerSession),
    availableWeekdays: undefined,
    dislikes: [],
    likes: [],
  })),
  32,
);
const strengthPlans = writePlans(
  planInputArbitrary.map((input) => ({
    ...input,
    goal: 'strength',
    minutesPerSession: Math.max(30, input.minutesPerSession),
    likes: [],
    dislikes: [],
  })),
  33,
);
const fullWeeks = writePlans(
  planInputArbitrary.map((input) => ({ ...input, daysPerWeek: 7, availableWeekdays: undefined })),
  34,
);

describe('structure of plans', () => {
  it('P05 leaves a day a week without hard work, also where seven are asked for', () => {
    forEachPlan([...plans, ...fullWeeks], (plan) => {
      expect(plan.days.filter((day) => day.isHard).length).toBeLessThanOrEqual(6);
    });
  });

  it('P08 never holds what is disliked, and holds what is liked and allowed', () => {
    forEachPlan(roomyPlans, (plan, input) => {
      const ids = plan.days.flatMap((day) => day.exercises.map(({ exerciseId }) => exerciseId));
      expect(ids.filter((id) => input.dislikes.includes(id))).toEqual([]);
      const allowed = listAllowedExercises(input, deriveConstraints(input)).map(({ id }) => id);
      for (const id of input.likes) if (allowed.includes(id)) expect(ids).toContain(id);
    });
  });

  it('P09 gives the same plan for the same input, byte for byte', () => {
    forEachPlan(plans, (plan, input) => {
      const again = generatePlan(JSON.parse(JSON.stringify(input)));
      expect(JSON.stringify(again)).toBe(JSON.stringify({ ok: true, plan }));
    });
  });

  it('P09 varies the accessories with the seed', () => {
    const written = new Set(
      Array.from({ length: 20 }, (_, seed) =>
        JSON.stringify(planOf({ ...typicalInput, seed }).days),
      ),
    );
    expect(written.size).toBeGreaterThan(5);
  });

  it('covers legs, a hinge, a push, a pull and core in every week of two days or more', () => {
    forEachPlan(twoDayPlans, (plan) => {
      for (const patterns of essentialPatterns) {
        expect(setsOfPatterns(plan, patterns, plan.weeks - 1)).toBeGreaterThan(0);
      }
    });
  });

  it('P20 lists both sides of one-sided work', () => {
    forEachPlan(plans, (plan) => {
      for (const { exerciseId, sides } of plan.days.flatMap((day) => day.exercises)) {
        expect(sides).toBe(getExercise(exerciseId).unilateral ? 2 : 1);
      }
    });
  });

  it('P21 never pairs the same primary muscle or two heavy loads on the spine', () => {
    forEachPlan(plans, (plan) => {
      for (const day of plan.days) {
        const paired = day.exercises.filter(({ supersetGroup }) => supersetGroup !== undefined);
        for (const group of Map.groupBy(paired, (one) => one.supersetGroup).values()) {
          const exercises = group.map(({ exerciseId }) => getExercise(exerciseId));
          const primaries = exercises.flatMap(({ primary }) => primary);
          expect(exercises.length).toBeGreaterThan(1);
          expect(new Set(primaries).size).toBe(primaries.length);
          const heavy = exercises.filter(({ tags }) => tags.includes('axial_load'));
          expect(heavy.length).toBeLessThanOrEqual(1);
        }
      }
    });
  });

  it('P22 starts strength days with a compound of the pattern that leads the day', () => {
    forEachPlan(strengthPlans, (plan) => {
      for (const day of plan.days) {
        const [first] = liftsOf(day);
        if (first === undefined) continue;
        expect(first.role).toBe('main');
        expect(getExercise(first.exerciseId).mechanic).toBe('compound');
      }
    });
  });

  it('gives every exercise whole sets for every week, once a session, and a reason', () => {
    forEachPlan(plans, (plan) => {
      for (const day of plan.days) {
        const ids = day.exercises.map(({ exerciseId }) => exerciseId);
        expect(new Set(ids).size).toBe(ids.length);
        for (const planned of day.exercises) {
          expect(planned.setsByWeek).toHaveLength(plan.weeks);
          expect(planned.sets).toBe(planned.setsByWeek[0]);
          expect(Math.min(...planned.setsByWeek)).toBeGreaterThanOrEqual(1);
          expect(Math.max(...planned.setsByWeek)).toBeLessThanOrEqual(10);
          expect(planned.repsMin).toBeLessThanOrEqual(planned.repsMax);
          expect(planned.rpe).toBe(10 - planned.rir);
          expect(planned.why.text).toMatch(/\d/);
        }
      }
    });
  });
});
