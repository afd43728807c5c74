import { describe, expect, it } from 'vitest';
import { getExercise } from '../catalogue/catalogue.ts';
import type { PlanInput, TrainingPlan } from '../model/plan.ts';
import type { ValidationOptions } from './rule.ts';
import {
  candidateWith,
  exerciseIds,
  firstOf,
  idsOf,
  planOf,
  sampleCandidate,
  sampleExercise,
  sampleMember,
  withFirst,
} from './sample-candidate.ts';
import { rebuiltNote, validatePlan } from './validate-plan.ts';

function repaired(
  candidate: unknown,
  member: Partial<PlanInput> = {},
  options: ValidationOptions = {},
): TrainingPlan {
  const result = validatePlan(candidate, sampleMember(member), options);
  expect(result.verdict).toBe('repaired');
  return planOf(result);
}

describe('each rule', () => {
  const injured = (condition: 'patellofemoral_pain' | 'hypertension' | 'wrist_pain') => ({
    injuries: [{ condition }],
  });

  it('V04 writes range and care on what a condition limits', () => {
    const candidate = withFirst({ name: 'box_squat' });
    const plan = repaired(candidate, injured('patellofemoral_pain'));
    expect(firstOf(plan).modification).toMatch(/60–75°/);
  });

  it('V05 finds something for the equipment that is there', () => {
    const candidate = sampleCandidate();
    candidate.days[0]?.exercises.splice(0, 1, sampleExercise('back_squat'));
    const equipment = sampleMember().equipment.filter((item) => item !== 'rack');
    const plan = repaired(candidate, { equipment });
    expect(getExercise(firstOf(plan).exerciseId).pattern).toBe('squat');
    expect(firstOf(plan).why.code).toBe('EQUIP_SUBSTITUTED');
  });

  it('V06 gives beginners an easier exercise and no power', () => {
    const candidate = candidateWith(({ days }) => {
      days[0]?.exercises.splice(0, 1, sampleExercise('front_squat'));
      days[1]?.exercises.splice(0, 1, sampleExercise('jump_squat'));
    });
    const plan = repaired(candidate, { level: 'beginner' });
    for (const id of exerciseIds(plan)) expect(getExercise(id).level).toBe('beginner');
    expect(firstOf(plan).why.code).toBe('LEVEL_EASIER');
  });

  it('V08 keeps sets within the week’s maximum and the session’s caps', () => {
    const candidate = candidateWith(({ days }) => {
      for (const day of days) for (const one of day.exercises) one.sets = 10;
    });
    const plan = repaired(candidate, { minutesPerSession: 120, goal: 'general_health' });
    for (const volume of plan.muscleVolumes) {
      expect(Math.max(...volume.plannedSetsByWeek)).toBeLessThanOrEqual(volume.maxSets);
    }
  });

  it('V09 lets a muscle’s sets grow by two or a fifth a week', () => {
    const candidate = withFirst({ setsByWeek: [2, 3, 9, 9] });
    const plan = repaired(candidate, { minutesPerSession: 120 });
    const quads = plan.muscleVolumes.find((one) => one.group === 'quads')?.plannedSetsByWeek;
    const rises = (quads ?? []).slice(1).map((sets, index) => sets - (quads?.[index] ?? 0));
    expect(Math.max(...rises)).toBeLessThanOrEqual(2);
  });

  it('V09 takes a load out that nothing is known about', () => {
    expect(firstOf(repaired(withFirst({ loadKg: 60 }))).loadKg).toBeUndefined();
  });

  it('V09 lets a load grow by a tenth or one step over the last', () => {
    const plan = repaired(withFirst({ loadKg: 60 }), {}, { previousLoadsKg: { goblet_squat: 40 } });
    expect(firstOf(plan).loadKg).toBe(42.5);
  });

  it('V10 keeps three in reserve with high blood pressure', () => {
    for (const day of repaired(sampleCandidate(), injured('hypertension')).days) {
      for (const planned of day.exercises) expect(planned.rir).toBeGreaterThanOrEqual(3);
    }
  });

  it('V11 lengthens rests that are too short', () => {
    expect(firstOf(repaired(withFirst({ rest: 10 }))).restSeconds).toBe(90);
  });

  it('V12 moves sessions apart that work the same muscles', () => {
    const candidate = candidateWith(({ days }) => {
      days.forEach((day, index) => {
        day.weekday = index + 1;
      });
    });
    const weekdays = repaired(candidate).days.map((day) => day.weekday);
    for (const [index, weekday] of weekdays.slice(1).entries()) {
      expect(weekday - (weekdays[index] ?? 0)).toBeGreaterThanOrEqual(2);
    }
  });

  it('V12 leaves out days beyond those asked for', () => {
    expect(repaired(sampleCandidate(), { daysPerWeek: 2 }).days).toHaveLength(2);
  });

  it('V14 replaces numbers that no plan can hold', () => {
    const candidate = withFirst({ sets: 1e9, reps: '400', rir: -3, rest: 1e6, loadKg: 4000 });
    const result = validatePlan(candidate, sampleMember());
    expect(result.findings.filter((one) => one.id === 'V14')).toHaveLength(6);
    expect(firstOf(planOf(result))).toMatchObject({ repsMax: 10, restSeconds: 120 });
  });

  it('V15 allows no intervals with high blood pressure and slows the growth of cardio', () => {
    const candidate = candidateWith(({ days }) => {
      for (const day of days) {
        day.cardio = { mode: 'bike', intensity: 'hiit', minutesByWeek: [5, 10, 15, 15] };
      }
    });
    const plan = repaired(candidate, { ...injured('hypertension'), minutesPerSession: 90 });
    for (const day of plan.days) expect(day.cardio?.intensity).toBe('moderate');
    const weeks = [0, 1, 2, 3].map((week) =>
      plan.days.reduce((sum, day) => sum + (day.cardio?.minutesByWeek[week] ?? 0), 0),
    );
    for (const [week, minutes] of weeks.slice(1).entries()) {
      expect(minutes).toBeLessThanOrEqual((weeks[week] ?? 0) * 1.2);
    }
  });

  it('V16 adds five minutes of warm-up and cool-down at 70', () => {
    const candidate = candidateWith(({ days }) => {
      for (const day of days) {
        day.warmup = [];
        day.cooldown = [];
      }
    });
    for (const day of repaired(candidate, { ageYears: 70 }).days) {
      expect(day.warmup.reduce((sum, step) => sum + step.seconds, 0)).toBeGreaterThanOrEqual(300);
      expect(day.cooldown.reduce((sum, step) => sum + step.seconds, 0)).toBeGreaterThanOrEqual(300);
    }
  });

  it('V17 removes a maximal test, unless a rested, trained adult is due for one', () => {
    const candidate = candidateWith(({ days }) => {
      days[0]?.exercises.unshift(sampleExercise('back_squat', { reps: '1', rir: 1, sets: 1 }));
    });
    expect(exerciseIds(repaired(candidate))).not.toContain('back_squat');
    const rested = { readiness: 80, daysSinceMaxTest: 30 };
    const result = validatePlan(candidate, sampleMember(), rested);
    expect(exerciseIds(planOf(result))).toContain('back_squat');
  });

  it('V18 throws a plan away that lays a pregnant member on her back', () => {
    const injuries = [{ condition: 'pregnancy_t2_t3' as const }];
    const result = validatePlan(sampleCandidate(), sampleMember({ injuries }));
    expect(result).toMatchObject({ verdict: 'rejected', note: rebuiltNote });
    expect(idsOf(result)).toEqual(['V18']);
  });

  it('V19 makes the week easy in which a deload is due', () => {
    const plan = repaired(sampleCandidate(), { level: 'advanced', weeks: 6 });
    expect(plan.weekKinds).toEqual(['build', 'build', 'build', 'build', 'deload', 'build']);
    for (const day of plan.days) {
      for (const planned of day.exercises) expect(planned.setsByWeek[4]).toBeLessThanOrEqual(2);
    }
  });

  it('V20 keeps an exercise once, and apart from its like', () => {
    const candidate = candidateWith(({ days }) => {
      days[0]?.exercises.push(sampleExercise('dead_bug'));
      for (const one of days[2]?.exercises.slice(1, 3) ?? []) one.supersetGroup = 'A';
      days[2]?.exercises.push(sampleExercise('cable_fly', { supersetGroup: 'A', sets: 1 }));
    });
    const plan = repaired(candidate);
    expect(plan.days[0]?.exercises.map((one) => one.exerciseId)).toHaveLength(4);
    expect(plan.days[2]?.exercises.map((one) => one.supersetGroup)).toEqual([
      undefined,
      'A',
      'A',
      undefined,
      undefined,
    ]);
  });

  it('V21 replaces texts that promise, cure or shame', () => {
    const candidate = candidateWith((plan) => {
      plan.name = 'Lose 10 kg in 4 weeks';
    });
    const plan = repaired(candidate);
    expect(plan.name).toBe('Your plan');
  });

  it('V22 takes out what the member does not enjoy', () => {
    const plan = repaired(sampleCandidate(), { dislikes: ['goblet_squat'] });
    expect(exerciseIds(plan)).not.toContain('goblet_squat');
    expect(firstOf(plan).why.code).toBe('DISLIKED_REMOVED');
  });

  it('V23 throws away fat loss and maximal tests for minors, and refuses children', () => {
    const minor = sampleMember({ ageYears: 17 });
    const fatLoss = { ...sampleCandidate(), goal: 'fat_loss' };
    expect(validatePlan(fatLoss, minor)).toMatchObject({
      verdict: 'rejected',
      note: rebuiltNote,
    });
    expect(idsOf(validatePlan(withFirst({ reps: '1' }), minor))).toContain('V23');
    const child = validatePlan(sampleCandidate(), sampleMember({ ageYears: 15 }));
    expect(child).toMatchObject({ verdict: 'rejected', card: { kind: 'age' } });
  });

  it('V25 works both sides unless the sore one is left out on purpose', () => {
    const one = withFirst({ name: 'one_arm_db_row', sides: 1 });
    expect(firstOf(repaired(one)).sides).toBe(2);
    const onPurpose = withFirst({
      name: 'one_arm_db_row',
      sides: 1,
      modification: 'Left side only while the right wrist heals.',
    });
    const injuries = [{ condition: 'elbow_tendinopathy' as const, side: 'right' as const }];
    const result = validatePlan(onPurpose, sampleMember({ injuries }));
    expect(firstOf(planOf(result)).sides).toBe(1);
  });
});
