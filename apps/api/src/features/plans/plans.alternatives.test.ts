import {
  deriveConstraints,
  exercises,
  explainExclusion,
  getExercise,
  type PlanInput,
} from '@vigor/training';
import { describe, expect, it } from 'vitest';
import { rankAlternatives } from './plans.alternatives.ts';

const member: PlanInput = {
  goal: 'hypertrophy',
  level: 'intermediate',
  daysPerWeek: 3,
  minutesPerSession: 45,
  equipment: ['dumbbell', 'adjustable_bench', 'band', 'kettlebell', 'wall', 'chair'],
  injuries: [],
  screening: {},
  ageYears: 30,
  likes: [],
  dislikes: [],
};
const emptyDay = { exercises: [] };

function idsFor(id: string, own: Partial<PlanInput> = {}): string[] {
  const found = rankAlternatives(getExercise(id), emptyDay, { ...member, ...own });
  return found.map(({ exercise }) => exercise.id);
}

describe('the alternatives to an exercise', () => {
  it('start with the substitutes that the catalogue names, in its order', () => {
    const { substitutes } = getExercise('goblet_squat');
    const ids = idsFor('goblet_squat');
    const named = ids.filter((id) => substitutes.includes(id));
    expect(named.length).toBeGreaterThan(0);
    expect(ids.slice(0, named.length)).toEqual(named);
    expect(named).toEqual(substitutes.filter((id) => named.includes(id)));
  });

  it('hold nothing the member may not do, for any exercise', () => {
    const sore: PlanInput = { ...member, injuries: [{ condition: 'shoulder_impingement' }] };
    const constraints = deriveConstraints(sore);
    for (const original of exercises) {
      for (const { exercise } of rankAlternatives(original, emptyDay, sore)) {
        expect(explainExclusion(exercise, constraints, sore)).toBeUndefined();
        expect(exercise.id).not.toBe(original.id);
      }
    }
  });

  it('leave out what the day has already', () => {
    const [first = ''] = idsFor('goblet_squat');
    const taken = { exerciseId: first } as never;
    const found = rankAlternatives(getExercise('goblet_squat'), { exercises: [taken] }, member);
    expect(found.map(({ exercise }) => exercise.id)).not.toContain(first);
  });

  it('train the same movement or the same muscles', () => {
    const original = getExercise('db_bench_press');
    for (const { exercise } of rankAlternatives(original, emptyDay, member)) {
      const isAlike =
        exercise.pattern === original.pattern ||
        original.substitutes.includes(exercise.id) ||
        original.primary.every((muscle) => exercise.primary.includes(muscle));
      expect(isAlike).toBe(true);
    }
  });

  it('say in words what is different', () => {
    for (const { reason } of rankAlternatives(getExercise('goblet_squat'), emptyDay, member)) {
      expect(reason).toMatch(/^(Same movement|Also trains ).*\.$/);
    }
  });

  it('point out what the member likes', () => {
    const liked = idsFor('goblet_squat').at(-1) ?? '';
    const found = rankAlternatives(getExercise('goblet_squat'), emptyDay, {
      ...member,
      likes: [liked],
    });
    expect(found.find(({ exercise }) => exercise.id === liked)?.reason).toMatch(/one you like/);
  });
});
