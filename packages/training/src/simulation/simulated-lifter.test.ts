import { describe, expect, it } from 'vitest';
import { findExercise } from '../catalogue/catalogue.ts';
import type { PlanDay, PlanExercise, TrainingPlan } from '../model/plan.ts';
import { findBestEstimate } from '../progress/best-estimate.ts';
import { addDays, dayNumberOf, daysBetween, weekdayOf } from '../progress/calendar.ts';
import { detectSessionRecords } from '../progress/session-records.ts';
import { classifyTrend } from '../progress/trend.ts';
import { type SimulationInput, simulateTraining } from './simulated-lifter.ts';
import { drawSet, repsToFailure } from './simulated-set.ts';

function item(exerciseId: string, parts: Partial<PlanExercise> = {}): PlanExercise {
  const sets = parts.sets ?? 3;
  return {
    exerciseId,
    name: exerciseId,
    role: 'accessory',
    sets,
    setsByWeek: [sets, sets, sets, sets],
    repsMin: 8,
    repsMax: 12,
    rir: 2,
    rpe: 8,
    restSeconds: 120,
    rampSets: 0,
    sides: 1,
    why: { code: 'PATTERN_GAP', text: '' },
    ...parts,
  };
}

function day(key: string, weekday: PlanDay['weekday'], exercises: PlanExercise[]): PlanDay {
  return {
    key,
    name: key,
    kind: 'strength',
    weekday,
    isHard: true,
    warmup: [],
    exercises,
    cooldown: [],
    estimatedSeconds: 3000,
  };
}

const main = { role: 'main', repsMin: 6, repsMax: 10, rampSets: 2 } as const;
const plan: TrainingPlan = {
  name: 'Upper / Lower',
  goal: 'hypertrophy',
  level: 'intermediate',
  weeks: 4,
  weekKinds: ['build', 'build', 'build', 'build'],
  splitName: 'Upper / Lower',
  days: [
    day('d1', 1, [item('barbell_bench_press', main), item('one_arm_db_row'), item('push_up')]),
    day('d2', 3, [item('back_squat', main), item('pull_up'), item('plank', { holdSeconds: 30 })]),
    {
      ...day('d3', 5, [item('barbell_bench_press', main), item('db_bench_press')]),
      cardio: {
        mode: 'jog',
        intensity: 'moderate',
        minutes: 20,
        minutesByWeek: [15, 20, 20, 25],
        rpeMax: 6,
        text: '',
      },
    },
  ],
  outsideCardio: [],
  muscleVolumes: [],
  explanation: [],
  warnings: [],
};

const input: SimulationInput = {
  plan,
  findExercise,
  sex: 'male',
  level: 'intermediate',
  bodyMassKg: 80,
  strengths: [{ exerciseId: 'barbell_bench_press', e1rmKg: 90 }],
  weeks: 16,
  startDay: '2026-01-07',
  seed: 7,
};
const history = simulateTraining(input);
const allSets = history.sessions.flatMap(({ sets }) => sets);

describe('simulateTraining', () => {
  it('gives the same history for the same seed and another for another', () => {
    expect(simulateTraining(input)).toEqual(history);
    expect(simulateTraining({ ...input, seed: 8 })).not.toEqual(history);
  });

  it('trains on the days of the plan, in order, from the first day on', () => {
    const days = history.sessions.map((session) => session.day);
    expect(days).toEqual([...new Set(days)].toSorted());
    expect(days.every((one) => one >= input.startDay)).toBe(true);
    expect(new Set(days.map(weekdayOf))).toEqual(new Set([1, 3, 5]));
  });

  it('misses a session now and then', () => {
    const planned = 16 * 3 - 1;
    expect(history.sessions.length).toBeLessThan(planned);
    expect(history.sessions.length).toBeGreaterThan(planned * 0.8);
  });

  it('logs what a member could have typed', () => {
    for (const set of allSets) {
      if (set.rpe !== undefined) {
        expect(set.rpe * 2).toBe(Math.round(set.rpe * 2));
        expect(set.rpe).toBeGreaterThanOrEqual(1);
        expect(set.rpe).toBeLessThanOrEqual(10);
      }
      const amount = set.reps ?? set.durationSeconds ?? 0;
      expect(amount).toBeGreaterThan(0);
      expect(Number.isInteger(amount)).toBe(true);
    }
  });

  it('keeps loads to the plates and warms up below them', () => {
    for (const { sets } of history.sessions) {
      const bench = sets.filter(({ exerciseId }) => exerciseId === 'barbell_bench_press');
      const warmups = bench.filter(({ kind }) => kind === 'warmup').map((set) => set.weightKg ?? 0);
      const work = bench.filter(({ kind }) => kind === 'working').map((set) => set.weightKg ?? 0);
      expect(work.every((weightKg) => weightKg % 2.5 === 0)).toBe(true);
      if (work.length > 0) expect(warmups.length).toBeGreaterThan(0);
      expect(Math.max(0, ...warmups)).toBeLessThanOrEqual(Math.min(1000, ...work));
    }
  });

  it('gets stronger, but not by more than people do', () => {
    const exercise = findExercise('barbell_bench_press');
    const points = history.sessions.flatMap((session) => {
      const sets = session.sets.filter((set) => set.exerciseId === exercise?.id);
      const estimate = exercise ? findBestEstimate(sets, { exercise }) : null;
      return estimate ? [{ day: dayNumberOf(session.day), value: estimate.e1rmKg }] : [];
    });
    const trend = classifyTrend(points);
    expect(trend.direction).toBe('rising');
    expect(trend.slopePerWeek).toBeGreaterThan(0.1);
    expect(trend.slopePerWeek).toBeLessThan(1.5);
  });

  it('takes lighter weeks where the plan has none', () => {
    const setsOfWeek = (week: number) =>
      history.sessions
        .filter((session) => Math.floor(daysBetween('2026-01-05', session.day) / 7) === week)
        .flatMap(({ sets }) => sets.filter(({ kind }) => kind === 'working'));
    const meanSets = setsOfWeek(3).length;
    expect(setsOfWeek(5).length).toBeLessThan(meanSets);
  });

  it('finds records on the way', () => {
    let bests = new Map();
    let celebrated = 0;
    for (const { sets } of history.sessions) {
      const found = detectSessionRecords({ sets, bests, findExercise, bodyMassKg: 80 });
      bests = new Map([...bests, ...found.bests]);
      celebrated += found.records.filter(({ isCelebrated }) => isCelebrated).length;
    }
    expect(celebrated).toBeGreaterThan(15);
  });

  it('weighs the lifter twice a week', () => {
    expect(history.bodyMass).toHaveLength(32);
    expect(history.bodyMass[0]?.day).toBe(input.startDay);
    for (const { day: weighedOn, bodyMassKg } of history.bodyMass) {
      expect(weighedOn <= addDays(input.startDay, 16 * 7)).toBe(true);
      expect(Math.abs(bodyMassKg - 80)).toBeLessThan(4);
    }
  });
});

describe('a simulated set', () => {
  it('inverts the estimate of the maximum', () => {
    expect(repsToFailure(100, 115.25)).toBeCloseTo(5, 3);
    expect(repsToFailure(100, 100)).toBe(1);
    expect(repsToFailure(101, 100)).toBe(0);
    expect(repsToFailure(20, 100)).toBeGreaterThan(15);
  });

  it('stops at what was wanted or possible', () => {
    const random = () => 0.5;
    expect(drawSet(random, { capacity: 10.2, wanted: 8 }).reps).toBe(8);
    expect(drawSet(random, { capacity: 6.9, wanted: 8 }).reps).toBe(6);
    expect(drawSet(random, { capacity: 0, wanted: 8 })).toMatchObject({ reps: 1, rpe: 10 });
  });
});
