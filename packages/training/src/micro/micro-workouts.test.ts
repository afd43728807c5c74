import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { getExercise } from '../catalogue/catalogue.ts';
import type { ScreeningAnswers } from '../model/screening.ts';
import { conditionIds, type EquipmentId, equipmentIds, levels } from '../model/taxonomy.ts';
import { deriveConstraints } from '../safety/constraints.ts';
import { explainExclusion } from '../safety/exercise-rules.ts';
import { microKinds } from './micro-formats.ts';
import {
  generateMicroWorkout,
  type MicroWorkout,
  type MicroWorkoutInput,
} from './micro-workouts.ts';

function member(change: Partial<MicroWorkoutInput> = {}): MicroWorkoutInput {
  return {
    kind: 'M5',
    level: 'beginner',
    equipment: [],
    injuries: [],
    screening: {},
    ageYears: 35,
    likes: [],
    dislikes: [],
    seed: 1,
    ...change,
  };
}

function workoutFor(input: MicroWorkoutInput): MicroWorkout {
  const result = generateMicroWorkout(input);
  if (!result.ok) throw new Error(result.card.title);
  return result.workout;
}

const anyMember = fc.record({
  kind: fc.constantFrom(...microKinds),
  level: fc.constantFrom(...levels),
  equipment: fc.subarray<EquipmentId>([...equipmentIds]),
  injuries: fc
    .subarray([...conditionIds], { maxLength: 4 })
    .map((conditions) => conditions.map((condition) => ({ condition }))),
  screening: fc.constantFrom<ScreeningAnswers>({}, { chronicDisease: 'controlled' }),
  ageYears: fc.integer({ min: 16, max: 90 }),
  likes: fc.constantFrom<string[]>([], ['wall_push_up', 'glute_bridge']),
  dislikes: fc.constantFrom<string[]>([], ['plank', 'march_in_place', 'bodyweight_squat']),
  noiseOrSpaceLimited: fc.boolean(),
  seed: fc.integer(),
});

describe('generateMicroWorkout', () => {
  it.each([
    ['M5', 300, 6],
    ['M7', 420, 8],
    ['M10', 600, 10],
  ] as const)(
    'P18 %s lasts %i s with %i intervals, whatever the member',
    (kind, seconds, count) => {
      fc.assert(
        fc.property(anyMember, (input) => {
          const { totalSeconds, steps } = workoutFor({ ...input, kind });
          expect(totalSeconds).toBe(seconds);
          expect(steps.filter((step) => step.kind === 'change')).toHaveLength(count);
        }),
        { numRuns: 500, seed: 18 },
      );
    },
  );

  it('P01 uses only what the member may do, at RPE 7 or below', () => {
    fc.assert(
      fc.property(anyMember, (input) => {
        const workout = workoutFor(input);
        const constraints = deriveConstraints({ ...input, goal: 'general_health' });
        expect(workout.rpeMax).toBeLessThanOrEqual(7);
        expect(workout.rpeMax).toBeLessThanOrEqual(constraints.rpeMax);
        for (const { exerciseId } of workout.steps) {
          if (exerciseId === undefined) continue;
          const exercise = getExercise(exerciseId);
          expect(explainExclusion(exercise, constraints, input)).toBeUndefined();
          expect(exercise.tags).not.toContain('high_intensity');
        }
      }),
      { numRuns: 500, seed: 1 },
    );
  });

  it('keeps arms below the shoulder with a sore one', () => {
    for (const kind of microKinds) {
      for (let seed = 0; seed < 20; seed += 1) {
        const { steps } = workoutFor(
          member({
            kind,
            seed,
            level: 'advanced',
            equipment: [...equipmentIds],
            injuries: [{ condition: 'shoulder_instability' }],
          }),
        );
        const tags = steps.flatMap((step) =>
          step.exerciseId ? getExercise(step.exerciseId).tags : [],
        );
        expect(tags).not.toContain('overhead_load');
        expect(tags).not.toContain('overhead_motion');
      }
    }
  });

  it('fills the slots of M5 in order: squat, push, hinge, pull, lunge, core', () => {
    const work = workoutFor(member()).steps.filter((step) => step.kind === 'work');
    const patterns = work.map((step) => getExercise(step.exerciseId ?? '').pattern);
    expect(patterns).toEqual([
      'squat',
      'push_h',
      'hinge',
      'pull_h',
      'lunge',
      expect.stringMatching(/^core_/),
    ]);
  });

  it('gives different exercises to both pushes of M7', () => {
    const ids = workoutFor(member({ kind: 'M7' })).steps.flatMap((step) => step.exerciseId ?? []);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('counts each interval of a strength move as a hard set', () => {
    expect(workoutFor(member({ kind: 'M5' })).hardSets).toBe(6);
    expect(workoutFor(member({ kind: 'M7' })).hardSets).toBe(7);
    expect(workoutFor(member({ kind: 'M10' })).hardSets).toBe(10);
    expect(workoutFor(member({ kind: 'mobility_snack' })).hardSets).toBe(0);
  });

  it('stays at warm-up effort, and so without hard sets, where a long warm-up is needed', () => {
    expect(workoutFor(member({ ageYears: 70 }))).toMatchObject({ rpeMax: 5, hardSets: 0 });
    expect(workoutFor(member({ injuries: [{ condition: 'hypertension' }] }))).toMatchObject({
      rpeMax: 5,
      hardSets: 0,
    });
  });

  it('gives a strength snack of three sets within six minutes', () => {
    fc.assert(
      fc.property(anyMember, (input) => {
        const workout = workoutFor({ ...input, kind: 'strength_snack' });
        expect(workout.totalSeconds).toBeLessThanOrEqual(360);
        for (const step of workout.steps.filter((one) => one.kind === 'work')) {
          expect(step.reps).toBeGreaterThanOrEqual(6);
          expect(step.reps).toBeLessThanOrEqual(10);
        }
      }),
      { numRuns: 500, seed: 6 },
    );
    const healthy = workoutFor(member({ kind: 'strength_snack' }));
    expect(healthy.steps.filter((step) => step.kind === 'work')).toHaveLength(3);
    expect(healthy.hardSets).toBe(3);
  });

  it('gives five drills of 45 s with 15 s for the change', () => {
    const { steps, totalSeconds } = workoutFor(member({ kind: 'mobility_snack' }));
    expect(steps.filter((step) => step.kind === 'work').map((step) => step.seconds)).toEqual([
      45, 45, 45, 45, 45,
    ]);
    expect(totalSeconds).toBe(300);
  });

  it('climbs stairs only where there are some and nothing speaks against it', () => {
    const stairs: EquipmentId[] = ['stairs'];
    const idsOf = (change: Partial<MicroWorkoutInput>) =>
      workoutFor(member({ kind: 'stair_snack', ...change })).steps.flatMap(
        (step) => step.exerciseId ?? [],
      );
    expect(idsOf({ equipment: stairs })).toEqual(['stair_climb', 'stair_climb', 'stair_climb']);
    expect(idsOf({})).not.toContain('stair_climb');
    expect(idsOf({ equipment: stairs, screening: { chronicDisease: 'controlled' } })).not.toContain(
      'stair_climb',
    );
    expect(
      idsOf({ equipment: stairs, injuries: [{ condition: 'patellofemoral_pain' }] }),
    ).not.toContain('stair_climb');
  });

  it('changes sides half way where each side works alone', () => {
    const texts = [1, 2, 3, 4, 5, 6, 7, 8].flatMap((seed) =>
      workoutFor(member({ kind: 'M10', seed })).steps.flatMap((step) =>
        step.exerciseId && getExercise(step.exerciseId).laterality === 'per_side'
          ? [step.text]
          : [],
      ),
    );
    expect(texts.length).toBeGreaterThan(0);
    for (const text of texts) expect(text).toMatch(/Change sides after 15 s/);
  });

  it('gives the same workout for the same seed, and others for others', () => {
    expect(workoutFor(member())).toEqual(workoutFor(member()));
    const seeds = [1, 2, 3, 4, 5, 6].map((seed) => JSON.stringify(workoutFor(member({ seed }))));
    expect(new Set(seeds).size).toBeGreaterThan(1);
  });

  it('refuses while a clinician has to look first', () => {
    const result = generateMicroWorkout(member({ screening: { fainting: true } }));
    expect(result).toMatchObject({ ok: false, card: { kind: 'clearance' } });
  });
});
