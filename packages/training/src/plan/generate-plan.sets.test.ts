import { describe, expect, it } from 'vitest';
import { getExercise } from '../catalogue/catalogue.ts';
import type { PlanExercise } from '../model/plan.ts';
import { muscleGroups } from '../model/taxonomy.ts';
import { deriveConstraints } from '../safety/constraints.ts';
import { muscleCredits } from './muscle-volume.ts';
import { planInputArbitrary, typicalInput } from './plan-input.arbitrary.ts';
import { majorGroups } from './volume-targets.ts';
import {
  forEachPlan,
  liftsOf,
  planOf,
  setsOfPatterns,
  writePlans,
} from './written-plans.fixture.ts';

const plans = writePlans(planInputArbitrary, 20);
const beginners = writePlans(
  planInputArbitrary.map((input) => ({ ...input, level: 'beginner' })),
  21,
);
const deloaded = writePlans(
  planInputArbitrary.map((input) => ({ ...input, injuries: [], level: 'advanced', weeks: 6 })),
  22,
);

describe('sets of plans', () => {
  it('P03 brings a beginner with a gym to 8–12 sets for chest, each major muscle on two days', () => {
    for (let seed = 0; seed < 50; seed++) {
      const plan = planOf({ ...typicalInput, seed });
      const isExplained = plan.explanation.some(({ code }) => code === 'VOLUME_BELOW_TIME');
      for (const group of majorGroups) {
        const volume = plan.muscleVolumes.find((one) => one.group === group);
        const thirdWeek = volume?.plannedSetsByWeek[2] ?? 0;
        expect(thirdWeek).toBeLessThanOrEqual(12);
        if (group === 'chest') expect(thirdWeek).toBeGreaterThanOrEqual(8);
        if (thirdWeek < 8) expect([volume?.isBelowMin, isExplained]).toEqual([true, true]);
        const days = plan.days.filter((day) =>
          liftsOf(day).some((one) => creditOf(one, group) > 0),
        );
        expect(days.length).toBeGreaterThanOrEqual(2);
      }
    }
  });

  it('P04 keeps beginners to 16 hard sets and six for a muscle in a session, without power', () => {
    forEachPlan(beginners, (plan) => {
      for (const day of plan.days) {
        const lifts = liftsOf(day);
        expect(lifts.every(({ rir, role }) => rir >= 2 && role !== 'power')).toBe(true);
        for (let week = 0; week < plan.weeks; week++) {
          const setsIn = (one: PlanExercise) => one.setsByWeek[week] ?? 0;
          expect(sum(lifts.map(setsIn))).toBeLessThanOrEqual(16);
          for (const group of muscleGroups) {
            const sets = sum(lifts.map((one) => creditOf(one, group) * setsIn(one)));
            expect(sets).toBeLessThanOrEqual(6);
          }
        }
      }
    });
  });

  it('P06 pulls at least as much as it pushes in every week, 1.25 times with a sore shoulder', () => {
    forEachPlan(plans, (plan, input) => {
      const ratio = deriveConstraints(input).pullToPushMin;
      for (let week = 0; week < plan.weeks; week++) {
        const push = setsOfPatterns(plan, ['push_h', 'push_v'], week);
        const pull = setsOfPatterns(plan, ['pull_h', 'pull_v'], week);
        expect(pull).toBeGreaterThanOrEqual(ratio * push);
      }
    });
  });

  it('never plans more for a muscle than its weekly maximum', () => {
    forEachPlan(plans, (plan) => {
      for (const { plannedSetsByWeek, maxSets } of plan.muscleVolumes) {
        expect(Math.max(...plannedSetsByWeek)).toBeLessThanOrEqual(maxSets);
      }
    });
  });

  it('P19 lets no muscle rise by more than two sets or a fifth from week to week', () => {
    forEachPlan(plans, (plan) => {
      for (const { plannedSetsByWeek } of plan.muscleVolumes) {
        const built = plannedSetsByWeek.filter((_, week) => plan.weekKinds[week] === 'build');
        for (const [index, sets] of built.slice(1).entries()) {
          const before = built[index] ?? 0;
          expect(sets - before).toBeLessThanOrEqual(Math.max(2, 0.2 * before) + 1e-9);
        }
      }
    });
  });

  it('P19 about halves the sets in a deload, after five weeks for advanced members', () => {
    forEachPlan(deloaded, (plan) => {
      expect(plan.weekKinds).toEqual(['build', 'build', 'build', 'build', 'deload', 'build']);
      const divisible = plan.days.flatMap(liftsOf).filter((one) => (one.setsByWeek[3] ?? 0) >= 3);
      if (divisible.length < 4) return;
      const share =
        sum(divisible.map((one) => one.setsByWeek[4] ?? 0)) /
        sum(divisible.map((one) => one.setsByWeek[3] ?? 0));
      expect(share).toBeGreaterThan(0.4);
      expect(share).toBeLessThanOrEqual(0.85);
    });
  });
});

function creditOf(planned: PlanExercise, group: string): number {
  const credits = muscleCredits(getExercise(planned.exerciseId));
  return credits.find((credit) => credit.group === group)?.credit ?? 0;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
