import { generatePlan, type PlanInput } from '@vigor/training';
import { describe, expect, it } from 'vitest';
import { currentWeekOf, toContent, toTrainingPlan } from './plans.mapper.ts';

const member: PlanInput = {
  goal: 'strength',
  level: 'intermediate',
  daysPerWeek: 4,
  minutesPerSession: 60,
  equipment: ['barbell', 'rack', 'plates', 'adjustable_bench', 'pullup_bar', 'dumbbell'],
  injuries: [],
  screening: {},
  ageYears: 31,
  likes: [],
  dislikes: [],
  seed: 2,
};

describe('the week of a plan', () => {
  const plan = { startsOn: '2026-11-18', weeks: 4 };

  it.each([
    ['the day it starts', '2026-11-18', 1],
    ['the Sunday of that week', '2026-11-22', 1],
    ['the Monday after', '2026-11-23', 2],
    ['the first day of its last week', '2026-12-07', 4],
    ['long after its last week, which repeats', '2027-06-01', 4],
    ['a day before it starts, west of where it was made', '2026-11-15', 1],
  ])('on %s', (_when, today, week) => {
    expect(currentWeekOf(plan, today)).toBe(week);
  });
});

describe('what is stored of a generated plan', () => {
  it('comes back as the engine wrote it, but for the keys of the days', () => {
    const result = generatePlan(member);
    if (!result.ok) throw new Error('The engine gave a card.');
    let count = 0;
    const content = toContent(result.plan, () => `id-${++count}`);
    const { name, goal, weeks } = result.plan;
    const again = toTrainingPlan({ name, goal, weeks, content });
    expect(again.days.map(({ key }) => key)).toEqual(content.days.map(({ id }) => id));
    const withoutKeys = (plan: typeof again) => ({
      ...plan,
      days: plan.days.map(({ key: _key, ...day }) => day),
    });
    expect(withoutKeys(again)).toEqual(withoutKeys(result.plan));
  });

  it('gives days without a weekday different ones, in order', () => {
    const result = generatePlan(member);
    if (!result.ok) throw new Error('The engine gave a card.');
    const content = toContent(result.plan, () => 'id');
    const days = content.days.map(({ weekday: _weekday, ...day }) => day);
    const { name, goal, weeks } = result.plan;
    const plan = toTrainingPlan({ name, goal, weeks, content: { ...content, days } });
    const weekdays = plan.days.map(({ weekday }) => weekday);
    expect(new Set(weekdays).size).toBe(4);
    expect(weekdays).toEqual(weekdays.toSorted());
  });
});
