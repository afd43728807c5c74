import { describe, expect, it } from 'vitest';
import type { PlanDay } from '../model/plan.ts';
import { planContext } from '../plan/plan-context.ts';
import { deriveConstraints } from '../safety/constraints.ts';
import { longestDaySeconds, sumSeconds } from './day-time.ts';
import { planOf, sampleCandidate, sampleMember } from './sample-candidate.ts';
import { patternOf, shrinkDay } from './trim-day.ts';
import { validatePlan } from './validate-plan.ts';

const member = sampleMember();
const plan = planContext(member, deriveConstraints(member));
const weeks = 4;

function sampleDay(change: Partial<PlanDay> = {}): PlanDay {
  const [day] = planOf(validatePlan(sampleCandidate(), member)).days;
  if (!day) throw new Error('The plan has no day.');
  return { ...day, ...change };
}

/** Every smaller version of a day, down to nothing. */
function versionsOf(day: PlanDay, isDispensable = () => true): PlanDay[] {
  const versions = [day];
  for (let next: PlanDay | undefined = day; next; ) {
    next = shrinkDay(next, { plan, isDispensable });
    if (next) versions.push(next);
  }
  return versions;
}

describe('shrinkDay', () => {
  it('makes a day shorter with every step, until nothing is left', () => {
    const versions = versionsOf(sampleDay());
    for (const [index, day] of versions.slice(1).entries()) {
      const before = versions[index];
      expect(before && longestDaySeconds(before, weeks)).toBeGreaterThan(
        longestDaySeconds(day, weeks),
      );
    }
    expect(versions.at(-1)).toMatchObject({ exercises: [], warmup: [], cooldown: [] });
  });

  it('shortens what is longer than needed before it touches the work', () => {
    const first = versionsOf(sampleDay())[1];
    expect(first?.exercises).toEqual(sampleDay().exercises);
    expect(sumSeconds(first?.warmup ?? [])).toBe(120);
    expect(sumSeconds(first?.cooldown ?? [])).toBe(60);
  });

  it('gives up the finisher first', () => {
    const [main] = sampleDay().exercises;
    const carry = {
      ...sampleDay().exercises[0],
      exerciseId: 'farmer_carry',
      role: 'carry' as const,
    };
    const day = sampleDay({ exercises: main ? [main, { ...main, ...carry }] : [] });
    expect(versionsOf(day)[1]?.exercises.map((one) => one.exerciseId)).toEqual(['goblet_squat']);
  });

  it('keeps two sets of everything as long as an exercise can go', () => {
    const versions = versionsOf(sampleDay());
    const firstWithFewer = versions.findIndex((day) => day.exercises.length < 4);
    const sets = versions
      .slice(0, firstWithFewer)
      .flatMap((day) => day.exercises.flatMap((one) => one.setsByWeek));
    expect(Math.min(...sets)).toBe(2);
  });

  it('drops an exercise that the week needs only when nothing else is left', () => {
    const isPull = (day: PlanDay) => day.exercises.some((one) => patternOf(one) === 'pull_h');
    const versions: PlanDay[] = [sampleDay()];
    for (let day = versions[0]; day; ) {
      day = shrinkDay(day, { plan, isDispensable: (one) => patternOf(one) !== 'pull_h' });
      if (day) versions.push(day);
    }
    const lastWithPull = versions.findLast(isPull);
    expect(lastWithPull?.exercises).toHaveLength(1);
  });

  it('takes cardio away minute by minute', () => {
    const cardio = {
      mode: 'bike' as const,
      intensity: 'easy' as const,
      minutes: 2,
      minutesByWeek: [2, 2, 1, 2],
      rpeMax: 4,
      text: 'Easily.',
    };
    const day = sampleDay({ exercises: [], warmup: [], cooldown: [], cardio });
    expect(versionsOf(day).map((one) => one.cardio?.minutesByWeek)).toEqual([
      [2, 2, 1, 2],
      [1, 1, 1, 1],
      undefined,
    ]);
  });
});
